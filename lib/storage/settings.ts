import { readSettings, SETTINGS_ID, type Settings } from "@/lib/domain/settings/settings.ts";
import { database } from "./database.ts";

/** The person's settings, complete, whatever version wrote them. */
export async function loadSettings(): Promise<Settings> {
  return readSettings(await database.settings.get(SETTINGS_ID), navigator.language, 0);
}

/** Fields of the settings that can be changed by themselves. The schedule has its own door. */
export type SettingsChange = Partial<Omit<Settings, "id" | "createdAt" | "updatedAt" | "schedule">>;

/** Changes the named fields and leaves all others as another page may have set them meanwhile. */
export function changeSettings(change: SettingsChange, now: number): Promise<void> {
  return database.transaction("rw", database.settings, async () => {
    const settings = await loadSettings();
    await database.settings.put({
      ...settings,
      ...change,
      createdAt: settings.createdAt || now,
      updatedAt: now,
    });
  });
}
