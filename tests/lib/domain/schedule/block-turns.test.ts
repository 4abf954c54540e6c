import { describe, expect, it } from "vitest";

import { blockTurns } from "@/lib/domain/schedule/block-turns.ts";
import type { PlacedSchedule } from "@/lib/domain/schedule/schedule.ts";
import { defaultSchedule } from "@/lib/domain/settings/settings.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { block } from "@/tests/support/block.ts";

const day = (text: string) => dayKeySchema.parse(text);
const [MONDAY, SUNDAY] = [day("2026-11-16"), day("2026-11-22")];
const berlin: PlacedSchedule = { ...defaultSchedule("de-DE"), zone: "Europe/Berlin", blocks: [block()] };

function turns(schedule = berlin, first = MONDAY, last = SUNDAY): string[] {
  const utc = (at: number) => new Date(at).toISOString().slice(5, 16);
  return blockTurns(first, last, schedule).map(
    ({ kind, period, due, closesAt }) => `${kind} ${period} ${utc(due)} ${utc(closesAt)}`,
  );
}

describe("protected time", () => {
  it("is announced ten minutes before, until it begins, and asked about for an hour after it", () => {
    expect(turns()).toEqual([
      "block-start 2026-11-16 11-16T07:50 11-16T08:00",
      "block-end 2026-11-16 11-16T10:00 11-16T11:00",
      "block-start 2026-11-18 11-18T07:50 11-18T08:00",
      "block-end 2026-11-18 11-18T10:00 11-18T11:00",
    ]);
    expect(blockTurns(MONDAY, MONDAY, berlin).map(({ subject }) => subject)).toEqual([
      block().id,
      block().id,
    ]);
  });

  it("is not spoken of in quiet hours or on days off", () => {
    const early = block({ fromMinutes: 8 * 60 + 35, weekdays: [1, 6] });
    expect(turns({ ...berlin, blocks: [early] })).toEqual(["block-end 2026-11-16 11-16T09:35 11-16T10:35"]);
  });

  it("over midnight belongs to the day on which it began", () => {
    const late = block({ weekdays: [1], fromMinutes: 23 * 60 });
    const loud = { ...berlin, quietHours: { fromMinutes: 0, untilMinutes: 0 }, blocks: [late] };
    expect(turns(loud)).toEqual([
      "block-start 2026-11-16 11-16T21:50 11-16T22:00",
      "block-end 2026-11-16 11-17T00:00 11-17T01:00",
    ]);
  });

  it("is not spoken of when it rests, was deleted, or nobody wants that", () => {
    expect(turns({ ...berlin, blocks: [block({ standing: "resting" })] })).toEqual([]);
    expect(turns({ ...berlin, blocks: [block({ deletedAt: 1 })] })).toEqual([]);
    expect(turns({ ...berlin, occasions: { "block-start": false, "block-end": false } })).toEqual([]);
    expect(turns({ ...berlin, occasions: { "block-start": false } })).toHaveLength(2);
  });
});
