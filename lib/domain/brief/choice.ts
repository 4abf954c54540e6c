import * as z from "zod/mini";

import { noteSchema } from "../text/graphemes.ts";
import { type DayKey, dayKeySchema, daysBetween } from "../time/day-key.ts";
import { BRIEF_PARTS, type BriefEntry, type BriefPartName } from "./brief.ts";

export const BRIEF_PERIODS = ["four-weeks", "quarter", "days"] as const;

/** What the person chose for a brief. It stays on the device as a draft. */
export const briefChoiceSchema = z.object({
  period: z.enum(BRIEF_PERIODS),
  /** The first and last of the person’s own days. */
  from: z.optional(dayKeySchema),
  until: z.optional(dayKeySchema),
  parts: z.array(z.enum(BRIEF_PARTS)),
  /** Keys of entries that stay out though their part goes in. */
  leftOut: z.array(z.string()),
  /** Keys of what is kept back and goes in all the same: each is asked for by itself. */
  taken: z.array(z.string()),
  /** What the person would like to ask the coach. */
  question: noteSchema,
  /** When it was last changed. */
  chosenOn: z.optional(dayKeySchema),
});
export type BriefChoice = z.infer<typeof briefChoiceSchema>;

/** Stay out until they are asked for: who I am becoming (R18), and what was written for nobody else. */
export const KEPT_BACK: ReadonlySet<BriefPartName> = new Set(["identity", "notes", "answers"]);

export const FIRST_CHOICE: BriefChoice = {
  period: "four-weeks",
  // Answers are chosen one by one, so the part itself is never off.
  parts: BRIEF_PARTS.filter((part) => part === "answers" || !KEPT_BACK.has(part)),
  leftOut: [],
  taken: [],
  question: "",
};

const REMEMBERED_DAYS = 14;

/**
 * The choice as it was left, from the text of its draft. What stays out at first is asked for anew when
 * the last change was more than two weeks ago: another conversation is another decision (R18).
 */
export function choiceFrom(draft: string, today: DayKey): BriefChoice {
  const read = briefChoiceSchema.safeParse(parsed(draft));
  if (!read.success) return FIRST_CHOICE;
  const choice = read.data;
  const isFresh = choice.chosenOn !== undefined && daysBetween(choice.chosenOn, today) <= REMEMBERED_DAYS;
  if (isFresh) return choice;
  const parts = choice.parts.filter((part) => FIRST_CHOICE.parts.includes(part));
  return { ...choice, parts, taken: [] };
}

function parsed(draft: string): unknown {
  try {
    return JSON.parse(draft);
  } catch {
    return undefined;
  }
}

/** Whether an entry goes into the brief, as far as it depends on itself. */
export function isChosen(choice: BriefChoice, { key, isKeptBack }: Ticked): boolean {
  return isKeptBack ? choice.taken.includes(key) : !choice.leftOut.includes(key);
}

type Ticked = Pick<BriefEntry, "key" | "isKeptBack">;

export function withPart(choice: BriefChoice, part: BriefPartName, isIn: boolean): BriefChoice {
  const others = choice.parts.filter((other) => other !== part);
  return { ...choice, parts: isIn ? [...others, part] : others };
}

export function withEntry(choice: BriefChoice, { key, isKeptBack }: Ticked, isIn: boolean): BriefChoice {
  const list = isKeptBack ? "taken" : "leftOut";
  const others = choice[list].filter((other) => other !== key);
  const isNamed = isKeptBack ? isIn : !isIn;
  return { ...choice, [list]: isNamed ? [...others, key] : others };
}
