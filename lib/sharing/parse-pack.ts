import * as z from "zod/mini";

import type { DocumentPath } from "./backup-problem.ts";
import { PACK_FORMAT, type PackDocument, packDocumentSchema } from "./pack-document.ts";
import type { PackProblem } from "./pack-problem.ts";
import { strayField } from "./stray-field.ts";

/**
 * The longest file that is read, in bytes. The longest possible pack, sixty questions each with the
 * longest reason, stays below.
 */
export const MOST_PACK_BYTES = 5_000_000;

const headSchema = z.looseObject({ formatVersion: z.int().check(z.gte(1)) });

export type ParsedPack = { ok: true; pack: PackDocument } | { ok: false; problem: PackProblem };

/**
 * Reads a pack of questions that came from outside, which anyone may have written. Either all of it is
 * sound, or nothing is taken and the first problem is named with its place. How its questions are worded
 * is for those who wrote them.
 */
export function parsePack(text: string): ParsedPack {
  if (text.length > MOST_PACK_BYTES) return refused({ code: "too-large" });
  const document = parsedJson(text);
  if (document === undefined) return refused({ code: "not-json" });
  if (!z.looseObject({ app: z.literal("becoming-prompts") }).safeParse(document).success) {
    return refused({ code: "other-app" });
  }
  const head = headSchema.safeParse(document);
  if (!head.success) return wrongValue(head.error);
  const { formatVersion } = head.data;
  if (formatVersion > PACK_FORMAT) return refused({ code: "newer-format", formatVersion });

  const parsed = packDocumentSchema.safeParse(document);
  if (!parsed.success) return wrongValue(parsed.error);
  const stray = strayField(document, parsed.data);
  if (stray !== undefined) return refused({ code: "unknown-field", path: stray });
  const repeated = repeatedId(parsed.data);
  if (repeated !== undefined) return refused({ code: "repeated-id", path: repeated });
  return { ok: true, pack: parsed.data };
}

function parsedJson(text: string): unknown {
  try {
    // Some editors put a byte order mark at the start, which JSON does not know.
    return JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}

function repeatedId({ questions }: PackDocument): DocumentPath | undefined {
  const seen = new Set<string>();
  for (const [index, { id }] of questions.entries()) {
    if (seen.has(id)) return ["questions", index, "id"];
    seen.add(id);
  }
  return undefined;
}

function wrongValue(error: z.core.$ZodError): ParsedPack {
  const path = error.issues[0]?.path ?? [];
  return refused({
    code: "wrong-value",
    path: path.map((step) => (typeof step === "number" ? step : String(step))),
  });
}

function refused(problem: PackProblem): ParsedPack {
  return { ok: false, problem };
}
