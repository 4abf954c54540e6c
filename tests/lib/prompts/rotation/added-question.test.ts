import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { REFLECTION_SLOTS } from "@/lib/domain/reflections/reflection.ts";
import type { Candidate } from "@/lib/prompts/rotation/candidate.ts";
import { chooseSession } from "@/lib/prompts/rotation/choose-session.ts";
import { liveWeeks, USUAL_WEEKS } from "@/tests/bench/rotation/lived-weeks.ts";
import { KINDS, type Kind, personOf } from "@/tests/bench/rotation/person.ts";

const kinds = Object.keys(KINDS).filter((name): name is Kind => name in KINDS);

const added = fc
  .record({
    slot: fc.constantFrom(...REFLECTION_SLOTS),
    name: fc.stringMatching(/^[a-f0-9]{1,8}$/),
    isTender: fc.boolean(),
    isOfOwnCategory: fc.boolean(),
  })
  .map(({ slot, name, isTender, isOfOwnCategory }): Candidate => {
    const known = { back: "noticing", deeper: "why", ahead: "ahead" }[slot];
    const category = isOfOwnCategory ? `own/${slot}` : known;
    return { id: `added-${name}`, slot, category, ...(isTender && { tender: true as const }) };
  });
const life = fc.record({ kind: fc.constantFrom(...kinds), seed: fc.integer({ min: 0, max: 9_999 }) });

const idIn = (slot: string, chosen: ReturnType<typeof chooseSession>) =>
  chosen.find(({ question }) => question.slot === slot)?.question.id;

describe("a question that is added to the bank", () => {
  test("moves no other: with the same sessions before, a slot keeps its question or asks the new one", () => {
    fc.assert(
      fc.property(life, added, ({ kind, seed }, extra) => {
        for (const { input } of liveWeeks(personOf(kind, seed), USUAL_WEEKS)) {
          const before = chooseSession(input);
          // In the middle of the others: the place in the bank means nothing.
          const candidates = input.candidates.toSpliced(seed % input.candidates.length, 0, extra);
          const after = chooseSession({ ...input, candidates });
          const isAsked = after.some(({ question }) => question.id === extra.id);
          const replaced = before.find(({ question }) => question.slot === extra.slot)?.question;
          const movesOthers = isAsked && (extra.tender ?? false) !== (replaced?.tender ?? false);
          for (const slot of REFLECTION_SLOTS) {
            if (isAsked && slot === extra.slot) continue;
            if (!movesOthers) expect(idIn(slot, after)).toBe(idIn(slot, before));
          }
          if (!isAsked) expect(after).toEqual(before);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("and leaves a life as it was until it is first asked", () => {
    fc.assert(
      fc.property(life, added, ({ kind, seed }, extra) => {
        const person = personOf(kind, seed);
        const change = (all: readonly Candidate[]) => [extra, ...all];
        const without = liveWeeks(person, USUAL_WEEKS);
        const withIt = liveWeeks(person, { ...USUAL_WEEKS, change });
        const first = withIt.findIndex(
          ({ asked, skipped }) =>
            skipped.includes(extra.id) || asked.some(({ question }) => question.id === extra.id),
        );
        const until = first === -1 ? withIt.length : first;
        const asked = (weeks: typeof without) => weeks.slice(0, until).map((one) => one.asked);
        expect(asked(withIt)).toEqual(asked(without));
      }),
      { numRuns: 40 },
    );
  });
});
