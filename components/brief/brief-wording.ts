import { changeText } from "@/components/insights/change-text.ts";
import { kindText } from "@/components/insights/kind-text.ts";
import { seriesName } from "@/components/insights/series-name.ts";
import type { BriefWording, ToldChange } from "@/lib/domain/brief/wording.ts";
import type { Checkpoint } from "@/lib/domain/goals/checkpoint.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { formatDays } from "@/lib/messages/format-days.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";

const { page } = messages.brief;

/** The words of a brief, from the catalogue. */
export const BRIEF_WORDING: BriefWording = {
  title: page.title,
  days: ({ first, last }) => formatDays(first, last, true),
  question: page.question,
  parts: page.parts,
  labels: page.labels,
  words: { ...messages.contract.identityTexts, ...page.words },
  day: (day) => formatDay(day, "date"),
  note: (day, kind) => page.note(formatDay(day, "date"), messages.moments.kinds[kind].name),
  kind: (told) => kindText(told, "week"),
  form: (form) => (form === undefined ? messages.goals.formless : messages.goals.forms[form].name),
  checkpoint: checkpointText,
  mapChange: changedText,
  reflection: ({ kind, fromDay, untilDay }) =>
    page.reflection(messages.timeline.reflections[kind], formatDays(fromDay, untilDay, true)),
  series: seriesName,
  change: changeText,
  pattern: (pattern) => (pattern === "own" ? "" : messages.shift.patterns[pattern].name),
};

function checkpointText({ standing, day }: Checkpoint): string {
  const words = page.checkpoint;
  if (standing !== "ahead") return words[standing];
  return day === undefined ? words.ahead : words.aheadBy(formatDay(day, "date"));
}

function changedText({ change, before, after }: ToldChange, day: DayKey): string {
  const changed = page.changed(page.changes[change], formatDay(day, "date"));
  if (change === "moved") return page.movedTo(changed, dayText(before.day), dayText(after.day));
  if (change === "reshaped") return page.reworded(changed, before.sees);
  return changed;
}

function dayText(day: DayKey | undefined): string {
  return day === undefined ? page.noDay : formatDay(day, "date");
}
