import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { UNEASE_STEPS } from "@/lib/domain/moments/moment.ts";
import { addDays, toDayKey } from "@/lib/domain/time/day-key.ts";
import { UNEASE_NOTES } from "@/lib/prompts/bank/unease-notes.ts";
import type { LastSaid } from "@/lib/prompts/last-said.ts";
import { uneaseNote } from "@/lib/prompts/unease-note.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";

const DAY = toDayKey(Date.UTC(2026, 10, 20));
const yesterday = (id: string): LastSaid => ({ id, day: addDays(DAY, -1) });

describe("what is said once unease was named", () => {
  it.each([0, 1] as const)("is nothing at step %i", (unease) => {
    expect(uneaseNote(unease, false, DAY, undefined)).toBeUndefined();
    expect(uneaseNote(unease, true, DAY, undefined)).toBeUndefined();
  });

  it("is one of the notes from “uneasy” on, once a day", () => {
    const note = uneaseNote(2, false, DAY, undefined);
    expect(UNEASE_NOTES).toContain(note);
    const last = { id: note?.id ?? "", day: DAY };
    expect(uneaseNote(3, false, DAY, last)).toBeUndefined();
    expect(uneaseNote(3, true, DAY, last)).toBeUndefined();
    expect(uneaseNote(3, false, addDays(DAY, 1), last)).toBeDefined();
  });

  it("comes at any time when it is hard to bear", () => {
    expect(uneaseNote(4, false, DAY, { id: "event-unease-odd", day: DAY })).toBeDefined();
  });

  it("never takes unease for growing when it is hard to bear, or was high of late", () => {
    const ids = UNEASE_NOTES.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.constantFrom(...UNEASE_STEPS),
        fc.boolean(),
        fc.constantFrom(...ids),
        (unease, isHigh, last) => {
          const note = uneaseNote(unease, isHigh, DAY, yesterday(last));
          expect((isHigh || unease === 4) && note?.asGrowth).not.toBe(true);
        },
      ),
      THOUSAND_RUNS,
    );
    const gentle = UNEASE_NOTES.filter(({ asGrowth }) => !asGrowth);
    expect(gentle.length).toBeGreaterThanOrEqual(2);
  });

  it("goes through all of them in easier weeks, and never says one twice in a row", () => {
    const said: string[] = [];
    for (const _ of UNEASE_NOTES) {
      const last = said.at(-1);
      said.push(uneaseNote(2, false, DAY, last === undefined ? undefined : yesterday(last))?.id ?? "");
    }
    expect(new Set(said).size).toBe(UNEASE_NOTES.length);
    const steps = fc.array(fc.record({ unease: fc.constantFrom(2, 3, 4), isHigh: fc.boolean() }));
    fc.assert(
      fc.property(steps, (history) => {
        let last: LastSaid | undefined;
        for (const { unease, isHigh } of history) {
          const note = uneaseNote(unease, isHigh, DAY, last);
          expect(note).toBeDefined();
          expect(note?.id).not.toBe(last?.id);
          if (note) last = yesterday(note.id);
        }
      }),
      THOUSAND_RUNS,
    );
  });
});
