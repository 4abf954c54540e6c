import { followUpsOf } from "../../reflections/follow-ups.ts";
import type { Reflection } from "../../reflections/reflection.ts";
import type { DayKey } from "../../time/day-key.ts";
import { calendarDayAt } from "../../time/wall-clock.ts";
import { type BriefEntry, type BriefTime, headingEntry, keptBack, ownEntry } from "../brief.ts";
import type { BriefData } from "../offered-parts.ts";
import { keptWithin } from "../within.ts";
import type { BriefWording } from "../wording.ts";

/** The practices that reflections ended in, each at the first that has it. */
export function practiceEntries(
  { reflections }: BriefData,
  time: BriefTime,
  words: BriefWording,
): BriefEntry[] {
  const entries = finishedWithin(reflections, time).flatMap(({ day, row: { id, practiceText } }) =>
    ownEntry(`practice-of/${id}`, words.day(day), practiceText),
  );
  return [...new Map(entries.toReversed().map((entry) => [entry.text, entry])).values()].toReversed();
}

/** What was answered in reflections, under the words of the question. */
export function answerEntries(
  { reflections }: BriefData,
  time: BriefTime,
  words: BriefWording,
): BriefEntry[] {
  return finishedWithin(reflections, time).flatMap(({ row }) => {
    const key = `answer/${row.id}`;
    const answers = row.answers
      .filter(({ skipped }) => skipped === undefined)
      .flatMap(({ questionId, question, text, ...further }) => [
        ...ownEntry(`${key}/${questionId}`, question, text),
        ...followUpsOf(further).flatMap((one, place) =>
          ownEntry(`${key}/${questionId}/${place === 0 ? "next" : one.tap}`, one.question, one.text),
        ),
      ]);
    return headingEntry(key, words.reflection(row), false, keptBack(answers));
  });
}

function finishedWithin(
  reflections: readonly Reflection[],
  time: BriefTime,
): { day: DayKey; row: Reflection }[] {
  // A quarter or a year may be looked back on before its last day.
  return keptWithin(reflections, time, ({ untilDay, finishedAt }) => {
    if (finishedAt === undefined) return undefined;
    const finishedOn = calendarDayAt(finishedAt, time.zone);
    return finishedOn < untilDay ? finishedOn : untilDay;
  });
}
