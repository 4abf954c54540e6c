import { expect, test } from "vitest";

import { oneAMonth } from "@/lib/domain/insights/one-a-month.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";

const on = (day: string) => ({ day: dayKeySchema.parse(day) });

test("of each month the last is kept, in order, whatever it says", () => {
  const dated = ["2026-03-09", "2026-01-30", "2026-03-01", "2025-03-31"].map(on);
  expect(oneAMonth(dated).map(({ day }) => day)).toEqual(["2025-03-31", "2026-01-30", "2026-03-09"]);
});

test("of two on one day it is the one that came later in the list", () => {
  const [first, second] = [on("2026-03-09"), on("2026-03-09")];
  expect(oneAMonth([first, second])[0]).toBe(second);
});
