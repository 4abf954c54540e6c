import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { survivesHolm } from "@/lib/domain/ratings/holm.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";

const ps = fc.array(fc.option(fc.double({ min: 0, max: 0.05, noNaN: true }), { nil: undefined }));

describe("Holm’s correction", () => {
  it.each([
    [[0.01], [true]],
    [[0.011], [false]],
    // .01 / 4, / 3, / 2, / 1
    [
      [0.01, 0.0025, 0.005, 0.0033],
      [true, true, true, true],
    ],
    // The second smallest falls, and with it all that are larger.
    [
      [0.009, 0.001, 0.006],
      [false, true, false],
    ],
    [
      [0.004, 0.004, 0.004],
      [false, false, false],
    ],
    [
      [undefined, 0.009],
      [false, true],
    ],
    [[], []],
  ])("of %j lets stand %j", (values, standing) => {
    expect(survivesHolm(values, 0.01)).toEqual(standing);
  });

  it("lets nothing stand that would fall alone, and everything that passes the share of each", () => {
    fc.assert(
      fc.property(ps, (values) => {
        const tested = values.filter((p) => p !== undefined).length;
        for (const [place, stands] of survivesHolm(values, 0.01).entries()) {
          const p = values[place];
          if (p === undefined || p > 0.01) expect(stands).toBe(false);
          else if (p <= 0.01 / tested) expect(stands).toBe(true);
        }
      }),
      THOUSAND_RUNS,
    );
  });
});
