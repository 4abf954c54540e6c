import { database } from "./database.ts";
import { claimWelcome } from "./device.ts";
import { EMPTY_MIRROR, writeMirror } from "./mirror.ts";
import { dropAllUnsaved } from "./unsaved.ts";

/**
 * Erases all that the person wrote and all that this device noted, in one transaction, and the
 * mirror with it. What is left is as after an install, but that the first run does not open by
 * itself: whoever erases has met the product.
 */
export async function eraseEverything(): Promise<void> {
  await database.transaction("rw", database.tables, async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
    await claimWelcome();
  });
  writeMirror(EMPTY_MIRROR);
  dropAllUnsaved();
}
