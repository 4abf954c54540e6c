import { isKept } from "@/lib/domain/row.ts";
import type { RowTable, RowVersion } from "@/lib/domain/row-version.ts";
import type { BackupData } from "./backup.ts";
import { canonicalText } from "./canonical-text.ts";
import { byChange, byLedgerState, byPersonsChoice, mergeRows } from "./merge-rows.ts";
import { lostVersion, mergeVersions } from "./merge-versions.ts";

/**
 * Two machines' data as one, row by row: of each row the last change wins, and an own row of the
 * person's that loses is kept as an earlier version. It does not matter which of the two is which,
 * and merging the same data once more changes nothing, so both machines end with the same.
 */
export function mergeData(mine: BackupData, theirs: BackupData): BackupData {
  const losers: RowVersion[] = [];
  const merged = <R extends { id: string; updatedAt: number }>(
    table: RowTable,
    rows: readonly R[],
    others: readonly R[],
  ) =>
    mergeRows(rows, others, byChange, (loser, winner) =>
      losers.push(lostVersion(table, loser, winner.updatedAt)),
    );
  return {
    intentions: merged("intentions", mine.intentions, theirs.intentions),
    practices: merged("practices", mine.practices, theirs.practices),
    moments: merged("moments", mine.moments, theirs.moments),
    reflections: merged("reflections", mine.reflections, theirs.reflections),
    goals: merged("goals", mine.goals, theirs.goals),
    experiments: merged("experiments", mine.experiments, theirs.experiments),
    plans: merged("plans", mine.plans, theirs.plans),
    blocks: merged("blocks", mine.blocks, theirs.blocks),
    evidence: merged("evidence", mine.evidence, theirs.evidence),
    ratings: merged("ratings", mine.ratings, theirs.ratings),
    capabilities: merged("capabilities", mine.capabilities, theirs.capabilities),
    questions: merged("questions", mine.questions, theirs.questions),
    standings: merged("standings", mine.standings, theirs.standings),
    packs: merged("packs", mine.packs, theirs.packs),
    nudges: mergeRows(mine.nudges, theirs.nudges, byLedgerState),
    settings: mergeRows(mine.settings, theirs.settings, byPersonsChoice),
    versions: mergeVersions([...mine.versions, ...theirs.versions], losers),
  };
}

interface AnyRow {
  id: string;
  deletedAt?: number | undefined;
}

/** What a merge does to one table. */
export interface TableChange {
  /** Rows that it has not had, but for deleted ones: nobody would see them come. */
  added: number;
  /** Rows that now read otherwise. */
  changed: number;
}

export function changeBetween(before: readonly AnyRow[], after: readonly AnyRow[]): TableChange {
  const known = new Map(before.map((row) => [row.id, row]));
  const change = { added: 0, changed: 0 };
  for (const row of after) {
    const earlier = known.get(row.id);
    if (earlier === undefined) change.added += Number(isKept(row));
    else if (earlier !== row && canonicalText(earlier) !== canonicalText(row)) change.changed += 1;
  }
  return change;
}
