import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { fillPattern } from "@/lib/domain/goals/fill-pattern.ts";
import { SHIFT_PATTERNS } from "@/lib/domain/goals/goal.ts";
import { SHIFT_WORDS } from "@/lib/domain/goals/words.ts";
import { SHIFT_PATTERN_TEXTS } from "@/lib/prompts/shift-patterns.ts";

const { orchestrator, proven, own } = SHIFT_PATTERN_TEXTS;
const KNOWN = Object.values(SHIFT_PATTERN_TEXTS);

const pattern = fc.constantFrom(...SHIFT_PATTERNS);
const words = fc
  .dictionary(fc.constantFrom(...SHIFT_WORDS), fc.string(), { noNullPrototype: true })
  .map((written) => ({ ...written }));

describe("choosing a pattern", () => {
  test("fills in every word of a shift that has none yet", () => {
    expect(fillPattern({}, orchestrator, KNOWN)).toEqual(orchestrator);
    expect(fillPattern({ oldSign: "  " }, orchestrator, KNOWN)).toEqual(orchestrator);
  });

  test("leaves what stands elsewhere about the goal", () => {
    const filled = fillPattern({ filledWeek: "Meetings", outcome: "I already lead" }, proven, KNOWN);
    expect(filled).toEqual({ filledWeek: "Meetings", outcome: "I already lead", ...proven });
  });

  test("takes the place of another pattern where nothing was changed", () => {
    expect(fillPattern(fillPattern({}, orchestrator, KNOWN), proven, KNOWN)).toEqual(proven);
  });

  test("keeps a word that was changed, be it by a letter", () => {
    const changed = `${orchestrator.oldSign} Again.`;
    const filled = fillPattern({ ...orchestrator, oldSign: changed }, proven, KNOWN);
    expect(filled).toEqual({ ...proven, oldSign: changed });
  });

  test("of one's own clears the page of what another pattern had put there, and of nothing else", () => {
    const mine = { ...orchestrator, newSign: "I wait." };
    expect(fillPattern(mine, own, KNOWN)).toEqual({ newSign: "I wait." });
  });

  test("never overwrites what the person wrote, whatever is chosen and in whichever order", () => {
    fc.assert(
      fc.property(words, fc.array(pattern), (written, chosen) => {
        const filled = chosen.reduce(
          (sofar, name) => fillPattern(sofar, SHIFT_PATTERN_TEXTS[name], KNOWN),
          written,
        );
        for (const word of SHIFT_WORDS) {
          const mine = written[word];
          if (mine !== undefined && mine.trim() !== "") expect(filled[word]).toBe(mine);
        }
      }),
    );
  });

  test("leads to the same words however many others were looked at before", () => {
    fc.assert(
      fc.property(words, fc.array(pattern), pattern, (written, before, last) => {
        const choose = (sofar: typeof written, name: typeof last) =>
          fillPattern(sofar, SHIFT_PATTERN_TEXTS[name], KNOWN);
        expect(choose(before.reduce(choose, written), last)).toEqual(choose(written, last));
      }),
    );
  });
});
