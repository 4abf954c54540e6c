import type { Page } from "@playwright/test";

import { defaultSettings } from "@/lib/domain/settings/settings.ts";
import { toDayKey } from "@/lib/domain/time/day-key.ts";
import { block } from "../block.ts";
import { clearToolbar } from "../chromium/toolbar.ts";
import { clearTable, putRow } from "../raw-tables.ts";
import { beDaysAway } from "../story/days-away.ts";

const MS_PER_MINUTE = 60_000;
/** The end of a block is a moment to notify at for a minute; a wake has to fit into the rest of it. */
const LATEST_MS = 50_000;
const LENGTH_MINUTES = 15;

/** A world in which one wake has everything to do that settling ever does. */
export interface KillWorld {
  /** Every period that fell due. */
  ids: string[];
  /** The one of them that a notification is to be raised for. */
  newest: string;
}

/**
 * Prepares a world whose worker is stopped: three days away, nothing written down, nothing in the
 * toolbar, and a block of protected time that has just ended, so that the next alarm may notify.
 */
export async function prepareKillWorld(page: Page): Promise<KillWorld> {
  const endedAgo = Date.now() % MS_PER_MINUTE;
  if (endedAgo > LATEST_MS) await page.waitForTimeout(MS_PER_MINUTE - endedAgo);
  await clearToolbar(page);
  await clearTable(page, "nudges");
  await unclaim(page);
  await putRow(page, "blocks", blockThatEnded(Math.floor(Date.now() / MS_PER_MINUTE) * MS_PER_MINUTE));
  const { notifications } = defaultSettings("en", 0);
  return beDaysAway(
    page,
    { occasions: { "block-start": false, "block-end": false } },
    { notifications: { ...notifications, morning: true, "check-in": true } },
  );
}

/** Lets the ten seconds pass in which nobody else may raise the notification that a dead worker claimed. */
export async function unclaim(page: Page): Promise<void> {
  await putRow(page, "device", { key: "notifying", value: null });
}

function blockThatEnded(at: number) {
  const start = at - LENGTH_MINUTES * MS_PER_MINUTE;
  const day = toDayKey(start);
  return block({
    weekdays: [new Date(start).getUTCDay()],
    fromMinutes: (start / MS_PER_MINUTE) % 1_440,
    lengthMinutes: LENGTH_MINUTES,
    firstDay: day,
    lastDay: day,
  });
}
