import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { BRIEF_WORDING } from "@/components/brief/brief-wording.ts";
import { BRIEF_PARTS } from "@/lib/domain/brief/brief.ts";
import { briefFrom, briefOf } from "@/lib/domain/brief/brief-of.ts";
import { type BriefChoice, FIRST_CHOICE, isChosen, withEntry } from "@/lib/domain/brief/choice.ts";
import { offeredParts } from "@/lib/domain/brief/offered-parts.ts";
import { BRIEF_IDENTITY_WORDS } from "@/lib/domain/brief/parts/identity-part.ts";
import { GOAL_FORMS } from "@/lib/domain/goals/goal-form.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import type { BackupData } from "@/lib/sharing/backup.ts";
import { markdownOf } from "@/lib/sharing/brief-markdown.ts";
import { lives } from "@/tests/support/arbitrary/backup-data.ts";
import { notes } from "@/tests/support/arbitrary/row-fields.ts";
import { briefDataOf, entriesIn, linesOf } from "@/tests/support/brief.ts";
import { readBriefMarkdown } from "@/tests/support/read-brief-markdown.ts";

const TIME = {
  first: dayKeySchema.parse("2026-09-01"),
  last: dayKeySchema.parse("2026-11-22"),
  zone: "UTC",
};
/** Written where the product keeps who a person is becoming, and nowhere else. */
const MARK = "WHO-I-AM";

const choices: fc.Arbitrary<BriefChoice> = fc
  .record({ parts: fc.subarray([...BRIEF_PARTS]), question: notes })
  .map((chosen) => ({ ...FIRST_CHOICE, ...chosen }));

/** A life in which every goal is pursued, in one form, and every text of identity is marked. */
const marked = fc.tuple(lives, fc.constantFrom(...GOAL_FORMS)).map(([life, form]): BackupData => {
  const words = Object.fromEntries(BRIEF_IDENTITY_WORDS.map((word) => [word, `${MARK} ${word}`]));
  const held = {
    text: "A goal",
    standing: "held",
    deletedAt: undefined,
    shapes: [{ form, since: 0 }],
  } as const;
  return {
    ...life,
    intentions: life.intentions.map((intention) => ({ ...intention, becoming: `${MARK} becoming` })),
    goals: life.goals.map((goal) => ({
      ...goal,
      ...held,
      shapes: [...held.shapes],
      words: { ...goal.words, ...words },
    })),
  };
});

/** The choice with a yes or no for every entry that could go in. */
const withAnswers = (offered: ReturnType<typeof offeredParts>, choice: BriefChoice, isIn: boolean[]) =>
  offered
    .flatMap(({ entries }) => entriesIn(entries))
    .reduce((chosen, entry, place) => withEntry(chosen, entry, isIn[place % isIn.length] ?? true), choice);

const ticks = fc.array(fc.boolean(), { minLength: 1, maxLength: 7 });

