import type { GoalForm } from "@/lib/domain/goals/goal-form.ts";
import type { GoalStanding } from "@/lib/domain/goals/goal.ts";
import { addDays, type DayKey, dayKeySchema, daysBetween } from "@/lib/domain/time/day-key.ts";
import type { Calendar } from "../calendar.ts";
import type { Draw } from "../draw.ts";
import { Deck } from "../pool.ts";
import type { Texts } from "../texts.ts";
import { DISCARDED_GOAL, type WrittenGoal } from "../words/goals.ts";
import { MINUTE_MS } from "./course.ts";

/** A goal as it comes into a life. Instants are epoch ms. */
export interface PlannedGoal {
  id: string;
  at: number;
  written: WrittenGoal;
  /** Set in one line, it has none; else it comes of a conversation, which may still go on. */
  form?: GoalForm;
  isTalkedStill?: boolean;
  repeatsGoalId?: string;
  ends?: { at: number; standing: GoalStanding | "deleted" };
}

/** The form of the goal that is carried over: first it is planned, then it asks for somebody to become. */
const CARRIED_FORMS: readonly GoalForm[] = ["performance", "shift", "performance", "intention"];
/** Of the others, which all differ from it. */
const OTHER_FORMS: readonly GoalForm[] = ["learning", "intention", "contract", "milestones"];

/**
 * The goals of a life in time order: one that is carried over from year to year, others every few
 * months, one that was thrown away, and one that is still being talked through.
 */
export function planGoals(calendar: Calendar, texts: Texts, draw: Draw): PlannedGoal[] {
  const planned = [
    ...carriedGoals(calendar, texts, draw),
    discardedGoal(calendar, draw),
    ...otherGoals(calendar, texts, draw),
    talkedGoal(calendar, texts, draw),
  ];
  return planned.filter(({ at }) => calendar.holds(at)).toSorted((a, b) => a.at - b.at);
}

function carriedGoals(calendar: Calendar, texts: Texts, draw: Draw): PlannedGoal[] {
  const planned: PlannedGoal[] = [];
  let [wordings, place] = [texts.carried.next(draw), 0];
  for (const day of [addDays(calendar.first, 1), ...januaries(calendar, draw)]) {
    const at = calendar.on(day, draw);
    const before = planned.at(-1);
    if (place === wordings.length) [wordings, place] = [texts.carried.next(draw), 0];
    // Worded anew, it takes the place of the last; a new one comes when that is reached.
    if (before !== undefined)
      before.ends = { at: at + 6 * MINUTE_MS, standing: place > 0 ? passed(draw) : "reached" };
    planned.push({
      id: draw.id(at),
      at,
      written: { text: wordings[place] ?? "" },
      form: CARRIED_FORMS[place % CARRIED_FORMS.length] ?? "shift",
      ...(before !== undefined && place > 0 && { repeatsGoalId: before.id }),
    });
    place += 1;
  }
  return planned;
}

function passed(draw: Draw): GoalStanding {
  return draw.weighted({ released: 3, resting: 2 });
}

/** Days on which a year is begun with good intent; not at once after the first goals. */
function januaries({ first, last }: Calendar, draw: Draw): DayKey[] {
  const [from, until] = [first, last].map((day) => Number(day.slice(0, 4)));
  if (from === undefined || until === undefined) return [];
  return Array.from({ length: until - from }, (_, index) =>
    addDays(dayKeySchema.parse(`${from + index + 1}-01-02`), draw.whole(0, 18)),
  ).filter((day) => daysBetween(first, day) > 30 && daysBetween(day, last) > 14);
}

/**
 * Every few months another one; one in five is set in one line and left at that. The forms are dealt
 * from the end, so that the last four are all different.
 */
function otherGoals(calendar: Calendar, texts: Texts, draw: Draw): PlannedGoal[] {
  const days: DayKey[] = [];
  let day = addDays(calendar.first, draw.whole(20, 45));
  while (daysBetween(day, calendar.last) >= 20) {
    days.push(day);
    day = addDays(day, draw.whole(80, 115));
  }
  const forms = new Deck(OTHER_FORMS);
  return days.toReversed().map((each, place): PlannedGoal => {
    const at = calendar.on(each, draw);
    const isOneLine = place % (OTHER_FORMS.length + 1) === OTHER_FORMS.length;
    const endsAt = calendar.after(at, draw.whole(70, 460), draw);
    const standing = draw.weighted({ reached: 4, resting: 3, released: 3 });
    return {
      id: draw.id(at),
      at,
      written: texts.goals.next(draw),
      ...(!isOneLine && { form: forms.next(draw) }),
      ...(draw.chance(0.65) && { ends: { at: endsAt, standing } }),
    };
  });
}

/** Written one day and thrown away the next: a tombstone. */
function discardedGoal(calendar: Calendar, draw: Draw): PlannedGoal {
  const at = calendar.on(addDays(calendar.first, 3), draw);
  const ends = { at: calendar.after(at, 1, draw), standing: "deleted" } as const;
  return { id: draw.id(at), at, written: DISCARDED_GOAL, ends };
}

/** In the last days one has begun to talk about what may come next. */
function talkedGoal(calendar: Calendar, texts: Texts, draw: Draw): PlannedGoal {
  const at = calendar.on(addDays(calendar.last, -draw.whole(1, 6)), draw);
  return { id: draw.id(at), at, written: texts.goals.next(draw), isTalkedStill: true };
}
