import { describe, expect, it } from "vitest";

import { quarterInView } from "@/lib/domain/reflections/quarter-in-view.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { finishedOn } from "@/tests/support/reflection.ts";

const day = (text: string) => dayKeySchema.parse(text);

describe("the quarter that is looked at", () => {
  it("is the present one, from two weeks after its beginning on", () => {
    expect(quarterInView(day("2026-12-29"), [])).toBe("2026-10-01");
    expect(quarterInView(day("2026-10-15"), [])).toBe("2026-10-01");
  });

  it("is the last one in the first fortnight of a quarter, unless it is closed", () => {
    expect(quarterInView(day("2027-01-14"), [])).toBe("2026-10-01");
    expect(quarterInView(day("2027-01-05"), [finishedOn("quarterly", "2026-10-01")])).toBe("2027-01-01");
    expect(quarterInView(day("2027-01-05"), [finishedOn("weekly", "2026-10-01")])).toBe("2026-10-01");
  });

  it("is the one that was asked about", () => {
    expect(quarterInView(day("2027-01-20"), [], day("2026-10-01"))).toBe("2026-10-01");
  });
});