describe("a brief", () => {
  it("has the same texts in Markdown as on the page, all of them and no others", () => {
    fc.assert(
      fc.property(lives, choices, ticks, fc.constantFrom("ltr", "rtl"), (life, choice, isIn, direction) => {
        const offered = offeredParts(briefDataOf(life), TIME, BRIEF_WORDING);
        const brief = briefFrom(offered, TIME, withAnswers(offered, choice, isIn), BRIEF_WORDING);
        expect(readBriefMarkdown(markdownOf(brief, direction))).toEqual(linesOf(brief));
      }),
    );
  });

  it("has nothing of who I am becoming unless it is ticked (R18)", () => {
    fc.assert(
      fc.property(marked, choices, ticks, (life, choice, isIn) => {
        const parts = choice.parts.filter((part) => part !== "identity");
        const offered = offeredParts(briefDataOf(life), TIME, BRIEF_WORDING);
        const chosen = withAnswers(offered, { ...choice, parts }, isIn);
        expect(markdownOf(briefFrom(offered, TIME, chosen, BRIEF_WORDING), "ltr")).not.toContain(MARK);
      }),
    );
  });

  it("has no test of a shift, and nothing taken from a note or an answer, unless it is ticked", () => {
    fc.assert(
      fc.property(lives, (life) => {
        const shift = { form: "shift" as const, since: 1 };
        const goals = life.goals.map((goal) => ({ ...goal, shapes: [shift, ...goal.shapes] }));
        const goalId = goals[0]?.id;
        const experiments = life.experiments.map((one) => ({ ...one, text: `${MARK} test`, goalId }));
        const evidence = life.evidence.map((one) => ({
          ...one,
          text: `${MARK} note`,
          momentId: "0197f000-0000-7000-8000-0000000000aa",
        }));
        const data = { ...briefDataOf(life), goals, experiments, evidence };
        fc.pre(goalId !== undefined);
        expect(markdownOf(briefOf(data, TIME, FIRST_CHOICE, BRIEF_WORDING), "ltr")).not.toContain(MARK);
      }),
    );
  });

  it("has all of it once it is ticked", () => {
    fc.assert(
      fc.property(marked, (life) => {
        const choice = { ...FIRST_CHOICE, parts: [...FIRST_CHOICE.parts, "identity" as const] };
        const brief = briefOf(briefDataOf(life), TIME, choice, BRIEF_WORDING);
        const told = linesOf(brief).filter((line) => line.startsWith(`${MARK} `));
        const ofGoals = told.filter((line) => !line.endsWith("becoming"));
        expect(ofGoals).toHaveLength(life.goals.length * BRIEF_IDENTITY_WORDS.length);
      }),
    );
  });

  it("holds of each part in it what is ticked and nothing else", () => {
    fc.assert(
      fc.property(lives, choices, ticks, (life, choice, isIn) => {
        const offered = offeredParts(briefDataOf(life), TIME, BRIEF_WORDING);
        const chosen = withAnswers(offered, choice, isIn);
        const brief = briefFrom(offered, TIME, chosen, BRIEF_WORDING);
        for (const { name, entries } of brief.parts) {
          if (name === "question") continue;
          expect(choice.parts).toContain(name);
          for (const entry of entriesIn(entries))
            expect(entry.isHeading || isChosen(chosen, entry)).toBe(true);
        }
        for (const { name, entries } of offered) {
          if (name === "question" || !choice.parts.includes(name)) continue;
          const there = entriesIn(brief.parts.find((part) => part.name === name)?.entries ?? []);
          for (const entry of entries)
            if (!entry.isHeading && isChosen(chosen, entry))
              expect(there.map((one) => one.key)).toContain(entry.key);
        }
      }),
    );
  });

  it("has nothing that was deleted, and nothing of other days", () => {
    fc.assert(
      fc.property(lives, (life) => {
        const gone = <R extends object>(rows: R[]) => rows.map((row) => ({ ...row, deletedAt: 1 }));
        const data = briefDataOf(life);
        const deleted = {
          ...data,
          days: [],
          intentions: gone(life.intentions),
          practices: gone(life.practices),
          moments: gone(life.moments),
          evidence: gone(life.evidence),
          experiments: gone(life.experiments),
          goals: gone(life.goals),
          reflections: gone(life.reflections),
          ratings: gone(life.ratings),
        };
        const parts = offeredParts(deleted, TIME, BRIEF_WORDING);
        expect(parts.flatMap(({ entries }) => entries)).toEqual([]);

        const before = {
          ...TIME,
          first: dayKeySchema.parse("2020-01-01"),
          last: dayKeySchema.parse("2020-02-01"),
        };
        const ofNow = new Set(["intention", "identity"]);
        const early = offeredParts(data, before, BRIEF_WORDING).filter(({ name }) => !ofNow.has(name));
        expect(early.flatMap(({ entries }) => entries)).toEqual([]);
      }),
    );
  });
});
