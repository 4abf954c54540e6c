import { describe, expect, test } from "vitest";

import type { Candidate, EarlierSession } from "@/lib/prompts/rotation/candidate.ts";
import {
  chooseReplacement,
  chooseSession,
  type SessionInput,
} from "@/lib/prompts/rotation/choose-session.ts";

const one = (
  id: string,
  slot: Candidate["slot"],
  category: string,
  more: Partial<Candidate> = {},
): Candidate => ({
  id,
  slot,
  category,
  ...more,
});

const BANK = [
  one("noticing-1", "back", "noticing"),
  one("noticing-2", "back", "noticing"),
  one("evidence-1", "back", "evidence"),
  one("slips-1", "back", "slips", { tender: true }),
  one("why-1", "deeper", "why"),
  one("people-1", "deeper", "people"),
  one("protecting-1", "deeper", "protecting", { tender: true }),
  one("ahead-1", "ahead", "ahead"),
  one("ahead-2", "ahead", "ahead"),
];

const session = (week: number, ...ids: string[]): EarlierSession => ({
  week,
  asked: BANK.filter(({ id }) => ids.includes(id)).map(({ id, category }) => ({ id, category })),
  skipped: [],
});

function input(change: Partial<SessionInput> = {}): SessionInput {
  const week = (change.earlier?.length ?? 0) + 1;
  return { seed: "a", candidates: BANK, earlier: [], said: [], week, isQuietWeek: false, ...change };
}

const ids = (change: Partial<SessionInput>) =>
  chooseSession(input(change)).map(({ question }) => question.id);

