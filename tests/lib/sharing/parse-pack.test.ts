import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { PackDocument } from "@/lib/sharing/pack-document.ts";
import { MOST_PACK_BYTES, parsePack } from "@/lib/sharing/parse-pack.ts";

const PACK: PackDocument = {
  app: "becoming-prompts",
  formatVersion: 1,
  name: "Team days",
  from: "Mira",
  questions: [
    { id: "quiet", slot: "back", text: "Whose quiet voice did you hear?" },
    { id: "row-2", slot: "ahead", text: "Where will you sit?", why: "Others step forward then." },
  ],
};

const problemOf = (document: unknown) => {
  const parsed = parsePack(JSON.stringify(document));
  return parsed.ok ? undefined : parsed.problem;
};

describe("a file with questions", () => {
  test("is taken as it is, in whatever words, and after a byte order mark", () => {
    const should = {
      ...PACK,
      questions: [{ id: "a", slot: "back" as const, text: "You must! <b>Why?</b>" }],
    };
    for (const pack of [PACK, should]) {
      expect(parsePack(JSON.stringify(pack))).toEqual({ ok: true, pack });
      expect(parsePack(`\uFEFF${JSON.stringify(pack)}`)).toEqual({ ok: true, pack });
    }
  });

  test("is refused when it is something else", () => {
    expect(parsePack("{")).toEqual({ ok: false, problem: { code: "not-json" } });
    for (const other of [[], 7, null, { app: "becoming" }, "becoming-prompts"]) {
      expect(problemOf(other)).toEqual({ code: "other-app" });
    }
    expect(problemOf({ ...PACK, formatVersion: 2 })).toEqual({ code: "newer-format", formatVersion: 2 });
    expect(parsePack(" ".repeat(MOST_PACK_BYTES + 1))).toEqual({ ok: false, problem: { code: "too-large" } });
  });

  test("is read without line breaks and unseen marks, and refused where nothing is left to read", () => {
    const unseen = { ...PACK, from: "Mi\u202Era\u0000", name: "Team\n days " };
    expect(parsePack(JSON.stringify(unseen))).toEqual({ ok: true, pack: PACK });
    for (const blank of [" ", "\u200B", "\u202E"]) {
      expect(problemOf({ ...PACK, from: blank })).toEqual({ code: "wrong-value", path: ["from"] });
    }
  });

  test("is refused with the place of what does not fit", () => {
    const [first, second] = PACK.questions;
    const questions = (...list: unknown[]) => problemOf({ ...PACK, questions: list });
    expect(questions()).toEqual({ code: "wrong-value", path: ["questions"] });
    expect(questions(first, { ...second, slot: "sideways" })).toEqual({
      code: "wrong-value",
      path: ["questions", 1, "slot"],
    });
    expect(questions({ ...first, id: "Two Words" })).toEqual({
      code: "wrong-value",
      path: ["questions", 0, "id"],
    });
    expect(questions({ ...first, text: "x".repeat(301) })).toMatchObject({ path: ["questions", 0, "text"] });
    expect(questions(first, first)).toEqual({ code: "repeated-id", path: ["questions", 1, "id"] });
    expect(questions(first, { ...second, tender: true })).toEqual({
      code: "unknown-field",
      path: ["questions", 1, "tender"],
    });
    expect(questions(...Array.from({ length: 61 }, (_, at) => ({ ...first, id: `q${at}` })))).toMatchObject({
      path: ["questions"],
    });
    const { from: _, ...nameless } = PACK;
    expect(problemOf(nameless)).toEqual({ code: "wrong-value", path: ["from"] });
  });

  test("never throws, whatever it holds", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.jsonValue().map((value) => JSON.stringify(value)),
        ),
        (text) => {
          expect(parsePack(text).ok).toBe(false);
        },
      ),
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom("name", "from", "questions", "more"), (value, field) => {
        expect(typeof parsePack(JSON.stringify({ ...PACK, [field]: value })).ok).toBe("boolean");
      }),
    );
  });
});
