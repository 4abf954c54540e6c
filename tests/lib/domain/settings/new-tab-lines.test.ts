import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { shownLines, withLine, withLineMoved, withoutLine } from "@/lib/domain/settings/new-tab-lines.ts";
import {
  defaultSettings,
  MOST_LINES,
  NEW_TAB_LINES,
  settingsSchema,
} from "@/lib/domain/settings/settings.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";

const line = fc.constantFrom(...NEW_TAB_LINES);
const lines = fc.array(line, { maxLength: 6 });
const acts = fc.array(
  fc.oneof(
    fc.record({ act: fc.constant(withLine), line }),
    fc.record({ act: fc.constant(withoutLine), line }),
    fc.record({ act: fc.constantFrom(moveUp, moveDown), line }),
  ),
);

function moveUp(...[from, which]: Parameters<typeof withLine>) {
  return withLineMoved(from, which, -1);
}
function moveDown(...[from, which]: Parameters<typeof withLine>) {
  return withLineMoved(from, which, 1);
}

describe("the lines of the new tab", () => {
  it("are the becoming line and the practice unless the person chooses others", () => {
    expect(shownLines(defaultSettings("en", 0).newTabLines)).toEqual(["becoming", "practice"]);
  });

  it("are never more than three, and each there once", () => {
    fc.assert(
      fc.property(lines, acts, (chosen, done) => {
        const shown = done.reduce((so, { act, line: which }) => act(so, which), shownLines(chosen));
        expect(shown.length).toBeLessThanOrEqual(MOST_LINES);
        expect(new Set(shown).size).toBe(shown.length);
        expect(settingsSchema.shape.newTabLines.safeParse(shown).success).toBe(true);
      }),
      THOUSAND_RUNS,
    );
  });

  it("take in another at the end while there is room", () => {
    expect(withLine(["becoming", "practice"], "plan")).toEqual(["becoming", "practice", "plan"]);
    expect(withLine(["becoming", "practice", "plan"], "cue")).toEqual(["becoming", "practice", "plan"]);
    expect(withLine(["becoming"], "becoming")).toEqual(["becoming"]);
  });

  it("may be none at all", () => {
    expect(withoutLine(["cue"], "cue")).toEqual([]);
  });

  it("are put up and down, the first not above itself and the last not below", () => {
    expect(withLineMoved(["becoming", "practice", "plan"], "plan", -1)).toEqual([
      "becoming",
      "plan",
      "practice",
    ]);
    expect(withLineMoved(["becoming", "practice", "plan"], "becoming", 1)).toEqual([
      "practice",
      "becoming",
      "plan",
    ]);
    expect(withLineMoved(["becoming", "practice"], "becoming", -1)).toEqual(["becoming", "practice"]);
    expect(withLineMoved(["becoming", "practice"], "practice", 1)).toEqual(["becoming", "practice"]);
    expect(withLineMoved(["becoming", "practice"], "plan", 1)).toEqual(["becoming", "practice"]);
  });

  it("are back where they were after one step up and one down", () => {
    fc.assert(
      fc.property(lines, line, (chosen, which) => {
        const shown = shownLines(chosen);
        fc.pre(shown.indexOf(which) > 0);
        expect(withLineMoved(withLineMoved(shown, which, -1), which, 1)).toEqual(shown);
      }),
      THOUSAND_RUNS,
    );
  });
});
