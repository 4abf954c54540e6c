import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { withExposure } from "@/lib/domain/nudges/exposure.ts";
import { type Nudge, nudgeSchema } from "@/lib/domain/nudges/nudge.ts";
import type { Situation } from "@/lib/domain/nudges/situation.ts";
import { defaultSchedule } from "@/lib/domain/settings/settings.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";
import { nudge } from "@/tests/support/nudge.ts";
import { situationOf } from "@/tests/support/situation.ts";

const HOUR = 3_600_000;
const MS_PER_DAY = 24 * HOUR;
const day = (text: string) => dayKeySchema.parse(text);
const berlin = { ...defaultSchedule("de-DE"), zone: "Europe/Berlin" };
const FRIDAY = Date.parse("2026-11-20T14:00:00Z");
const weekly = nudge("weekly/2026-11-16", "2026-11-20T13:00:00Z", "2026-11-24T11:00:00Z");

const seen = (row: Nudge, now: number, more: Partial<Situation> = {}, others: Nudge[] = []) =>
  withExposure(row, situationOf([row, ...others], berlin, now, more));

describe("a nudge that was seen", () => {
  it("takes its permit at first, and says when, where and by which rule it came", () => {
    expect(seen(weekly, FRIDAY)).toEqual({
      ...weekly,
      shown: { at: FRIDAY, surface: "new-tab", rule: "weekly" },
      permit: { at: FRIDAY, day: "2026-11-20" },
      exposedOn: ["2026-11-20"],
      updatedAt: FRIDAY,
    });
  });

  it("is noted once a day, and takes no second permit", () => {
    const once = seen(weekly, FRIDAY);
    expect(seen(once, FRIDAY + HOUR)).toBe(once);
    const onMonday = FRIDAY + 3 * MS_PER_DAY;
    expect(seen(once, onMonday)).toEqual({
      ...once,
      exposedOn: ["2026-11-20", "2026-11-23"],
      updatedAt: onMonday,
    });
  });

  it("takes no permit in the popup, which the person opened", () => {
    const opened = seen(weekly, FRIDAY, { surface: "popup" });
    expect(opened).not.toHaveProperty("permit");
    expect(opened).toMatchObject({ shown: { surface: "popup", rule: "opened" }, exposedOn: ["2026-11-20"] });
  });

  it("that was looked up before says of its coming why it came", () => {
    const opened = seen(weekly, FRIDAY, { surface: "popup" });
    expect(seen(opened, FRIDAY + HOUR)).toMatchObject({
      shown: { at: FRIDAY + HOUR, surface: "new-tab", rule: "weekly" },
      permit: { at: FRIDAY + HOUR },
    });
  });

  it("that came of itself stays so when it is looked up later", () => {
    const came = seen(weekly, FRIDAY);
    expect(seen(came, FRIDAY + HOUR, { surface: "popup" })).toBe(came);
  });

  it("as a notification is not yet seen on a page", () => {
    const notified = seen(weekly, FRIDAY, { surface: "notification" });
    expect(notified).toMatchObject({ shown: { surface: "notification" }, permit: { at: FRIDAY } });
    expect(notified).not.toHaveProperty("exposedOn");
    expect(seen(notified, FRIDAY + HOUR)).toMatchObject({
      shown: { at: FRIDAY, surface: "notification" },
      permit: { at: FRIDAY },
      exposedOn: ["2026-11-20"],
    });
  });

  it("as the question whether its kind is to go on is remembered as that, on a page alone", () => {
    const gone = [2, 3, 4, 5, 6].map((date) =>
      nudge(`weekly/2026-0${date}-02`, `2026-0${date}-02T12:00:00Z`, `2026-0${date}-06T12:00:00Z`, {
        state: "expired",
        exposedOn: [day(`2026-0${date}-02`)],
      }),
    );
    expect(seen(weekly, FRIDAY, {}, gone)).toMatchObject({ asked: true, shown: { rule: "ask-once" } });
    expect(seen(weekly, FRIDAY, { surface: "notification" }, gone)).not.toHaveProperty("asked");
    expect(seen(weekly, FRIDAY, {}, gone.slice(1))).not.toHaveProperty("asked");
  });

  it("is a sound row however often and wherever it is seen, with one permit and each day once", () => {
    const looks = fc.array(
      fc.record({
        after: fc.integer({ min: 0, max: 2 * MS_PER_DAY }),
        surface: fc.constantFrom("new-tab" as const, "popup" as const, "notification" as const),
        zone: fc.constantFrom("Europe/Berlin", "Pacific/Kiritimati", "Pacific/Pago_Pago"),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(looks, (some) => {
        let [row, now] = [weekly, FRIDAY];
        for (const { after, surface, zone } of some) {
          now += after;
          const before = row.permit;
          row = withExposure(row, situationOf([row], { ...berlin, zone }, now, { surface }));
          if (before !== undefined) expect(row.permit).toEqual(before);
          expect(row.permit !== undefined).toBe(before !== undefined || surface !== "popup");
        }
        expect(nudgeSchema.parse(row)).toEqual(row);
        expect(row.exposedOn ?? []).toEqual([...new Set(row.exposedOn)]);
      }),
      THOUSAND_RUNS,
    );
  });
});
