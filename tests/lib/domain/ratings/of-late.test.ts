import { describe, expect, it } from "vitest";

import { seriesOfLate } from "@/lib/domain/ratings/of-late.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";

const day = (text: string) => dayKeySchema.parse(text);
const today = day("2026-11-20");
const rated = (week: string) => ({ points: [{ period: day(week), value: 5 }], passedWeeks: [] });

describe("series of late", () => {
  it("were rated or passed over in the last quarter; the others stay in their order", () => {
    const [old, older] = [rated("2026-08-17"), rated("2019-03-04")];
    const passed = { points: older.points, passedWeeks: [day("2026-11-16")] };
    const late = rated("2026-08-24");
    expect(seriesOfLate([old, late, older, passed], today)).toEqual({
      late: [late, passed],
      earlier: [old, older],
    });
  });

  it("are all of them for somebody who has rested", () => {
    const series = [rated("2025-03-03"), rated("2019-03-04")];
    expect(seriesOfLate(series, today)).toEqual({ late: series, earlier: [] });
  });
});
