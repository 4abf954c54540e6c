import type { GoalForm } from "../../goals/goal-form.ts";
import { formOf, type Goal, newestFirst } from "../../goals/goal.ts";
import type { GoalWord } from "../../goals/words.ts";
import { calendarDayAt } from "../../time/wall-clock.ts";
import { type BriefEntry, type BriefTime, ownEntry, saidEntry } from "../brief.ts";
import type { BriefData } from "../offered-parts.ts";
import type { BriefWording } from "../wording.ts";
import { checkpointEntries } from "./checkpoint-entries.ts";

/**
 * What each form tells of itself. Of a contract its skill, its evidence and its day, and nobody’s name;
 * of a shift nothing, since all its words are identity work (R18).
 */
const WORDS: Record<GoalForm, readonly GoalWord[]> = {
  performance: ["measure", "current"],
  learning: ["learn", "noticedBy"],
  intention: ["sentence", "thisWeek"],
  contract: ["practise", "means", "shows"],
  milestones: [],
  shift: [],
};

/** The goals that are pursued, each with what its present form says, in the order in which they were written. */
export function goalEntries({ goals }: BriefData, time: BriefTime, words: BriefWording): BriefEntry[] {
  return heldBy(goals, time).flatMap((goal) =>
    ownEntry(`goal/${goal.id}`, "", goal.text, partsOf(goal, time, words)),
  );
}

/** The goals that are pursued, of those written by the last day. */
export function heldBy(goals: readonly Goal[], { last, zone }: BriefTime): Goal[] {
  return newestFirst(goals)
    .filter(({ standing, createdAt }) => standing === "held" && calendarDayAt(createdAt, zone) <= last)
    .toReversed();
}

function partsOf(goal: Goal, time: BriefTime, words: BriefWording): BriefEntry[] {
  const { labels } = words;
  const key = `goal/${goal.id}`;
  const form = formOf(goal);
  const { dueDay, reviewDay } = goal;
  return [
    ...saidEntry(`${key}/form`, labels.form, words.form(form)),
    ...(form ? WORDS[form] : []).flatMap((word) =>
      ownEntry(`${key}/${word}`, words.words[word] ?? "", goal.words[word] ?? ""),
    ),
    ...(form === "performance" && dueDay ? saidEntry(`${key}/dueDay`, labels.dueDay, words.day(dueDay)) : []),
    ...(form === "contract" && reviewDay
      ? saidEntry(`${key}/reviewDay`, labels.reviewDay, words.day(reviewDay))
      : []),
    ...(form === "milestones" ? checkpointEntries(goal, time, words) : []),
  ];
}
