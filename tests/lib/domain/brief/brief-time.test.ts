import { describe, expect, it } from "vitest";

import { briefDays } from "@/lib/domain/brief/brief-time.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";

const day = (text: string) => dayKeySchema.parse(text);
const TODAY = day("2026-11-25");

describe("the days of a brief", () => {
  it("are four weeks that end with the present one", () => {
    expect(briefDays({ period: "four-weeks" }, TODAY)).toEqual({ first: "2026-11-02", last: TODAY });
  });

  it("are the quarter so far", () => {
    expect(briefDays({ period: "quarter" }, TODAY)).toEqual({ first: "2026-10-01", last: TODAY });
  });

  it("are the person’s own, none of them ahead", () => {
    const own = { period: "days" as const, from: day("2026-11-10"), until: day("2026-12-24") };
    expect(briefDays(own, TODAY)).toEqual({ first: "2026-11-10", last: TODAY });
  });

  it("are open while one is missing or the last comes first", () => {
    expect(briefDays({ period: "days", from: TODAY }, TODAY)).toBeUndefined();
    expect(briefDays({ period: "days", from: TODAY, until: day("2026-11-24") }, TODAY)).toBeUndefined();
    expect(
      briefDays({ period: "days", from: day("2026-12-01"), until: day("2026-12-02") }, TODAY),
    ).toBeUndefined();
  });
});
