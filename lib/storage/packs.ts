import { isSamePack, type Pack } from "@/lib/domain/questions/pack.ts";
import { isKept } from "@/lib/domain/row.ts";
import { database } from "./database.ts";
import { newRow } from "./new-row.ts";

/** The packs of questions that were brought in, in the order in which they came. */
export async function packs(): Promise<Pack[]> {
  return (await allPacks()).filter(isKept);
}

/** All of them, the deleted too. */
export function allPacks(): Promise<Pack[]> {
  return database.packs.orderBy("createdAt").toArray();
}

/**
 * Takes a pack in, from now on active. One of the same name and from the same people takes the place of
 * the one before, so that its questions keep their history.
 */
export function takePackIn(pack: Pick<Pack, "name" | "from" | "questions">, now: number): Promise<void> {
  return database.transaction("rw", database.packs, async () => {
    const earlier = (await packs()).find((other) => isSamePack(other, pack));
    await database.packs.put({ ...(earlier ?? newRow(now)), ...pack, standing: "active", updatedAt: now });
  });
}

export async function setPackStanding(id: string, standing: Pack["standing"], now: number): Promise<void> {
  await database.packs.update(id, { standing, updatedAt: now });
}

/** Takes a pack away, leaving a tombstone. */
export async function deletePack(id: string, now: number): Promise<void> {
  await database.packs.update(id, { deletedAt: now, updatedAt: now });
}

export async function restorePack(id: string, now: number): Promise<void> {
  await database.packs.update(id, { deletedAt: undefined, updatedAt: now });
}
