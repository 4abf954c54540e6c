import type { NudgeKind } from "@/lib/domain/nudges/nudge-kind.ts";
import { type Nudge, nudgeId, nudgeSchema } from "@/lib/domain/nudges/nudge.ts";
import { toDayKey } from "@/lib/domain/time/day-key.ts";
import { type EvaluatingPage, putRow, readTable } from "../raw-tables.ts";

const MS_PER_MINUTE = 60_000;

interface Window {
  /** When it falls due, in minutes from now; before now when negative. */
  dueIn: number;
  /** The same for when its window closes. */
  closesIn: number;
}

/** Half an hour ago, and for three more hours. */
const OPEN: Window = { dueIn: -30, closesIn: 180 };

/** Puts a row into the ledger, waiting unless said otherwise, and returns it. Open pages do not notice. */
export async function putNudge(
  page: EvaluatingPage,
  kind: NudgeKind,
  { dueIn, closesIn }: Window = OPEN,
  more: Partial<Nudge> = {},
): Promise<Nudge> {
  const now = Date.now();
  const due = now + dueIn * MS_PER_MINUTE;
  const key = { kind, period: toDayKey(due), ...(more.subject !== undefined && { subject: more.subject }) };
  const row: Nudge = {
    id: nudgeId(key),
    ...key,
    due,
    closesAt: now + closesIn * MS_PER_MINUTE,
    state: "waiting",
    createdAt: due,
    updatedAt: due,
    ...more,
  };
  await putRow(page, "nudges", row);
  return row;
}

/** The rows of the ledger as they are kept, in the order of their keys. */
export async function ledgerRows(page: EvaluatingPage): Promise<Nudge[]> {
  return (await readTable(page, "nudges")).map((row) => nudgeSchema.parse(row));
}
