import { describe, expect, test } from "vitest";

import { fitsNote } from "@/lib/domain/text/graphemes.ts";
import { LEARNING_STARTERS, STARTER_KINDS } from "@/lib/prompts/learning-starters.ts";

describe("the starters for learning goals (L1)", () => {
  test("are twelve to sixteen, with five or more of a career kind and of a leadership kind", () => {
    expect(LEARNING_STARTERS.length).toBeGreaterThanOrEqual(12);
    expect(LEARNING_STARTERS.length).toBeLessThanOrEqual(16);
    for (const kind of STARTER_KINDS) {
      expect(LEARNING_STARTERS.filter((starter) => starter.kind === kind).length).toBeGreaterThanOrEqual(5);
    }
  });

  test.each(["story", "ties", "hand over", "feedback", "influence", "listen", "steady"])(
    "are about what the source names, such as %s",
    (subject) => {
      expect(LEARNING_STARTERS.some(({ learn }) => learn.toLowerCase().includes(subject))).toBe(true);
    },
  );

  test("have an id of their own, which names the kind", () => {
    expect(new Set(LEARNING_STARTERS.map(({ id }) => id)).size).toBe(LEARNING_STARTERS.length);
    for (const { id, kind } of LEARNING_STARTERS) expect(id).toMatch(new RegExp(`^${kind}-[a-z-]+$`));
  });

  test.each(LEARNING_STARTERS)("$id is short, set with care and says where it comes from", (starter) => {
    for (const text of [starter.learn, starter.noticedBy]) {
      expect(fitsNote(text)).toBe(true);
      expect(text.length).toBeLessThanOrEqual(120);
      expect(text).toMatch(/^[A-Z].*\.$/u);
      expect(text).not.toMatch(/["']|\s\s/u);
    }
    expect(starter.source).toBe("L1");
  });
});
