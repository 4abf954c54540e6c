import { acceptParts } from "@/lib/domain/goals/contract-comparison.ts";
import { contractOf, type ContractTexts, withContract } from "@/lib/domain/goals/contract-texts.ts";
import { CONTRACT_PARTS } from "@/lib/domain/goals/words.ts";
import { addDays } from "@/lib/domain/time/day-key.ts";
import { named } from "../texts.ts";
import { RETURNED_TEXTS } from "../words/goal-answers.ts";
import { type Course, type GoalEvent, MINUTE_MS, said, withWords } from "./course.ts";

/** A learning contract: written, mostly sent, and come back with another text in one of its parts. */
export function contractCourse(since: number, course: Course): GoalEvent[] {
  const { draw, calendar } = course;
  const words = said(CONTRACT_PARTS, course, 0.93);
  const reviewDay = addDays(calendar.dayAt(since), draw.whole(30, 120));
  const written: GoalEvent = {
    at: since + 7 * MINUTE_MS,
    change: (goal) => ({ ...withWords(goal, words), reviewDay }),
  };
  if (draw.chance(0.15)) return [written];
  const sentAt = calendar.after(since, draw.whole(1, 8), draw);
  const sent: GoalEvent = {
    at: sentAt,
    passes: (goal) => ({ id: goal.id, contract: "sent", parts: contractOf(goal) }),
  };
  return [written, sent, ...(draw.chance(0.8) ? returnOf(sentAt, course) : [])];
}

function returnOf(sentAt: number, { draw, calendar }: Course): GoalEvent[] {
  const at = calendar.after(sentAt, draw.whole(2, 16), draw);
  const part = draw.pick(["means", "shows", "practise"] as const);
  const text = named(draw)(draw.pick(RETURNED_TEXTS));
  const isAccepted = draw.chance(0.75);
  const returned = (mine: ContractTexts): ContractTexts => ({ ...mine, [part]: text });
  const came: GoalEvent = {
    at,
    passes: (goal) => ({ id: goal.id, contract: "returned", parts: returned(contractOf(goal)) }),
  };
  const accepted: GoalEvent = {
    at: at + 2 * MINUTE_MS,
    change: (goal) => {
      const mine = contractOf(goal);
      return withContract(goal, acceptParts(mine, returned(mine), [part]));
    },
  };
  return isAccepted ? [came, accepted] : [came];
}