describe("choosing the questions of a week", () => {
  test("asks one back, one deeper, one ahead, in this order", () => {
    expect(chooseSession(input()).map(({ question }) => question.slot)).toEqual(["back", "deeper", "ahead"]);
  });

  test("never asks what may never be asked again, nor what rests", () => {
    for (const standing of ["never", "resting"] as const) {
      const said = [{ questionId: "ahead-1", standing }];
      for (const seed of ["a", "b", "c", "d"]) expect(ids({ said, seed })).not.toContain("ahead-1");
    }
  });

  test("asks what is pinned once its quarter is over, whatever else had its turn", () => {
    const said = [{ questionId: "why-1", standing: "pinned" as const }];
    const since = (weeks: number) => [
      session(1, "why-1"),
      ...Array.from({ length: weeks - 1 }, (_, at) => session(at + 2, "ahead-1")),
    ];
    expect(ids({ said, earlier: since(13) })).toContain("why-1");
    expect(ids({ said, earlier: since(5) })).not.toContain("why-1");
  });

  test("asks one that the data call for before its turn, and not again for twelve sessions", () => {
    const called = one("carried", "ahead", "ahead", { calledFor: true });
    const candidates = [...BANK, called, one("uneasy", "deeper", "people", { calledFor: true })];
    const asked = ids({ candidates });
    expect(asked.filter((id) => id === "carried" || id === "uneasy")).toHaveLength(1);
    const earlier = [{ week: 1, asked: [{ id: "carried", category: "ahead" }], skipped: [] }];
    expect(ids({ candidates: [...BANK, called], earlier })).not.toContain("carried");
  });

  test("keeps one tender question from a second, also one that the data call for", () => {
    const candidates = [
      one("uneasy", "deeper", "discomfort", { tender: true, calledFor: true }),
      ...BANK.filter(({ slot }) => slot !== "back"),
      one("slips-1", "back", "slips", { tender: true }),
    ];
    expect(ids({ candidates })).not.toContain("slips-1");
  });

  test("asks in a quiet week what is already true, and never about a slip", () => {
    for (const seed of ["a", "b", "c", "d", "e"]) {
      expect(ids({ seed, isQuietWeek: true })).toContain("evidence-1");
      const earlier = [session(1, "evidence-1")];
      expect(ids({ seed, earlier, isQuietWeek: true })[0]).toMatch(/^noticing/u);
    }
  });

  test("lets a pack speak once in a session, and in every second at most", () => {
    const ofPack = (slot: Candidate["slot"]) => one(`pack/${slot}`, slot, "pack", { fromPack: true });
    const candidates = [ofPack("back"), ofPack("deeper"), ofPack("ahead"), ...BANK];
    const isOfPack = (id: string) => id.startsWith("pack/");
    for (const seed of ["a", "b", "c", "d", "e"]) {
      expect(ids({ candidates, seed }).filter(isOfPack).length).toBeLessThanOrEqual(1);
      const earlier = [{ week: 1, asked: [{ id: "pack/back", category: "pack" }], skipped: [] }];
      expect(ids({ candidates, seed, earlier }).filter(isOfPack)).toEqual([]);
    }
  });

  test("lets a pack that has not spoken yet have the first turn, whatever the lot", () => {
    const ofPack = one("pack/deeper", "deeper", "pack", { fromPack: true });
    for (const seed of ["a", "b", "c", "d", "e", "f", "g", "h"]) {
      expect(ids({ candidates: [...BANK, ofPack], seed })[1]).toBe("pack/deeper");
    }
  });

  test("lets one that was passed over twice rest for half a year", () => {
    const passed = (week: number): EarlierSession => ({ week, asked: [], skipped: ["ahead-1"] });
    const calm = (count: number) => Array.from({ length: count }, (_, at) => session(at + 3));
    const candidates = BANK.filter(({ id }) => id !== "ahead-2");
    expect(ids({ candidates, earlier: [passed(1), passed(2), ...calm(25)] })).not.toContain("ahead-1");
    expect(ids({ candidates, earlier: [passed(1), passed(2), ...calm(26)] })).toContain("ahead-1");
  });

  test("counts those skips anew once it is asked, and never against a pin", () => {
    const passed = (week: number): EarlierSession => ({ week, asked: [], skipped: ["ahead-1"] });
    const calm = (count: number) => Array.from({ length: count }, (_, at) => session(at + 4));
    const candidates = BANK.filter(({ id }) => id !== "ahead-2");
    const asked = session(2, "ahead-1");
    expect(ids({ candidates, earlier: [passed(1), asked, passed(3), ...calm(13)] })).toContain("ahead-1");
    const said = [{ questionId: "ahead-1", standing: "pinned" as const }];
    expect(ids({ candidates, earlier: [passed(1), passed(2), ...calm(13)], said })).toContain("ahead-1");
  });

  test("says so when there is nothing but what came lately", () => {
    const earlier = [session(1, "noticing-1"), session(2, "noticing-2", "why-1"), session(3, "evidence-1")];
    const candidates = BANK.filter(({ category }) => ["noticing", "why"].includes(category));
    expect(chooseSession(input({ candidates, earlier }))).toEqual([
      { question: BANK[0], gaveWay: "gap" },
      { question: BANK[4], gaveWay: "gap" },
    ]);
    expect(chooseSession(input({ candidates, earlier: [session(1, "why-1")] })).at(-1)?.gaveWay).toBe(
      "category",
    );
  });

  test("prefers one that was found useful to another that was asked as often", () => {
    const long = Array.from({ length: 12 }, (_, at) => session(at + 3));
    const earlier = [session(1, "ahead-2"), session(2, "ahead-1"), ...long];
    expect(ids({ earlier })).toContain("ahead-2");
    expect(ids({ earlier, said: [{ questionId: "ahead-1", useful: true }] })).toContain("ahead-1");
  });
});

describe("another question instead", () => {
  test("is of the same slot, and not the one that was passed over", () => {
    const [first] = chooseSession(input());
    const skipped = [first?.question.id ?? ""];
    const instead = chooseReplacement("back", input({ skipped }), [])?.question;
    expect(instead?.slot).toBe("back");
    expect(skipped).not.toContain(instead?.id);
  });

  test("is not tender beside one that is", () => {
    const candidates = BANK.filter(({ category }) => category === "slips" || category === "protecting");
    const beside = BANK.filter(({ id }) => id === "protecting-1");
    expect(chooseReplacement("back", input({ candidates }), beside)).toBeUndefined();
    expect(chooseReplacement("back", input({ candidates }), [])?.question.id).toBe("slips-1");
  });

  test("is nothing when nothing is left", () => {
    const skipped = ["ahead-1", "ahead-2"];
    expect(chooseReplacement("ahead", input({ skipped }), [])).toBeUndefined();
  });
});
