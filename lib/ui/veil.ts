import { messages } from "@/lib/messages/messages.ts";
import { takeChipsAway } from "@/lib/nudging/take-chips-away.ts";
import { setVeiled } from "@/lib/storage/device.ts";
import { veiledMirror, writeMirror } from "@/lib/storage/mirror.ts";
import { loadSettings } from "@/lib/storage/settings.ts";

/**
 * Veils or unveils the intention from a page. The mirror is emptied first, so that a tab opened
 * in the same instant is wordless; every open page then follows the database.
 */
export async function setVeil(veiled: boolean): Promise<void> {
  if (veiled) {
    const { cueWord, appearance } = await loadSettings();
    writeMirror(veiledMirror(cueWord || messages.product.cueWord, appearance));
  }
  await setVeiled(veiled);
  if (veiled) await takeChipsAway();
}
