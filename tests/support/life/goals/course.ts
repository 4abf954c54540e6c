import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { PassedContract } from "@/lib/domain/goals/earlier-contract.ts";
import { type GoalWord, type GoalWords, goalWordsSchema } from "@/lib/domain/goals/words.ts";
import type { RowVersion } from "@/lib/domain/row-version.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import type { Calendar } from "../calendar.ts";
import type { Draw } from "../draw.ts";
import type { Texts } from "../texts.ts";
import type { GoalState } from "./goals-then.ts";

/** What stood for this long is kept as an earlier version, as the product does. */
const SETTLED_MS = 600_000;
export const MINUTE_MS = 60_000;

/** Something that happens to a goal at an instant (epoch ms): it changes, or its contract passes between two people. */
export type GoalEvent =
  | { at: number; change: (goal: Goal) => Goal }
  | { at: number; passes: (goal: Goal) => PassedContract };

/** What the course of a goal is drawn from. */
export interface Course {
  draw: Draw;
  texts: Texts;
  calendar: Calendar;
  /** Quarters that have their main learning goal. */
  quarters: Set<DayKey>;
}

/** A goal after all that happened to it up to `until` (epoch ms), how it stood all the way, and what is kept of that. */
export function liveThrough(
  goal: Goal,
  events: readonly GoalEvent[],
  until: number,
  draw: Draw,
): { goal: Goal; versions: RowVersion[]; states: GoalState[] } {
  const versions: RowVersion[] = [];
  const states: GoalState[] = [{ since: goal.createdAt, goal }];
  const keep = (row: { id: string }, replacedAt: number) =>
    versions.push({ id: draw.id(replacedAt), table: "goals", rowId: row.id, replacedAt, row: { ...row } });
  let lived = goal;
  for (const event of events.filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)) {
    const { at } = event;
    if ("passes" in event) {
      keep(event.passes(lived), at);
    } else {
      if (at - lived.updatedAt >= SETTLED_MS) keep(lived, at);
      lived = { ...event.change(lived), updatedAt: at };
      states.push({ since: at, goal: lived });
    }
  }
  return { goal: lived, versions, states };
}

/** Answers to these questions; each is passed over now and then. */
export function said(words: readonly GoalWord[], { draw, texts }: Course, share = 0.85): GoalWords {
  const answered = words.filter(() => draw.chance(share));
  return goalWordsSchema.parse(Object.fromEntries(answered.map((word) => [word, texts.answer(word, draw)])));
}

export function withWords(goal: Goal, words: GoalWords): Goal {
  return { ...goal, words: { ...goal.words, ...words } };
}

/** One text about a goal written anew a few times, some days or weeks after one another. */
export function rewritten(word: GoalWord, since: number, most: number, course: Course): GoalEvent[] {
  const { draw, calendar, texts } = course;
  let at = since;
  return Array.from({ length: draw.whole(0, most) }, () => {
    at = calendar.after(at, draw.whole(5, 40), draw);
    const words = { [word]: texts.answer(word, draw) };
    return { at, change: (goal: Goal) => withWords(goal, words) };
  });
}
