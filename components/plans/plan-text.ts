import { weekStart } from "@/components/settings/week-order.ts";
import type { Cue, Plan } from "@/lib/domain/plans/plan.ts";
import { cueSentence } from "@/lib/domain/plans/cue-sentence.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { formatMinutes } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { weekdayNames } from "@/lib/messages/weekday-names.ts";

/** A cue in words, as it follows “When”; without the weekdays where it is clear that it is today. */
export function cueText(cue: Cue, settings: Settings, isToday = false): string {
  const said = cueSentence(cue);
  if (said.kind === "words") return said.text;
  const words = messages.plans.sentence;
  const time = formatMinutes(said.atMinutes, settings.clock);
  if (said.weekdays === undefined || isToday) return words.timeDaily(time);
  return words.time(time, weekdayNames(said.weekdays, weekStart(settings)));
}

/** A whole plan as one text, for places that hold no markup. */
export function planText({ cue, response }: Pick<Plan, "cue" | "response">, settings: Settings): string {
  const words = messages.plans.sentence;
  return `${words.when} ${cueText(cue, settings)}${words.afterCue} ${words[response.kind]} ${response.text}`;
}
