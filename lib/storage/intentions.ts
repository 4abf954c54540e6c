import { type Intention, currentIntention, inOrder } from "@/lib/domain/intentions/intention.ts";
import { database } from "./database.ts";
import { newRow } from "./new-row.ts";
import { keepVersion } from "./versions.ts";

/** All intentions in the person's order, without the deleted. */
export async function intentions(): Promise<Intention[]> {
  return inOrder(await database.intentions.toArray());
}

export async function loadCurrentIntention(): Promise<Intention | undefined> {
  return currentIntention(await database.intentions.toArray());
}

/** What a person writes of an intention. Tidied and checked for length by the form before. */
export interface IntentionWording {
  text: string;
  becoming?: string | undefined;
}

/** Adds an intention at the end of the list and makes it the current one. */
export function addIntention(wording: IntentionWording, now: number): Promise<Intention> {
  return database.transaction("rw", database.intentions, async () => {
    // Deleted ones count: they may be restored to their place.
    const places = (await database.intentions.toArray()).map(({ position }) => position);
    const intention: Intention = {
      ...newRow(now),
      ...wording,
      standing: "held",
      position: Math.max(0, ...places) + 1,
      chosenAt: now,
    };
    await database.intentions.add(intention);
    return intention;
  });
}

/**
 * Rewords an intention and keeps the earlier wording. `seen` is the wording that the person
 * began from: when another page has changed it since, nothing is written and the row as it now
 * stands is returned, for the person to decide.
 */
export function rewordIntention(
  id: string,
  wording: IntentionWording,
  seen: IntentionWording,
  now: number,
): Promise<{ saved: boolean; intention: Intention } | undefined> {
  return database.transaction("rw", database.intentions, database.versions, async () => {
    const intention = await database.intentions.get(id);
    if (intention === undefined) return undefined;
    if (intention.text !== seen.text || intention.becoming !== seen.becoming)
      return { saved: false, intention };
    const reworded: Intention = { ...intention, ...wording, updatedAt: now };
    if (reworded.text === seen.text && reworded.becoming === seen.becoming) return { saved: true, intention };
    await keepVersion("intentions", intention, now);
    await database.intentions.put(reworded);
    return { saved: true, intention: reworded };
  });
}

/** Makes an intention the current one; one that rested or was released is held again. */
export async function chooseIntention(id: string, now: number): Promise<void> {
  await database.intentions.update(id, { standing: "held", chosenAt: now, updatedAt: now });
}

export async function setStanding(id: string, standing: Intention["standing"], now: number): Promise<void> {
  await database.intentions.update(id, { standing, updatedAt: now });
}

/**
 * Puts an intention one place up (-1) or down (+1) among those held beside the current one, which
 * stands apart and is passed over.
 */
export function moveIntention(id: string, by: -1 | 1, now: number): Promise<void> {
  return database.transaction("rw", database.intentions, async () => {
    const all = withPlacesOfTheirOwn(inOrder(await database.intentions.toArray()));
    const current = currentIntention(all);
    const list = all.filter((other) => other.standing === "held" && other.id !== current?.id);
    const from = list.findIndex((intention) => intention.id === id);
    const moved = list[from];
    const other = list[from + by];
    if (moved === undefined || other === undefined) return;
    await database.intentions.bulkPut([
      ...all,
      { ...moved, position: other.position, updatedAt: now },
      { ...other, position: moved.position, updatedAt: now },
    ]);
  });
}

/** Lists of two machines that were merged may have two intentions in one place. */
function withPlacesOfTheirOwn(list: Intention[]): Intention[] {
  const isClear = new Set(list.map(({ position }) => position)).size === list.length;
  return isClear ? list : list.map((intention, index) => ({ ...intention, position: index + 1 }));
}

/** Deletes an intention, leaving a tombstone. */
export async function deleteIntention(id: string, now: number): Promise<void> {
  await database.intentions.update(id, { deletedAt: now, updatedAt: now });
}

export async function restoreIntention(id: string, now: number): Promise<void> {
  await database.intentions.update(id, { deletedAt: undefined, updatedAt: now });
}
