import * as z from "zod/mini";

import { noteSchema } from "../text/graphemes.ts";

/** Rungs of the why-ladder, the lowest first; five at most (T2, R14). */
export const RUNGS = ["rung1", "rung2", "rung3", "rung4", "rung5"] as const;
export type Rung = (typeof RUNGS)[number];

/** What a learning contract says, in the order of its page (L3). `reviewDay` stands on the goal itself. */
export const CONTRACT_PARTS = [
  "practise",
  "matters",
  "means",
  "shows",
  "partner",
  "myName",
  "theirName",
] as const;
export type ContractPart = (typeof CONTRACT_PARTS)[number];

/** The old and the new side of a shift, and what lies between (W4–W6, W8), as W5 lists them. */
export const SHIFT_WORDS = [
  "madeMeMatter",
  "oldSign",
  "newSign",
  "oldQuestion",
  "newQuestion",
  "move",
  "measureOfShift",
  "typicalUnease",
  "letGo",
] as const;

/** The honest look at both sides (W4), each answered in one's own words. */
export const GAP_WORDS = [
  "filledWeek",
  "feltMattering",
  "wouldLose",
  "findsItNatural",
  "theyBelieve",
  "theirWeek",
] as const;

/** The identity work of a goal: what nobody else sees unless it is asked for (R18). */
export const IDENTITY_WORDS = [...SHIFT_WORDS, ...GAP_WORDS, "shiftValue", "protecting", "safeTest"] as const;
export type IdentityWord = (typeof IDENTITY_WORDS)[number];

/** What was written when something was let go (W6). */
export const RELEASE_WORDS = ["itGave", "farewell"] as const;

/** Every text that can be written about a goal, by the question it answers. */
export const GOAL_WORDS = [
  ...RUNGS,
  "alreadyTrue",
  "outcome",
  "otherMeasure",
  // performance goal
  "measure",
  "current",
  // learning goal
  "learn",
  "noticedBy",
  // intention
  "sentence",
  "value",
  "thisWeek",
  ...CONTRACT_PARTS,
  // with one line of values before what is protected (R15), and the safe test after it (R16)
  ...IDENTITY_WORDS,
  ...RELEASE_WORDS,
] as const;
export const goalWordSchema = z.enum(GOAL_WORDS);
export type GoalWord = z.infer<typeof goalWordSchema>;

/** The texts there are; a question that nobody answered has no entry. */
export const goalWordsSchema = z.partialRecord(goalWordSchema, noteSchema);
export type GoalWords = z.infer<typeof goalWordsSchema>;
