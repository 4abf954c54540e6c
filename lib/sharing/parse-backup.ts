import * as z from "zod/mini";

import { type Backup, BACKUP_TABLES, backupSchema, FORMAT_VERSION } from "./backup.ts";
import { inCurrentFormat } from "./backup-formats.ts";
import type { BackupProblem, DocumentPath } from "./backup-problem.ts";
import { strayField } from "./stray-field.ts";

/**
 * The longest document that is read, in UTF-16 units. A moment takes about 300, so this is far
 * beyond a life and still well within what a browser can hold.
 */
export const MOST_UNITS = 200_000_000;

const headSchema = z.looseObject({ formatVersion: z.int().check(z.gte(1)) });

export type ParsedBackup = { ok: true; backup: Backup } | { ok: false; problem: BackupProblem };

/**
 * Reads a backup from the text of a file that anyone may have written. Either the whole document
 * is sound, or nothing of it is taken and the first problem is named with its place.
 *
 * A field that the format does not have is refused rather than dropped or kept: dropping would
 * lose what somebody wrote, keeping would let into the database what no schema has checked.
 * Documents of older formats are brought up to the present one first.
 */
export function parseBackup(text: string): ParsedBackup {
  if (text.length > MOST_UNITS) return refused({ code: "too-large" });
  const document = parsedJson(text);
  if (document === undefined) return refused({ code: "not-json" });
  if (!isOwn(document)) return refused({ code: "other-app" });
  const head = headSchema.safeParse(document);
  if (!head.success) return wrongValue(head.error);
  const { formatVersion } = head.data;
  if (formatVersion > FORMAT_VERSION) return refused({ code: "newer-format", formatVersion });

  const data = inCurrentFormat(head.data["data"], formatVersion);
  const parsed = backupSchema.safeParse({ ...head.data, formatVersion: FORMAT_VERSION, data });
  if (!parsed.success) return wrongValue(parsed.error);
  const backup = parsed.data;
  const stray = strayField({ ...withoutUnreadable(document), data }, backup);
  if (stray !== undefined) return refused({ code: "unknown-field", path: stray });
  const repeated = repeatedId(backup);
  if (repeated !== undefined) return refused({ code: "repeated-id", path: repeated });
  return { ok: true, backup };
}

function parsedJson(text: string): unknown {
  try {
    // Some editors put a byte order mark at the start, which JSON does not know.
    return JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}

function isOwn(document: unknown): document is object {
  return z.looseObject({ app: z.literal("becoming") }).safeParse(document).success;
}

/** Rows that were unreadable may hold anything, and nothing of them is taken. */
function withoutUnreadable(document: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(document).filter(([field]) => field !== "unreadable"));
}

function repeatedId({ data }: Backup): DocumentPath | undefined {
  for (const table of BACKUP_TABLES) {
    const seen = new Set<string>();
    for (const [index, { id }] of data[table].entries()) {
      if (seen.has(id)) return ["data", table, index, "id"];
      seen.add(id);
    }
  }
  return undefined;
}

function wrongValue(error: z.core.$ZodError): ParsedBackup {
  const path = error.issues[0]?.path ?? [];
  return refused({
    code: "wrong-value",
    path: path.map((step) => (typeof step === "number" ? step : String(step))),
  });
}

function refused(problem: BackupProblem): ParsedBackup {
  return { ok: false, problem };
}
