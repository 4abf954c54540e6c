import type { Evidence } from "@/lib/domain/evidence/evidence.ts";
import { isKept } from "@/lib/domain/row.ts";
import { database } from "./database.ts";
import { newRow } from "./new-row.ts";
import { keepSettled, writeText } from "./written-text.ts";

/** All evidence, the deleted too. */
export function allEvidence(): Promise<Evidence[]> {
  return database.evidence.toArray();
}

/** What is already true, and where it was taken from. */
export type NewEvidence = Omit<Evidence, "id" | "createdAt" | "updatedAt" | "deletedAt">;

/** Adds something that is already true (T3). */
export async function addEvidence(found: NewEvidence, now: number): Promise<Evidence> {
  const evidence: Evidence = { ...newRow(now), ...found };
  await database.evidence.add(evidence);
  return evidence;
}

/** The evidence that was taken from a moment; undefined when it is not marked. */
export async function evidenceOfMoment(momentId: string): Promise<Evidence | undefined> {
  const rows = await database.evidence.where("momentId").equals(momentId).toArray();
  return rows.find(isKept);
}

/** What was taken from the answers of a reflection. Few rows, so all are looked at. */
export async function evidenceOfReflection(reflectionId: string): Promise<Evidence[]> {
  const rows = await database.evidence.toArray();
  return rows.filter((row) => row.reflectionId === reflectionId && isKept(row));
}

/** Saves the words of evidence as they are typed. */
export function writeEvidence(id: string, text: string, seen: string, now: number) {
  const place = {
    read: (evidence: Evidence) => evidence.text,
    written: (evidence: Evidence, words: string) => ({ ...evidence, text: words }),
  };
  return writeText(database.evidence, "evidence", id, place, text, seen, now);
}

/** Says which goal evidence belongs to; undefined for none. */
export function giveEvidenceTo(id: string, goalId: string | undefined, now: number): Promise<void> {
  return change(id, { goalId }, now);
}

/** Deletes evidence, leaving a tombstone. The moment it was taken from stays. */
export function deleteEvidence(id: string, now: number): Promise<void> {
  return change(id, { deletedAt: now }, now);
}

export function restoreEvidence(id: string, now: number): Promise<void> {
  return change(id, { deletedAt: undefined }, now);
}

function change(id: string, changed: Partial<Evidence>, now: number): Promise<void> {
  return database.transaction("rw", database.evidence, database.versions, async () => {
    const evidence = await database.evidence.get(id);
    if (evidence === undefined) return;
    await keepSettled("evidence", evidence, now);
    await database.evidence.put({ ...evidence, ...changed, updatedAt: now });
  });
}
