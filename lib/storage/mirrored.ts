import { messages } from "@/lib/messages/messages.ts";
import { isVeiled } from "./device.ts";
import { loadCurrentIntention } from "./intentions.ts";
import { type Mirrored, veiledMirror } from "./mirror.ts";
import { loadSettings } from "./settings.ts";

/** What the new tab shows by the database, in the form of the mirror. */
export async function loadMirrored(): Promise<Mirrored> {
  const [veiled, settings] = await Promise.all([isVeiled(), loadSettings()]);
  const { appearance } = settings;
  if (veiled) return veiledMirror(settings.cueWord || messages.product.cueWord, appearance);
  const intention = await loadCurrentIntention();
  return { heading: intention?.text ?? "", veiled, appearance };
}
