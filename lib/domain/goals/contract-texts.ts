import * as z from "zod/mini";

import { noteSchema } from "../text/graphemes.ts";
import { dayKeySchema } from "../time/day-key.ts";
import type { Goal } from "./goal.ts";
import type { ContractPart } from "./words.ts";

/** All that two people agree on, in the order of its page; the names stand last, as signatures do (L3). */
export const CONTRACT_FIELDS = [
  "practise",
  "matters",
  "means",
  "shows",
  "partner",
  "reviewDay",
  "myName",
  "theirName",
] as const satisfies readonly (ContractPart | "reviewDay")[];
export type ContractField = (typeof CONTRACT_FIELDS)[number];

/** What a contract says. A part that is left open is an empty text; `reviewDay` is else a day key. */
export const contractTextsSchema = z.object({
  practise: noteSchema,
  matters: noteSchema,
  means: noteSchema,
  shows: noteSchema,
  partner: noteSchema,
  reviewDay: z.union([z.literal(""), dayKeySchema]),
  myName: noteSchema,
  theirName: noteSchema,
});
export type ContractTexts = z.infer<typeof contractTextsSchema>;

/** The contract as a goal holds it. */
export function contractOf({ words, reviewDay }: Pick<Goal, "words" | "reviewDay">): ContractTexts {
  return {
    practise: words.practise ?? "",
    matters: words.matters ?? "",
    means: words.means ?? "",
    shows: words.shows ?? "",
    partner: words.partner ?? "",
    reviewDay: reviewDay ?? "",
    myName: words.myName ?? "",
    theirName: words.theirName ?? "",
  };
}

/** The goal with these parts of its contract in place of its own; all others stay. */
export function withContract(goal: Goal, parts: Partial<ContractTexts>): Goal {
  const { reviewDay, ...words } = { ...contractOf(goal), ...parts };
  const { reviewDay: _, ...rest } = goal;
  return {
    ...rest,
    words: { ...goal.words, ...words },
    ...(reviewDay !== "" && { reviewDay }),
  };
}

export function isEmptyContract(contract: ContractTexts): boolean {
  return CONTRACT_FIELDS.every((field) => contract[field].trim() === "");
}

export function isSameContract(a: ContractTexts, b: ContractTexts): boolean {
  return CONTRACT_FIELDS.every((field) => a[field] === b[field]);
}
