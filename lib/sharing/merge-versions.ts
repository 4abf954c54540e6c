import { v5 } from "uuid";

import type { RowTable, RowVersion } from "@/lib/domain/row-version.ts";
import { canonicalText } from "./canonical-text.ts";

/** Namespace of ids that are made from content. Never change it: machines would no longer agree. */
const NAMESPACE = "5b1f0c1e-6d0a-4c55-9f3a-6a2f4a0b7d11";

/**
 * A row that lost as an earlier version of the one that won. Its id is made from its content, so
 * that every machine that sees the two meet keeps the same version, once.
 */
export function lostVersion(table: RowTable, row: { id: string }, replacedAt: number): RowVersion {
  const id = v5(`${table}/${canonicalText(row)}`, NAMESPACE);
  return { id, table, rowId: row.id, replacedAt, row: { ...row } };
}

/**
 * Earlier versions of two machines and those that lost just now, in order of id. A wording that is
 * kept already is not kept a second time.
 */
export function mergeVersions(kept: readonly RowVersion[], lost: readonly RowVersion[]): RowVersion[] {
  const versions = new Map<string, RowVersion>();
  for (const version of kept) {
    const known = versions.get(version.id);
    if (known === undefined || isEarlier(version, known)) versions.set(version.id, version);
  }
  const wordings = new Set([...versions.values()].map(wording));
  for (const version of lost) {
    if (!wordings.has(wording(version))) versions.set(version.id, version);
  }
  return [...versions.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Of two records of one version the earlier stands; it was replaced when it first was. */
function isEarlier(a: RowVersion, b: RowVersion): boolean {
  return a.replacedAt === b.replacedAt ? canonicalText(a) < canonicalText(b) : a.replacedAt < b.replacedAt;
}

function wording({ table, row }: RowVersion): string {
  return `${table}/${canonicalText(row)}`;
}
