import { en } from "@/lib/messages/en.ts";
import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { clearToolbar, readToolbar, ringAlarm } from "@/tests/support/chromium/toolbar.ts";
import { WorkerWatch } from "@/tests/support/chromium/worker-watch.ts";
import { openHours } from "@/tests/support/story/open-hours.ts";
import { nextDayAt } from "@/tests/support/story/past-days.ts";
import { ledgerRows, putNudge } from "@/tests/support/story/put-nudge.ts";

const ALARMS = 10;
const APART_MS = 3_000;

test("ten alarms in a row start ten workers, each killed after it, and nothing else does", async ({
  chromium,
}) => {
  const page = await chromium.openQuietPlace();
  const watch = await WorkerWatch.from(page, chromium.origin);
  await watch.kill();
  await openHours(page);
  await clearToolbar(page);
  const first = Date.now() + APART_MS;
  const dues = Array.from({ length: ALARMS }, (_, index) => first + index * APART_MS);
  for (const [index, due] of dues.entries()) {
    const subject = `01900000-0000-7000-8000-${String(index).padStart(12, "0")}`;
    const times = { due, closesAt: due + 3_600_000, createdAt: 0, updatedAt: 0 };
    await putNudge(page, "block-end", undefined, { ...times, subject });
  }
  await ringAlarm(page, first);
  const before = watch.starts;

  for (const [index, due] of dues.entries()) {
    expect(await readToolbar(page)).toMatchObject({ alarmAt: due, iconTitle: "Becoming" });
    // The last of them arms the alarm for when the first window closes, or a new day begins.
    const next = dues[index + 1] ?? Math.min(first + 3_600_000, nextDayAt(first));
    await expect
      .poll(() => readToolbar(page), { intervals: [50] })
      .toEqual({ alarmAt: next, iconTitle: en.nudges.waiting, notifications: [] });
    expect(Date.now()).toBeGreaterThanOrEqual(due);
    expect(watch.starts - before).toBe(index + 1);
    await watch.kill();
    await clearToolbar(page, "icon");
  }
  expect(watch.starts - before).toBe(ALARMS);
  expect((await ledgerRows(page)).map(({ state }) => state)).toEqual(Array(ALARMS).fill("waiting"));
});
