import type { Choices } from "@/lib/domain/goals/choices.ts";
import type { GoalForm } from "@/lib/domain/goals/goal-form.ts";
import { formOf, type Goal, newestFirst } from "@/lib/domain/goals/goal.ts";
import { TALK_STEPS } from "@/lib/domain/goals/talk-steps.ts";
import type { GoalWord } from "@/lib/domain/goals/words.ts";
import { database } from "./database.ts";
import { newRow } from "./new-row.ts";
import { keepSettled, writeText } from "./written-text.ts";

/** All goals, the deleted ones too. */
export function allGoals(): Promise<Goal[]> {
  return database.goals.toArray();
}

/** All goals without the deleted, the newest first. */
export async function goals(): Promise<Goal[]> {
  return newestFirst(await database.goals.toArray());
}

/** A goal by its id, also one that was deleted. */
export function goalById(id: string): Promise<Goal | undefined> {
  return database.goals.get(id);
}

/**
 * Adds a goal in the words of the notebook: with `isTalked` at the beginning of the conversation
 * about it, otherwise as it is, without a form.
 */
export async function addGoal(text: string, now: number, isTalked = false): Promise<Goal> {
  const goal: Goal = {
    ...newRow(now),
    text,
    standing: "held",
    shapes: [],
    choices: {},
    words: {},
    steps: [],
    earlierDueDays: [],
    checkpoints: [],
    ...(isTalked && { talkStep: TALK_STEPS[0] }),
  };
  await database.goals.add(goal);
  return goal;
}

/** Saves the goal's own words as they are typed. */
export function writeGoalText(id: string, text: string, seen: string, now: number) {
  const place = {
    read: (goal: Goal) => goal.text,
    written: (goal: Goal, words: string) => ({ ...goal, text: words }),
  };
  return writeText(database.goals, "goals", id, place, text, seen, now);
}

/** Saves one of the texts about a goal as it is typed. */
export function writeGoalWord(id: string, word: GoalWord, text: string, seen: string, now: number) {
  const place = {
    read: ({ words }: Goal) => words[word] ?? "",
    written: (goal: Goal, words: string) => ({ ...goal, words: { ...goal.words, [word]: words } }),
  };
  return writeText(database.goals, "goals", id, place, text, seen, now);
}

/**
 * Changes a goal by a pure function of how it stands in the database, so that two pages never undo
 * each other's changes to different parts. What had stood for ten minutes is kept as a version.
 *
 * @returns the goal as it is then; undefined when there is none
 */
export function changeGoal(id: string, change: (goal: Goal) => Goal, now: number): Promise<Goal | undefined> {
  return database.transaction("rw", database.goals, database.versions, async () => {
    const goal = await database.goals.get(id);
    if (goal === undefined) return undefined;
    await keepSettled("goals", goal, now);
    const changed: Goal = { ...change(goal), updatedAt: now };
    await database.goals.put(changed);
    return changed;
  });
}

/** Keeps what was answered by choosing and leaves the other answers; undefined takes one back. */
export function answerByChoice(id: string, answers: Choices, now: number) {
  return changeGoal(id, (goal) => ({ ...goal, choices: { ...goal.choices, ...answers } }), now);
}

/** Gives a goal a form. All parts of the forms it had are kept, and the conversation is over (L10, T4). */
export function giveForm(id: string, form: GoalForm, now: number) {
  return changeGoal(
    id,
    (goal) => ({
      ...goal,
      talkStep: undefined,
      shapes: formOf(goal) === form ? goal.shapes : [...goal.shapes, { form, since: now }],
    }),
    now,
  );
}

/** Deletes a goal, leaving a tombstone. */
export function deleteGoal(id: string, now: number) {
  return changeGoal(id, (goal) => ({ ...goal, deletedAt: now }), now);
}

export function restoreGoal(id: string, now: number) {
  return changeGoal(id, (goal) => ({ ...goal, deletedAt: undefined }), now);
}
