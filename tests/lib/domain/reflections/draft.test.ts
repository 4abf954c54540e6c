import { describe, expect, it } from "vitest";

import { isWritten, isWrittenDraft, rowInView } from "@/lib/domain/reflections/draft.ts";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { finishedOn } from "@/tests/support/reflection.ts";

const today = dayKeySchema.parse("2026-11-25");
const LONG_AGO = "2026-10-16";
const question = { slot: "back" as const, questionId: "q", question: "What was it?" };
const id = (count: number) => `0197f000-0000-7000-8000-0000000000${String(count).padStart(2, "0")}`;

/** A daily that holds `text`, unfinished unless something else is said. */
function dailyOf(period: string, text: string, change: Partial<Reflection> = {}): Reflection {
  return finishedOn("daily", period, {
    answers: [{ ...question, text }],
    finishedAt: undefined,
    ...change,
  });
}

describe("a draft", () => {
  it("has words in an answer, in what followed a tap, or in a practice", () => {
    expect(isWritten(dailyOf(LONG_AGO, " \n"))).toBe(false);
    expect(isWritten(dailyOf(LONG_AGO, "x"))).toBe(true);
    expect(isWritten(dailyOf(LONG_AGO, "", { practiceText: "Wait" }))).toBe(true);
    const followUp = { tap: "not-yet" as const, question: "What next?", text: "A walk" };
    expect(isWritten(dailyOf(LONG_AGO, "", { answers: [{ ...question, text: "", followUp }] }))).toBe(true);
  });

  it("waits only while it has words, is not finished and not deleted", () => {
    expect(isWrittenDraft(dailyOf(LONG_AGO, "x"))).toBe(true);
    expect(isWrittenDraft(dailyOf(LONG_AGO, ""))).toBe(false);
    expect(isWrittenDraft(dailyOf(LONG_AGO, "x", { finishedAt: 1 }))).toBe(false);
    expect(isWrittenDraft(dailyOf(LONG_AGO, "x", { deletedAt: 1 }))).toBe(false);
  });
});

describe("what a room shows", () => {
  it("is not what was emptied long ago", () => {
    expect(rowInView([dailyOf(LONG_AGO, "")], today)).toBeUndefined();
    const ofToday = dailyOf(today, "", { id: id(1) });
    expect(rowInView([dailyOf(LONG_AGO, ""), ofToday], today)).toBe(ofToday);
  });

  it("is the latest draft with words, before anything of today", () => {
    const [old, older] = [dailyOf(LONG_AGO, "x", { id: id(1) }), dailyOf("2026-10-01", "y", { id: id(2) })];
    expect(rowInView([older, old, dailyOf(today, "", { id: id(3) })], today)).toBe(old);
  });

  it("is what is finished of today, also beside a draft of it that is empty", () => {
    const done = dailyOf(today, "x", { id: id(1), finishedAt: 1 });
    expect(rowInView([dailyOf(today, "", { id: id(2), updatedAt: 9 }), done], today)).toBe(done);
    expect(rowInView([dailyOf(LONG_AGO, "z", { finishedAt: 1 })], today)).toBeUndefined();
  });

  it("stays under the hands of whoever empties it to write it anew, until it is finished or put away", () => {
    const emptied = dailyOf(LONG_AGO, "", { id: id(1) });
    expect(rowInView([emptied], today, emptied.id)).toBe(emptied);
    expect(rowInView([{ ...emptied, finishedAt: 1 }], today, emptied.id)).toBeUndefined();
    expect(rowInView([{ ...emptied, deletedAt: 1 }], today, emptied.id)).toBeUndefined();
  });

  it("is the one changed last of two for one day, which merging may leave", () => {
    const [one, other] = [
      dailyOf(today, "x", { id: id(1), updatedAt: 5 }),
      dailyOf(today, "y", { id: id(2) }),
    ];
    expect(rowInView([other, one], today)).toBe(one);
    expect(rowInView([one, other], today)).toBe(one);
  });
});
