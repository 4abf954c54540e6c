import type { Plan } from "@/lib/domain/plans/plan.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { messages } from "@/lib/messages/messages.ts";
import { cueText } from "./plan-text.ts";

interface Props {
  plan: Pick<Plan, "cue" | "response">;
  settings: Settings;
  /** Said on one of its days, where they need not be named. */
  isToday?: boolean;
}

/** “When …, I …”: the words of the person within the product’s, each in its own direction. */
export function PlanSentence({ plan, settings, isToday = false }: Props) {
  const words = messages.plans.sentence;
  return (
    <>
      {words.when} <span dir="auto">{cueText(plan.cue, settings, isToday)}</span>
      {words.afterCue} {words[plan.response.kind]} <span dir="auto">{plan.response.text}</span>
    </>
  );
}
