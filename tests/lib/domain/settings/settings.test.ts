import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { NUDGE_KINDS } from "@/lib/domain/nudges/nudge-kind.ts";
import {
  defaultSettings,
  readSettings,
  SETTINGS_ID,
  settingsSchema,
  withLaterParts,
} from "@/lib/domain/settings/settings.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";

const NOW = Date.UTC(2026, 10, 23);
const defaults = defaultSettings("de-DE", NOW);

describe("the settings of someone who changed nothing", () => {
  it("are those of the product, with the working days of their locale", () => {
    expect(defaults.schedule).toEqual({
      workingDays: [1, 2, 3, 4, 5],
      morning: { on: true, atMinutes: 540 },
      checkIn: { on: false, atMinutes: 810 },
      endOfDay: { on: false, atMinutes: 1020 },
      weekly: { on: true, weekday: 5, atMinutes: 840 },
      quietHours: { fromMinutes: 1080, untilMinutes: 510 },
      pausedUntil: null,
      mostPerDay: 2,
      occasions: {},
      quieted: [],
      waitsForSilence: true,
    });
    expect(defaultSettings("he-IL", NOW).schedule.workingDays).toEqual([1, 2, 3, 4, 0]);
  });

  it("notify of the weekly alone", () => {
    const allowed = NUDGE_KINDS.filter((kind) => defaults.notifications[kind]);
    expect(allowed).toEqual(["weekly"]);
  });
});

describe("settings read from a stored row", () => {
  it("are the defaults when there is none", () => {
    expect(readSettings(undefined, "de-DE", NOW)).toEqual(defaults);
  });

  it("are the row when it is whole", () => {
    const changed = { ...defaults, appearance: "dark" as const, cueWord: "Atme", welcomedAt: 5 };
    expect(readSettings(changed, "en-US", 7)).toEqual(changed);
  });

  it("take the default of a field that an old version did not have", () => {
    const old = {
      id: SETTINGS_ID,
      createdAt: 1,
      updatedAt: 2,
      cueWord: "Still",
      schedule: defaults.schedule,
    };
    expect(readSettings(old, "de-DE", NOW)).toEqual({
      ...defaults,
      createdAt: 1,
      updatedAt: 2,
      cueWord: "Still",
    });
  });

  it("take the default of a field that is no longer understood, and of that alone", () => {
    const broken = { ...defaults, appearance: "sepia", clock: "24", dayStartsAtMinutes: 5000 };
    expect(readSettings(broken, "de-DE", NOW)).toEqual({ ...defaults, clock: "24" });
  });

  it("keep the person's times when an old schedule lacks a part or has a broken one", () => {
    const { quietHours: _, ...old } = { ...defaults.schedule, morning: { on: true, atMinutes: 400 } };
    const read = readSettings({ ...defaults, schedule: { ...old, pausedUntil: "soon" } }, "de-DE", NOW);
    expect(read.schedule).toEqual({ ...defaults.schedule, morning: { on: true, atMinutes: 400 } });
  });

  it("keep what the person said of notifications when kinds come and go", () => {
    const notifications = { weekly: false, evening: true };
    expect(readSettings({ ...defaults, notifications }, "de-DE", NOW).notifications).toEqual({
      ...defaults.notifications,
      weekly: false,
    });
  });

  it("forget a kind that there is no more, and keep what else was chosen about kinds", () => {
    const schedule = { ...defaults.schedule, mostPerDay: 0, quieted: ["noon"], occasions: { backup: false } };
    expect(readSettings({ ...defaults, schedule }, "de-DE", NOW).schedule).toEqual({
      ...schedule,
      quieted: [],
    });
  });

  it("are whole whatever lies in the row", () => {
    const fields = fc.constantFrom(...Object.keys(defaults), "unheardOf");
    const parts = fc.constantFrom(...Object.keys(defaults.schedule), "weekly", "unheardOf");
    const junk = fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.dictionary(parts, fc.jsonValue()));
    fc.assert(
      fc.property(fc.oneof(junk, fc.dictionary(fields, junk)), (stored) => {
        const read = readSettings(stored, "de-DE", NOW);
        expect(settingsSchema.parse(read)).toEqual(read);
      }),
      THOUSAND_RUNS,
    );
  });
});

describe("a row that an earlier version left", () => {
  it("is given the parts that came later, and no more", () => {
    const { endOfDay: _, quieted: __, ...schedule } = defaults.schedule;
    const old = { schedule: { ...schedule, noon: 1 }, notifications: { weekly: false }, mood: "bright" };
    expect(withLaterParts(old, "de-DE")).toEqual({
      schedule: { ...defaults.schedule, noon: 1 },
      notifications: { ...defaults.notifications, weekly: false },
      mood: "bright",
    });
  });

  it.each([[undefined], [null], ["row"], [{ schedule: "none" }]])("is left as it is when it is %j", (row) => {
    expect(withLaterParts(row, "de-DE")).toEqual(row);
  });
});
