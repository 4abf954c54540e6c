import { describe, expect, it } from "vitest";

import type { Moment } from "@/lib/domain/moments/moment.ts";
import type { RowVersion } from "@/lib/domain/row-version.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { earlierMoments } from "@/lib/domain/timeline/earlier-moments.ts";
import { momentOn } from "@/tests/support/moment.ts";

const TODAY = dayKeySchema.parse("2026-11-25");
const moment = (change: Partial<Moment>): Moment => momentOn(TODAY, change);

function version(number: number, row: RowVersion["row"]): RowVersion {
  const id = `0197f000-0000-7000-8000-${String(number).padStart(12, "0")}`;
  return { id, table: "moments", rowId: moment({}).id, replacedAt: number, row };
}

/** What was otherwise, of versions from the oldest to the latest. */
function otherwise(now: Partial<Moment>, ...then: Partial<Moment>[]) {
  const versions = then.map((change, place) => version(place, { ...moment(change) }));
  return earlierMoments(moment(now), versions).map((earlier) => {
    const { id, replacedAt, ...rest } = earlier;
    expect(versions).toContainEqual(expect.objectContaining({ id, replacedAt }));
    return rest;
  });
}

describe("how a moment was kept before", () => {
  it("tells its kind, its note and its unease of then, and nothing that stayed", () => {
    expect(otherwise({ kind: "chose", unease: 1 }, { kind: "slipped", unease: 3, note: "Oh" })).toEqual([
      { kind: "slipped", unease: 3, note: "Oh" },
    ]);
    expect(otherwise({ note: "New" }, { note: "Old" })).toEqual([{ note: "Old" }]);
  });

  it("tells when it was said to have been, by day, by time, or with no time known", () => {
    const { at, day, offsetMinutes } = moment({});
    const [noon, known] = [{ at, day, offsetMinutes }, { at: at - 60_000 }];
    expect(otherwise(known, {})).toEqual([{ placing: noon }]);
    expect(otherwise({}, { timeUnknown: true })).toEqual([{ placing: { ...noon, timeUnknown: true } }]);
    const before = dayKeySchema.parse("2026-11-24");
    expect(otherwise({}, { day: before })).toEqual([{ placing: { ...noon, day: before } }]);
    // Another clock that showed the same.
    expect(otherwise({ at: at - 3_600_000, offsetMinutes: 60 }, {})).toEqual([]);
  });

  it("sets each version against the one after it, the latest first", () => {
    const changes = [
      { kind: "slipped" },
      { kind: "noticed", note: "A" },
      { kind: "slipped", note: "B" },
    ] as const;
    expect(otherwise({ kind: "slipped", note: "C" }, ...changes)).toEqual([
      { note: "B" },
      { kind: "noticed", note: "A" },
      { kind: "slipped" },
    ]);
  });

  it("says nothing of what had not been said yet, of a deletion, and of what is no moment", () => {
    expect(otherwise({ note: "A", unease: 0 }, {}, { deletedAt: 5 })).toEqual([]);
    expect(earlierMoments(moment({}), [version(1, { note: "Lost" }), version(2, { kind: 7 })])).toEqual([]);
  });
});
