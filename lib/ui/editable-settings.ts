import { useState } from "react";

import type { Schedule } from "@/lib/domain/schedule/schedule.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { changeSchedule } from "@/lib/storage/settlement.ts";
import { changeSettings, loadSettings, type SettingsChange } from "@/lib/storage/settings.ts";
import { useLive } from "./live.ts";
import { settleNow } from "./settle-now.ts";

export interface EditableSettings {
  settings: Settings;
  /** Keeps the named fields at once. */
  change: (change: SettingsChange) => void;
  /** Keeps the named parts of the schedule at once, and settles under it. */
  reschedule: (change: Partial<Schedule>) => void;
}

/**
 * The settings with what is being changed already in them: a control shows the new value in the
 * same instant, and follows the database, and with it other pages, once that has caught up. A
 * write that fails is thrown into rendering, where the recovery page takes over.
 */
export function useEditableSettings(): EditableSettings | undefined {
  const stored = useLive(loadSettings);
  const [ahead, setAhead] = useState<Settings>();
  const [failure, setFailure] = useState<{ error: unknown }>();
  if (failure !== undefined) throw failure.error;

  const isCaughtUp = ahead !== undefined && stored !== undefined && stored.updatedAt >= ahead.updatedAt;
  if (isCaughtUp) setAhead(undefined);
  const settings = isCaughtUp ? stored : (ahead ?? stored);
  if (settings === undefined) return undefined;

  const keep = async (change: Partial<Settings>, write: (now: number) => Promise<void>) => {
    const now = Date.now();
    setAhead({ ...settings, ...change, updatedAt: now });
    try {
      await write(now);
    } catch (error) {
      setFailure({ error });
    }
  };

  return {
    settings,
    change: (change) => void keep(change, (now) => changeSettings(change, now)),
    reschedule: (change) =>
      void keep({ schedule: { ...settings.schedule, ...change } }, async (now) => {
        await changeSchedule(change, currentZone(), now);
        await settleNow();
      }),
  };
}
