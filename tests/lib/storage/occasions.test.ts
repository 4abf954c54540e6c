import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { describe, expect, it } from "vitest";

import type { Beginning } from "@/lib/domain/reflections/beginning.ts";
import type { Answer } from "@/lib/domain/reflections/reflection.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { database } from "@/lib/storage/database.ts";
import { finishOccasion, reflectionsOfKinds, writeOccasion } from "@/lib/storage/occasions.ts";
import { deleteReflection, putReflectionAway } from "@/lib/storage/reflections.ts";
import { changeSchedule, settleLedger } from "@/lib/storage/settlement.ts";
import { goalOf } from "@/tests/support/goal.ts";

emptyDatabaseBeforeEach();

const ZONE = "Europe/Berlin";
const MS_PER_DAY = 86_400_000;
const day = (text: string) => dayKeySchema.parse(text);
const at = (text: string): number => Date.parse(text);
const NOW = at("2026-12-28T10:00:00Z");
const asked: Answer = {
  slot: "back",
  questionId: "quarterly-already-true",
  question: "Which facts?",
  text: "",
};
const other: Answer = { ...asked, questionId: "quarterly-let-go", question: "What have you let go?" };
const quarterly: Beginning = {
  kind: "quarterly",
  period: day("2026-10-01"),
  fromDay: day("2026-10-01"),
  untilDay: day("2026-12-31"),
  answers: [asked, other],
};
const written = async () => (await reflectionsOfKinds(["quarterly"]))[0];
const stateOf = async (id: string) => (await database.nudges.get(id))?.state;

describe("writing in a look back", () => {
  it("makes its row with the first letter, and keeps the questions as they were asked", async () => {
    expect(await written()).toBeUndefined();
    expect(await writeOccasion(quarterly, asked, "F", "", NOW)).toEqual({ saved: true, stored: "F" });
    expect(await written()).toMatchObject({ ...quarterly, answers: [{ ...asked, text: "F" }, other] });
  });

  it("goes on in the same row, also from another page, and loses nothing that stands there", async () => {
    await writeOccasion(quarterly, asked, "From one page", "", NOW);
    await writeOccasion(quarterly, other, "From another", "", NOW + 1);
    expect((await written())?.answers.map(({ text }) => text)).toEqual(["From one page", "From another"]);
    expect(await writeOccasion(quarterly, asked, "Blind", "", NOW + 2)).toEqual({
      saved: false,
      stored: "From one page",
    });
    expect(await database.reflections.count()).toBe(1);
  });

  it("adds a question that was not there at the beginning", async () => {
    const next = { ...asked, questionId: "quarterly-next" };
    await writeOccasion(quarterly, next, "To delegate", "", NOW);
    expect((await written())?.answers.at(-1)).toEqual({ ...next, text: "To delegate" });
  });

  it("begins anew after what was written had been deleted", async () => {
    await writeOccasion(quarterly, asked, "First", "", NOW);
    const first = await written();
    await deleteReflection(first?.id ?? "", NOW + 1);
    await writeOccasion(first ?? quarterly, asked, "Second", "First", NOW + 2);
    expect((await written())?.id).not.toBe(first?.id);
    expect(await written()).not.toHaveProperty("deletedAt");
  });

  it("keeps two shifts apart", async () => {
    const ofGoal = (id: string): Beginning => ({ ...quarterly, kind: "three-months", goalId: id });
    await writeOccasion(ofGoal("0197f000-0000-7000-8000-0000000000a1"), asked, "One", "", NOW);
    await writeOccasion(ofGoal("0197f000-0000-7000-8000-0000000000a2"), asked, "Two", "", NOW);
    expect(await reflectionsOfKinds(["three-months"])).toHaveLength(2);
  });
});

describe("putting a look back away", () => {
  it("keeps what was written as it stands, and leaves nothing of what was emptied", async () => {
    await writeOccasion(quarterly, asked, "Half a thought", "", NOW);
    await putReflectionAway((await written())?.id ?? "", NOW + 1);
    expect(await written()).toMatchObject({
      finishedAt: NOW + 1,
      answers: [{ text: "Half a thought" }, other],
    });

    const letter = { ...quarterly, kind: "yearly" as const };
    await writeOccasion(letter, asked, "x", "", NOW);
    await writeOccasion(letter, asked, "", "x", NOW + 1);
    const [emptied] = await reflectionsOfKinds(["yearly"]);
    await putReflectionAway(emptied?.id ?? "", NOW + 2);
    expect(await reflectionsOfKinds(["yearly"])).toEqual([]);
  });
});

describe("finishing a look back", () => {
  it("keeps what was written, with what is added at the end", async () => {
    await writeOccasion(quarterly, asked, "Facts", "", NOW);
    await finishOccasion(quarterly, NOW + 1, [{ ...asked, questionId: "quarterly-next", text: "To listen" }]);
    expect(await written()).toMatchObject({ finishedAt: NOW + 1 });
    expect((await written())?.answers.map(({ text }) => text)).toEqual(["Facts", "", "To listen"]);
  });

  it("answers the nudge that asked for it, and no other", async () => {
    await settleLedger(ZONE, NOW - 60 * MS_PER_DAY);
    await settleLedger(ZONE, NOW);
    expect(await stateOf("quarterly/2026-10-01")).toBe("waiting");
    expect(await stateOf("yearly/2026-01-01")).toBe("waiting");
    await finishOccasion(quarterly, NOW);
    expect(await stateOf("quarterly/2026-10-01")).toBe("acted");
    expect(await stateOf("yearly/2026-01-01")).toBe("waiting");
  });

  it("before it was asked for leaves nothing to ask: a quarter, a letter, a shift, the end of a day", async () => {
    const shift = goalOf({ shapes: [{ form: "shift", since: at("2026-09-28T08:00:00Z") }] });
    await database.goals.add(shift);
    await settleLedger(ZONE, NOW - 60 * MS_PER_DAY);
    const before = at("2026-12-18T10:00:00Z");
    await changeSchedule({ endOfDay: { on: true, atMinutes: 17 * 60 } }, ZONE, before);
    const letter = { ...quarterly, kind: "yearly" as const, period: day("2026-01-01") };
    const lookBack = {
      ...quarterly,
      kind: "three-months" as const,
      period: day("2026-12-28"),
      goalId: shift.id,
    };
    const daily = {
      ...quarterly,
      kind: "daily" as const,
      period: day("2026-12-28"),
      fromDay: day("2026-12-28"),
    };
    for (const beginning of [quarterly, letter, lookBack, daily]) await finishOccasion(beginning, before);
    await settleLedger(ZONE, at("2026-12-28T16:30:00Z"));
    const keys = [
      "quarterly/2026-10-01",
      "yearly/2026-01-01",
      `look-back/2026-12-28/${shift.id}`,
      "end-of-day/2026-12-28",
    ];
    expect(await Promise.all(keys.map(stateOf))).toEqual(["acted", "acted", "acted", "acted"]);
  });
});

describe("a shift that was given up", () => {
  it("asks for no look back any more", async () => {
    const shift = goalOf({ shapes: [{ form: "shift", since: at("2026-09-28T08:00:00Z") }] });
    await database.goals.add(shift);
    await settleLedger(ZONE, NOW - 60 * MS_PER_DAY);
    await settleLedger(ZONE, NOW);
    const key = `look-back/2026-12-28/${shift.id}`;
    expect(await stateOf(key)).toBe("waiting");
    await database.goals.update(shift.id, { standing: "released" });
    await settleLedger(ZONE, NOW + 1);
    expect(await stateOf(key)).toBe("acted");
  });
});
