import * as z from "zod/mini";

import type { RowVersion } from "../row-version.ts";
import { dayKeySchema } from "../time/day-key.ts";
import {
  type ContractTexts,
  contractOf,
  contractTextsSchema,
  isEmptyContract,
  isSameContract,
} from "./contract-texts.ts";
import { goalWordsSchema } from "./words.ts";

/** A contract as it went out to the other side, or as it came back. Kept among the versions of its goal. */
export const passedContractSchema = z.object({
  id: z.uuid(),
  contract: z.enum(["sent", "returned"]),
  parts: contractTextsSchema,
});
export type PassedContract = z.infer<typeof passedContractSchema>;

const versionSchema = z.object({ words: goalWordsSchema, reviewDay: z.optional(dayKeySchema) });

export interface EarlierContract {
  id: string;
  /** When it went out or came back; of one that was replaced here, when that was (epoch ms). */
  at: number;
  passage: PassedContract["contract"] | "replaced";
  parts: ContractTexts;
}

/**
 * The contracts that the versions of a goal hold, the latest first. What was replaced here is left
 * out when it read like the present one or like one that is listed; a version of any other shape is
 * passed over.
 */
export function earlierContracts(present: ContractTexts, versions: readonly RowVersion[]): EarlierContract[] {
  const found = versions.flatMap(readVersion).toSorted((a, b) => b.at - a.at);
  const passed = found.filter(({ passage }) => passage !== "replaced").map(({ parts }) => parts);
  const listed: EarlierContract[] = [];
  for (const earlier of found) {
    const known =
      earlier.passage === "replaced"
        ? [present, ...passed, ...listed.map(({ parts }) => parts)]
        : listed.filter(({ passage }) => passage === earlier.passage).map(({ parts }) => parts);
    if (isEmptyContract(earlier.parts) || known.some((parts) => isSameContract(parts, earlier.parts)))
      continue;
    listed.push(earlier);
  }
  return listed;
}

/** How a contract read when it went out at `sentAt` (epoch ms); undefined when that is not known here. */
export function contractSentAt(sentAt: number, versions: readonly RowVersion[]): ContractTexts | undefined {
  return versions.flatMap(readVersion).find(({ at, passage }) => passage === "sent" && at === sentAt)?.parts;
}

function readVersion({ id, replacedAt: at, row }: RowVersion): EarlierContract[] {
  const passed = passedContractSchema.safeParse(row);
  if (passed.success) return [{ id, at, passage: passed.data.contract, parts: passed.data.parts }];
  const version = versionSchema.safeParse(row);
  return version.success ? [{ id, at, passage: "replaced", parts: contractOf(version.data) }] : [];
}
