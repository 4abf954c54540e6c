import type { Answer, Reflection } from "@/lib/domain/reflections/reflection.ts";
import { lastDayOfYear } from "@/lib/domain/reflections/year-of-letter.ts";
import { addDays, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { en } from "@/lib/messages/en.ts";
import { Draw } from "../draw.ts";
import { paragraphs } from "../wording.ts";
import type { Ground } from "./ground.ts";
import { occasion } from "./occasion.ts";

/** From 20 December on one is asked for it, for so many days. */
const OPEN_DAYS = 28;
/** With fewer days behind one there is little to look back on. */
const LEAST_LIVED_DAYS = 28;

/** A letter to oneself at the end of most years. */
export function liveLetters({ calendar, seed }: Ground): Reflection[] {
  const [from, until] = [calendar.first, calendar.last].map((day) => Number(day.slice(0, 4)));
  if (from === undefined || until === undefined) return [];
  return Array.from({ length: until - from + 1 }, (_, index) => from + index).flatMap((year) => {
    const draw = new Draw(seed, `letter/${year}`);
    const opens = dayKeySchema.parse(`${year}-12-20`);
    const createdAt = calendar.on(addDays(opens, draw.whole(0, OPEN_DAYS)), draw);
    const finishedAt = createdAt + draw.whole(15, 80) * 60_000;
    const isWritten = draw.chance(0.88) && opens >= addDays(calendar.first, LEAST_LIVED_DAYS);
    if (!isWritten || !calendar.holds(finishedAt)) return [];
    const letter: Answer = {
      slot: "ahead",
      questionId: "yearly-letter",
      question: en.occasions.yearly.letter,
      text: paragraphs("deeper", draw.whole(3, 12), draw),
    };
    const period = dayKeySchema.parse(`${year}-01-01`);
    const days = { period, fromDay: period, untilDay: lastDayOfYear(period) };
    return [occasion({ kind: "yearly", ...days, answers: [letter] }, { createdAt, finishedAt }, draw)];
  });
}
