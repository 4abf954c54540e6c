import { describe, expect, it } from "vitest";

import { NUDGE_KINDS } from "@/lib/domain/nudges/nudge-kind.ts";
import { isOn, type Schedule } from "@/lib/domain/schedule/schedule.ts";
import { quietened, switched } from "@/lib/domain/schedule/switched.ts";
import { defaultSchedule } from "@/lib/domain/settings/settings.ts";

const usual = { ...defaultSchedule("de-DE"), occasions: { "welcome-back": false, "block-end": false } };
const onOnes = (schedule: Schedule) => NUDGE_KINDS.filter((kind) => isOn(kind, schedule));

describe("switching a kind", () => {
  it.each(NUDGE_KINDS)("off and on again changes %s alone, and keeps its time", (kind) => {
    const on = { ...usual, ...switched(kind, true, usual) };
    const off = { ...on, ...switched(kind, false, on) };
    expect(isOn(kind, on)).toBe(true);
    expect(isOn(kind, off)).toBe(false);
    expect(onOnes(off)).toEqual(onOnes(usual).filter((other) => other !== kind));
    expect({ ...off, ...switched(kind, true, off) }).toEqual(on);
  });
});

describe("a kind that waits in the popup", () => {
  it("is named once, however often it is sent there", () => {
    const quiet = { ...usual, ...quietened("morning", true, usual) };
    expect(quietened("morning", true, quiet)).toEqual({ quieted: ["morning"] });
  });

  it("is let out alone", () => {
    const quiet = { ...usual, quieted: ["morning" as const, "backup" as const] };
    expect(quietened("morning", false, quiet)).toEqual({ quieted: ["backup"] });
  });
});
