import { vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

/**
 * A browser just started: no alarm, no listener, no notification. The fake has no toolbar icon of
 * its own, so the one that is set is noted here.
 *
 * @returns whether the icon says that something waits; undefined while nobody has set it
 */
export function freshBrowser(): { iconWaits: () => boolean | undefined } {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  let waits: boolean | undefined;
  vi.spyOn(fakeBrowser.action, "setIcon").mockImplementation((details) => {
    waits = JSON.stringify(details).includes("waiting");
  });
  return { iconWaits: () => waits };
}

export async function alarmAt(): Promise<number | undefined> {
  const alarms = await fakeBrowser.alarms.getAll();
  if (alarms.length > 1) throw new Error("There is more than the one alarm.");
  return alarms[0]?.scheduledTime;
}

export function notificationIds(): string[] {
  return Object.keys(fakeBrowser.notifications.getAllCreateOptions());
}
