import * as z from "zod/mini";

import { contractTextsSchema } from "@/lib/domain/goals/contract-texts.ts";
import { instantSchema } from "@/lib/domain/row.ts";

/** Raised with every change of the document's shape, an added field included. */
export const CONTRACT_FORMAT = 1;

/**
 * A learning contract on its way between two people (L3): what the data block of its page holds.
 * Instants are epoch ms.
 */
export const contractDocumentSchema = z.object({
  app: z.literal("becoming-contract"),
  formatVersion: z.literal(CONTRACT_FORMAT),
  goalId: z.uuid(),
  sentAt: instantSchema,
  /** When the other side saved their version; absent while nobody did. */
  returnedAt: z.optional(instantSchema),
  parts: contractTextsSchema,
});
export type ContractDocument = z.infer<typeof contractDocumentSchema>;

/** What the data block begins and ends with in the text of the page. */
export const BLOCK_START = '<script type="application/json" id="becoming-contract">';
export const BLOCK_END = "</script>";

/** The data block. No `<` is left in it, so that no text can end it or begin another element. */
export function contractBlock(contract: ContractDocument): string {
  return BLOCK_START + JSON.stringify(contract).replaceAll("<", "\\u003c") + BLOCK_END;
}
