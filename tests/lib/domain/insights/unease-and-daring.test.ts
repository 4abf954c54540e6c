import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { stretchesBetween } from "@/lib/domain/insights/stretch.ts";
import { uneaseAndDaring } from "@/lib/domain/insights/unease-and-daring.ts";
import type { Moment } from "@/lib/domain/moments/moment.ts";
import { isKept } from "@/lib/domain/row.ts";
import { addDays, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { FIRST_MOMENT, MOMENT_DAYS, moments } from "@/tests/support/arbitrary/moments.ts";
import { momentOn } from "@/tests/support/moment.ts";

const monday = dayKeySchema.parse("2026-11-02");
const weeks = stretchesBetween(monday, addDays(monday, 20), "week");
const named = (day: number, unease: Moment["unease"], kind: Moment["kind"] = "chose") =>
  momentOn(addDays(monday, day), { kind, unease });

describe("unease beside what was dared", () => {
  it("has a middle where three moments name one, and what was chosen or tried in the same week", () => {
    const rows = [
      named(0, 1),
      named(1, 3, "tried"),
      named(6, 4, "noticed"),
      momentOn(monday, { kind: "tried" }),
    ];
    expect(uneaseAndDaring(rows, weeks)[0]).toMatchObject({ unease: 3, named: 3, dared: 3 });
  });

  it("has no middle of two, and still says how much was dared", () => {
    expect(uneaseAndDaring([named(7, 1), named(8, 3, "slipped")], weeks)[1]).toMatchObject({
      unease: undefined,
      named: 2,
      dared: 1,
    });
  });

  it("says nothing of a week without any log, which is another matter than one without daring", () => {
    const [first, second] = uneaseAndDaring([momentOn(monday, { kind: "slipped" })], weeks);
    expect(first).toMatchObject({ dared: 0 });
    expect(second).toMatchObject({ dared: undefined, named: 0 });
  });

  it("counts every moment once", () => {
    const all = stretchesBetween(FIRST_MOMENT, addDays(FIRST_MOMENT, MOMENT_DAYS), "week");
    fc.assert(
      fc.property(moments, (rows) => {
        const kept = rows.filter(isKept);
        const told = uneaseAndDaring(rows, all);
        const sum = (of: "named" | "dared") => told.reduce((so, week) => so + (week[of] ?? 0), 0);
        expect(sum("named")).toBe(kept.filter(({ unease }) => unease !== undefined).length);
        expect(sum("dared")).toBe(kept.filter(({ kind }) => kind === "chose" || kind === "tried").length);
      }),
    );
  });
});
