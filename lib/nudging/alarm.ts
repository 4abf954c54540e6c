import { browser } from "wxt/browser";

/** The product has one alarm. It is a hint that may be lost; every wake sets it right. */
export const ALARM = "nudge";

/** Arms the alarm for an instant (epoch ms); without one, nothing rings. */
export async function armAlarm(at: number | undefined): Promise<void> {
  if (at === undefined) {
    await browser.alarms.clear(ALARM);
    return;
  }
  // Creating an alarm that is already there would reset it.
  const armed = await browser.alarms.get(ALARM);
  if (armed?.scheduledTime !== at) await browser.alarms.create(ALARM, { when: at });
}
