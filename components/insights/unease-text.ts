import { UNEASE_STEPS } from "@/lib/domain/moments/moment.ts";
import { messages } from "@/lib/messages/messages.ts";

/** A middle of unease, 0 … 4, in the words of its steps: “uneasy”, “between a little odd and uneasy”. */
export function uneaseText(middle: number): string {
  const below = UNEASE_STEPS.findLast((step) => step <= middle) ?? 0;
  const above = UNEASE_STEPS.find((step) => step >= middle) ?? below;
  const words = messages.moments.unease;
  return below === above ? words[below] : messages.insights.unease.between(words[below], words[above]);
}
