import * as z from "zod/mini";

import {
  BLOCK_END,
  BLOCK_START,
  CONTRACT_FORMAT,
  type ContractDocument,
  contractDocumentSchema,
} from "./contract-document.ts";
import type { ContractProblem } from "./contract-problem.ts";
import { strayField } from "./stray-field.ts";

/**
 * The longest page that is read, in bytes. The longest possible contract, with every text at its
 * limit and each letter at its widest, stays well below.
 */
export const MOST_CONTRACT_BYTES = 5_000_000;

const headSchema = z.looseObject({ formatVersion: z.int().check(z.gte(1)) });

export type ParsedContract =
  | { ok: true; contract: ContractDocument }
  | { ok: false; problem: ContractProblem };

/**
 * Reads the contract in a page that came back from outside, which anyone may have written. Either
 * its data block is sound, or nothing of it is taken and the first problem is named with its place.
 *
 * The block is looked for in the plain text. Nothing of the page is ever made into a document, not
 * even an inert one, so there is nothing that could load, run or be shown. The page's own texts
 * cannot look like the block, since no `<` is left in them.
 */
export function parseContract(page: string): ParsedContract {
  if (page.length > MOST_CONTRACT_BYTES) return refused({ code: "too-large" });
  const [, block, ...others] = page.split(BLOCK_START, 3);
  if (block === undefined) return refused({ code: "no-contract" });
  const document = parsedJson(block.slice(0, Math.max(0, block.indexOf(BLOCK_END))));
  if (document === undefined || others.length > 0) return refused({ code: "damaged" });
  if (!isOwn(document)) return refused({ code: "other-app" });
  const head = headSchema.safeParse(document);
  if (!head.success) return wrongValue(head.error);
  const { formatVersion } = head.data;
  if (formatVersion > CONTRACT_FORMAT) return refused({ code: "newer-format", formatVersion });

  const parsed = contractDocumentSchema.safeParse(document);
  if (!parsed.success) return wrongValue(parsed.error);
  const stray = strayField(document, parsed.data);
  if (stray !== undefined) return refused({ code: "unknown-field", path: stray });
  return { ok: true, contract: parsed.data };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isOwn(document: unknown): boolean {
  return z.looseObject({ app: z.literal("becoming-contract") }).safeParse(document).success;
}

function wrongValue(error: z.core.$ZodError): ParsedContract {
  const path = error.issues[0]?.path ?? [];
  return refused({
    code: "wrong-value",
    path: path.map((step) => (typeof step === "number" ? step : String(step))),
  });
}

function refused(problem: ContractProblem): ParsedContract {
  return { ok: false, problem };
}
