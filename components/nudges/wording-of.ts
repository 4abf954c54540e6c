import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { wordingTurn } from "@/lib/domain/nudges/wording-turn.ts";
import { messages } from "@/lib/messages/messages.ts";

/** The wording of a nudge whose turn it is. */
export function wordingOf(nudge: Nudge): string {
  const { wordings } = messages.nudges.kinds[nudge.kind];
  return wordings[wordingTurn(nudge, wordings.length)] ?? "";
}
