import type { Settings } from "@/lib/domain/settings/settings.ts";
import { loadSettings } from "@/lib/storage/settings.ts";
import { useLive } from "./live.ts";

let lastKnown: Settings | undefined;

async function load(): Promise<Settings> {
  lastKnown = await loadSettings();
  return lastKnown;
}

/**
 * The settings as they stand; undefined until the page has read them once. A part of the page that
 * appears later has them at once, so that nothing in it moves when they arrive.
 */
export function useSettings(): Settings | undefined {
  return useLive(load) ?? lastKnown;
}
