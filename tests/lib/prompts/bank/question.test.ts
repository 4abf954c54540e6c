import { describe, expect, it } from "vitest";

import { QUESTION_BANK } from "@/lib/prompts/bank/bank.ts";
import { PLACEHOLDERS } from "@/lib/prompts/bank/fill-question.ts";
import { type Category, SLOT_OF, TENDER_CATEGORIES } from "@/lib/prompts/bank/question.ts";
import { contentWords, sharedContent } from "@/tests/support/content-words.ts";
import { readingGrade } from "@/tests/support/reading-grade.ts";

/** Two questions say the same when they share more than this of what the shorter one says. */
const MOST_SHARED = 0.6;

const WEEKLY = QUESTION_BANK.filter(({ occasion }) => occasion === "weekly");
const RECURRING = QUESTION_BANK.filter(({ occasion }) => occasion === "daily" || occasion === "weekly");
const idsOf = (questions: readonly { id: string }[]) => questions.map(({ id }) => id);

describe("a question of the bank", () => {
  it("stands, in a weekly, in the part of its category, and in no other occasion in any", () => {
    for (const { id, occasion, category, slot } of QUESTION_BANK) {
      expect([id, slot]).toEqual([id, occasion === "weekly" ? SLOT_OF[category] : undefined]);
    }
  });

  it("is tender when it touches a slip, unease, what is protected or let go, or a pitfall", () => {
    const astray = QUESTION_BANK.filter(
      ({ category, tender }) => TENDER_CATEGORIES.has(category) !== (tender ?? false),
    );
    expect(idsOf(astray)).toEqual([]);
  });

  it("names its event, if it belongs to one", () => {
    const astray = QUESTION_BANK.filter(
      ({ occasion, event }) => (occasion === "event") !== (event !== undefined),
    );
    expect(idsOf(astray)).toEqual([]);
  });

  it("takes in words of the person that exist, and can be asked without them", () => {
    const known: readonly string[] = PLACEHOLDERS;
    for (const { id, text, textWithout } of QUESTION_BANK) {
      const places = [...text.matchAll(/\{([^}]*)\}/gu)].map(([, place]) => place ?? "");
      expect([id, places.filter((place) => !known.includes(place))]).toEqual([id, []]);
      expect([id, textWithout !== undefined]).toEqual([id, places.length > 0]);
      expect(textWithout ?? "").not.toContain("{");
    }
  });

  it("says something else than every other", () => {
    const texts = QUESTION_BANK.flatMap(({ id, text, textWithout }) =>
      [text, textWithout ?? []].flat().map((said) => ({ id, words: contentWords(said) })),
    );
    const alike = texts.flatMap((one, place) =>
      texts
        .slice(place + 1)
        .filter((other) => other.id !== one.id && sharedContent(one.words, other.words) > MOST_SHARED)
        .map((other) => `${one.id} and ${other.id}`),
    );
    expect(alike).toEqual([]);
  });

  it("reads at grade eight or below", () => {
    const grades = Object.entries({
      questions: QUESTION_BANK.flatMap(({ text, textWithout }) => [text, textWithout ?? []].flat()),
      "follow-ups": QUESTION_BANK.flatMap(({ followUps }) => Object.values(followUps ?? {})),
      reasons: QUESTION_BANK.map(({ why }) => why),
    }).map(([part, texts]) => ({ part, count: texts.length, grade: readingGrade(texts) }));
    for (const { part, count, grade } of grades) {
      process.stdout.write(`question bank: ${count} ${part} at reading grade ${grade.toFixed(1)}\n`);
    }
    expect(grades.filter(({ grade }) => grade > 8)).toEqual([]);
  });

  it("gives a reason that can be read at a glance", () => {
    expect(idsOf(QUESTION_BANK.filter(({ why }) => why.length <= 20 || why.length > 140))).toEqual([]);
  });
});

describe("a weekly question", () => {
  it("can be answered, and goes on in three ways of its own", () => {
    const said = new Set<string>();
    for (const { id, text, textWithout, followUps } of WEEKLY) {
      expect([id, text.includes("?"), (textWithout ?? "?").includes("?")]).toEqual([id, true, true]);
      const ways = Object.values(followUps ?? {});
      expect([id, ways.length]).toEqual([id, 3]);
      for (const way of ways) {
        expect(way).toMatch(/[?.]$/u);
        expect(way.length).toBeLessThanOrEqual(100);
        expect(way).not.toContain("{");
        expect([way, said.has(way)]).toEqual([way, false]);
        said.add(way);
      }
    }
  });
});

describe("a daily or a weekly question", () => {
  it("waits for a slip, for unease, for the third week and for a look at both sides where it touches them", () => {
    const waiting: [Category, string][] = [
      ["slips", "logged:slipped"],
      ["discomfort", "logged:uneasy"],
      ["protecting", "phase:from-week-3"],
      ["capability", "rated:"],
    ];
    for (const [category, condition] of waiting) {
      const conditions = RECURRING.filter((question) => question.category === category).map(
        ({ id, eligible }) => [
          id,
          Object.entries(eligible ?? {})
            .map((entry) => entry.join(":"))
            .some((held) => held.startsWith(condition)),
        ],
      );
      expect(conditions).toEqual(conditions.map(([id]) => [id, true]));
    }
    const release = RECURRING.filter(({ category }) => category === "release");
    expect(release.filter(({ eligible }) => !eligible?.gap && !eligible?.released)).toEqual([]);
  });
});
