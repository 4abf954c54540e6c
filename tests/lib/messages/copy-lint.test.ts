import { describe, expect, it } from "vitest";

import { type NudgeKind, NUDGE_KINDS, TIMED_KINDS } from "@/lib/domain/nudges/nudge-kind.ts";
import { en } from "@/lib/messages/en.ts";
import { NUDGE_TEXTS, OFFERED_WORDS, QUESTION_BANKS } from "@/tests/support/copy-bank.ts";
import { ANYWHERE, breachesOf, type CopyRule, PROMPT, RAISED, REASON } from "@/tests/support/copy-rules.ts";
import { messageTexts } from "@/tests/support/message-texts.ts";
import { readingGrade } from "@/tests/support/reading-grade.ts";

const ALL = messageTexts(en);
/** What the product says by itself, in contrast to what stands on a button or beside a setting. */
const RAISED_BY_ITSELF = [
  "nudges.",
  "notifications.",
  "moments.",
  "practices.",
  "newTab.",
  "popup.",
  "weekly.",
];

/** The texts that break a rule, with the rules they break. */
function breaking(texts: readonly { text: string }[], rules: readonly CopyRule[]) {
  return texts
    .map(({ text }) => ({ text, breaks: breachesOf(text, rules) }))
    .filter(({ breaks }) => breaks.length > 0);
}

/** Case, marks and spaces aside. */
const bare = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}]+/gu, " ");

describe("every text", () => {
  it("blames nobody, ranks nobody, praises no count and does not shout", () => {
    expect(breaking(ALL, ANYWHERE)).toEqual([]);
  });

  it("that the product says by itself puts no pressure on anybody", () => {
    const raised = ALL.filter(({ place }) => RAISED_BY_ITSELF.some((part) => place.startsWith(part)));
    expect(raised.length).toBeGreaterThan(50);
    expect(breaking(raised, RAISED)).toEqual([]);
  });
});

describe("a nudge", () => {
  const isTimed = (kind: NudgeKind) => TIMED_KINDS.some((timed) => timed === kind);

  it("keeps every rule of a prompt, on its card and in a notification", () => {
    expect(breaking(NUDGE_TEXTS, PROMPT)).toEqual([]);
  });

  it("keeps them too where it asks about itself", () => {
    const { askOnce, quieted, offerNotifications } = en.nudges;
    const texts = [askOnce.question, askOnce.stopped, quieted, offerNotifications.question];
    expect(
      breaking(
        texts.map((text) => ({ text })),
        PROMPT,
      ),
    ).toEqual([]);
  });

  it.each(NUDGE_KINDS)("has words to take turns with: %s", (kind) => {
    expect(en.nudges.kinds[kind].wordings.length).toBeGreaterThanOrEqual(isTimed(kind) ? 8 : 2);
  });

  it("never says the same as another", () => {
    const said = NUDGE_KINDS.flatMap((kind) => en.nudges.kinds[kind].wordings.map(bare));
    expect(said.filter((words, place) => said.indexOf(words) !== place)).toEqual([]);
  });

  it.each(TIMED_KINDS)("sometimes asks and sometimes tells: %s", (kind) => {
    const { wordings } = en.nudges.kinds[kind];
    expect(wordings.filter((text) => text.endsWith("?")).length).toBeGreaterThanOrEqual(2);
    expect(wordings.filter((text) => !text.endsWith("?")).length).toBeGreaterThanOrEqual(2);
  });

  it.each(["noticed", "chose", "slipped", "tried", "intention", "practice", "the old way", "the new way"])(
    "speaks in the words of the product, such as “%s”",
    (word) => {
      expect(NUDGE_TEXTS.filter(({ text }) => text.toLowerCase().includes(word))).not.toEqual([]);
    },
  );

  it("tells why its kind comes, and why it came then", () => {
    const reasons = NUDGE_KINDS.map((kind) => en.nudges.kinds[kind].reason);
    const told = [...reasons, ...Object.values(en.nudges.grants)];
    expect(told.filter((text) => text.length < 20 || !text.endsWith("."))).toEqual([]);
    expect(new Set(told).size).toBe(told.length);
  });

  it("reads at grade eight or below", () => {
    expect(readingGrade(NUDGE_TEXTS.map(({ text }) => text))).toBeLessThanOrEqual(8);
  });
});

describe.each(Object.entries(QUESTION_BANKS))("a guided question: %s", (_, bank) => {
  it("keeps every rule of a prompt", () => {
    expect(breaking(bank, PROMPT)).toEqual([]);
  });

  it("says what it is for, and names an idea that exists", () => {
    expect(bank.filter(({ why }) => why.length <= 20)).toEqual([]);
    expect(bank.filter(({ source }) => !/^(L([1-9]|10)|W([1-9]|10)|T[1-5])$/u.test(source))).toEqual([]);
    const whys = bank.map(({ why }) => ({ text: why }));
    expect(breaking(whys, REASON)).toEqual([]);
  });

  it("reads at grade eight or below", () => {
    expect(readingGrade(bank.map(({ text }) => text))).toBeLessThanOrEqual(8);
    expect(readingGrade(bank.map(({ why }) => why))).toBeLessThanOrEqual(8);
  });
});

describe.each(Object.entries(OFFERED_WORDS))("words offered to be made one’s own: %s", (_, texts) => {
  it("keep every rule of a prompt, and read at grade eight or below", () => {
    expect(texts.length).toBeGreaterThan(20);
    expect(
      breaking(
        texts.map((text) => ({ text })),
        PROMPT,
      ),
    ).toEqual([]);
    expect(readingGrade(texts)).toBeLessThanOrEqual(8);
  });
});
