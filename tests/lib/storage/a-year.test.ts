import "fake-indexeddb/auto";

import { describe, expect, it } from "vitest";

import { formOf } from "@/lib/domain/goals/goal.ts";
import { wordsThen } from "@/lib/domain/goals/words-then.ts";
import { EXPOSURE_MS } from "@/lib/domain/nudges/exposure.ts";
import { describeChange } from "@/lib/domain/ratings/describe-change.ts";
import { weekOfTwins } from "@/lib/domain/ratings/then-now.ts";
import { seriesOf } from "@/lib/domain/ratings/series.ts";
import { addDays, type DayKey } from "@/lib/domain/time/day-key.ts";
import { questionById } from "@/lib/prompts/bank/bank.ts";
import { RATING_ITEMS } from "@/lib/prompts/rating-items.ts";
import { backupText } from "@/lib/sharing/make-backup.ts";
import { parseBackup } from "@/lib/sharing/parse-backup.ts";
import { exportData, importData } from "@/lib/storage/backup.ts";
import { settleLedger } from "@/lib/storage/settlement.ts";
import * as calendar from "@/tests/support/lived-year/calendar.ts";
import { everyRow, keptYear, personsTables } from "@/tests/support/lived-year/kept-year.ts";
import { TO_LEARN } from "@/tests/support/lived-year/quarterlies.ts";
import {
  askedOfBank,
  gapsInDailies,
  gapsInWeeklies,
  isSpine,
} from "@/tests/support/lived-year/questions-asked.ts";
import { wordsTo } from "@/tests/support/lived-year/weeklies.ts";

const { at, AWAY, dayOf, isWithin, LOOK_BACKS, MONDAYS, QUARTERS, WITHOUT_WEEKLY, WRITTEN_WEEKS } = calendar;
const { EVENINGS, FIRST_DAY, fridayOf, LAST_DAY, MADE_UP, PAUSED, TABS, WORKING_DAYS } = calendar;

/** When a card was first noted as seen that stood on the tab opened at that time. */
const seenOnTab = (day: DayKey, time: string) => at(day, time) + EXPOSURE_MS;

describe("what comes in a year", () => {
  it("is one weekly for each week, on Friday at two o’clock there, also after the clocks have changed", async () => {
    const weeklies = (await keptYear()).nudgesOf("weekly");
    expect(weeklies.map(({ period, due }) => [period, due])).toEqual(
      MONDAYS.map((monday) => [monday, at(fridayOf(monday), "14:00")]),
    );
  });

  it("is shown at the first tab, unless it was paused or nobody was there, and ends as it was answered", async () => {
    const weeklies = (await keptYear()).nudgesOf("weekly");
    expect(weeklies.map(({ period, state }) => [period, state])).toEqual(
      MONDAYS.map((monday) => [monday, WITHOUT_WEEKLY[monday] ?? "acted"]),
    );
    for (const { period, shown } of weeklies) {
      const friday = fridayOf(period);
      const isUnseen = isWithin(AWAY, friday) || isWithin(PAUSED, friday);
      const firstTab =
        period === MADE_UP.monday ? seenOnTab(MADE_UP.on, TABS.morning) : seenOnTab(friday, TABS.afternoon);
      expect([period, shown?.at]).toEqual([period, isUnseen ? undefined : firstTab]);
    }
  });

  it("is each quarter’s end, each look back on a shift and the letter: once, on the morning of its day", async () => {
    const { nudges } = await keptYear();
    const seldom = nudges
      .filter(({ kind }) => kind === "quarterly" || kind === "look-back" || kind === "yearly")
      .toSorted((a, b) => a.due - b.due);
    const [first, second, third, fourth] = QUARTERS.map((one) => ["quarterly", one.quarter, one.asked]);
    const [threeMonths, sixMonths] = LOOK_BACKS.map(({ day }) => ["look-back", day, day]);
    // The twentieth of December is a Sunday.
    const letter = ["yearly", "2026-01-01", "2026-12-21"];
    const inOrder = [first, threeMonths, second, sixMonths, third, letter, fourth];
    expect(seldom.map(({ kind, period, shown }) => [kind, period, shown && dayOf(shown.at)])).toEqual(
      inOrder,
    );
    for (const { shown, state } of seldom) {
      expect(shown?.at).toBe(seenOnTab(dayOf(shown?.at ?? 0), TABS.morning));
      expect(state).toBe("acted");
    }
  });

  it("is a morning for each working day until summer, and an evening in the quarter that asked for one", async () => {
    const kept = await keptYear();
    const mornings = kept.nudgesOf("morning");
    expect(mornings.map(({ period }) => period)).toEqual(
      WORKING_DAYS.filter((day) => isWithin(calendar.MORNINGS, day) && day > FIRST_DAY),
    );
    expect(mornings.filter(({ state }) => state === "paused").map(({ period }) => period)).toEqual(
      WORKING_DAYS.filter((day) => isWithin(PAUSED, day)),
    );
    const evenings = kept.nudgesOf("end-of-day");
    expect(evenings.map(({ period }) => period)).toEqual(
      WORKING_DAYS.filter((day) => isWithin(EVENINGS, day) && day < EVENINGS.last),
    );
    const answered = evenings.filter(({ state }) => state === "acted").map(({ period }) => period);
    expect(answered).toEqual(kept.reflectionsOf("daily").map(({ period }) => period));
    expect(evenings.find(({ period }) => period === calendar.EVENING_FORESTALLED)?.shown).toBeUndefined();
  });

  it("is one welcome back, after the fortnight, and none after days on which the browser was closed", async () => {
    const welcomes = (await keptYear()).nudgesOf("welcome-back");
    expect(welcomes.map(({ period }) => period)).toEqual([addDays(AWAY.last, 1)]);
  });

  it("is a copy to save, a month after the last one was", async () => {
    const copies = (await keptYear()).nudgesOf("backup");
    const saved = copies.map(({ updatedAt }) => dayOf(updatedAt));
    expect(copies.map(({ period }) => period)).toEqual(
      [FIRST_DAY, ...saved.slice(0, -1)].map((day) => addDays(day, 30)),
    );
  });

  it("leaves nothing waiting", async () => {
    const { nudges } = await keptYear();
    expect(nudges.filter(({ state }) => state === "waiting")).toEqual([]);
  });
});

describe("what is kept of a year", () => {
  it("has a finished weekly and its ratings for each week that was answered, and for no other", async () => {
    const kept = await keptYear();
    expect(kept.reflectionsOf("weekly").map(({ period }) => period)).toEqual(WRITTEN_WEEKS);
    expect(kept.reflections.filter(({ finishedAt }) => finishedAt === undefined)).toEqual([]);
    const ofWeeks = kept.ratings.filter(({ thenNow }) => thenNow === undefined);
    expect([...new Set(ofWeeks.map(({ period }) => period))].toSorted()).toEqual(WRITTEN_WEEKS);
    expect(ofWeeks).toHaveLength(RATING_ITEMS.length * WRITTEN_WEEKS.length);
  });

  it("has nothing of the days away, and then looks back on two weeks of them and no more", async () => {
    const { moments, ratings, reflections, reflectionsOf } = await keptYear();
    const isAway = (now: number) => isWithin(AWAY, dayOf(now));
    expect([...moments, ...ratings, ...reflections].filter(({ createdAt }) => isAway(createdAt))).toEqual([]);
    const next = reflectionsOf("weekly").find(({ untilDay }) => untilDay > AWAY.last);
    expect(next).toMatchObject({ fromDay: "2026-07-25", untilDay: "2026-08-07" });
  });

  it("has whole what was begun on one day and finished on another: a weekly, a quarter", async () => {
    const { reflections } = await keptYear();
    const inTwoParts = reflections
      .filter(({ createdAt, finishedAt = 0 }) => dayOf(createdAt) !== dayOf(finishedAt))
      .toSorted((a, b) => a.createdAt - b.createdAt);
    const questions = inTwoParts.map(({ answers }) =>
      answers.filter(({ questionId }) => questionId !== "quarterly-next"),
    );
    expect(questions.map((answers) => answers.map(({ text }) => text))).toEqual(
      calendar.IN_TWO_PARTS.map(({ begun, written, finished }, index) =>
        questions[index]?.map((one, place) => wordsTo(one.questionId, place < written ? begun : finished)),
      ),
    );
  });

  it("has no question that looks back or deeper twice within twelve weeklies, and each ends ahead", async () => {
    const weeklies = (await keptYear()).reflectionsOf("weekly");
    expect(Math.min(...gapsInWeeklies(weeklies))).toBeGreaterThanOrEqual(12);
    for (const { answers } of weeklies) {
      const asked = answers.filter(({ skipped }) => !skipped);
      expect(asked.at(-1)?.slot).toBe("ahead");
      const tender = asked.filter(({ questionId }) => questionById(questionId)?.tender);
      expect(tender.length).toBeLessThanOrEqual(1);
    }
    expect(weeklies.flatMap(({ answers }) => answers.filter(({ skipped }) => skipped))).toHaveLength(1);
  });

  it("has the same eight questions in each quarter, and three others that do not come again", async () => {
    const asked = (await keptYear()).reflectionsOf("quarterly").map(askedOfBank);
    const spines = asked.map((ids) => ids.filter(isSpine));
    expect(spines).toEqual(QUARTERS.map(() => spines[0]));
    expect(spines[0]).toHaveLength(8);
    const turns = asked.flat().filter((id) => !isSpine(id));
    expect(new Set(turns).size).toBe(3 * QUARTERS.length);
  });

  it("has no question of a day twice within fifteen working days", async () => {
    const dailies = (await keptYear()).reflectionsOf("daily");
    expect(dailies.length).toBeGreaterThan(15);
    expect(Math.min(...gapsInDailies(dailies))).toBeGreaterThanOrEqual(15);
  });

  it("has an intention to learn closed at each quarter’s end, and the next one chosen", async () => {
    const { goals, reflectionsOf } = await keptYear();
    const named = (id: string | undefined) => goals.find((goal) => goal.id === id)?.text;
    const [first, second, third] = TO_LEARN;
    const closed = reflectionsOf("quarterly").map(({ answers }) => {
      const closes = answers.find(({ questionId }) => questionId.startsWith("quarterly-closes/"));
      const next = answers.find(({ questionId }) => questionId === "quarterly-next");
      return [named(closes?.questionId.split("/")[1]), next?.text];
    });
    expect(closed).toEqual([
      [first, second],
      [second, second],
      [second, third],
      [third, third],
    ]);
    const learned = goals.filter((goal) => formOf(goal) === "learning");
    expect(learned.map(({ text, standing, mainOfQuarter }) => [text, standing, mainOfQuarter])).toEqual([
      [first, "resting", "2026-01-01"],
      [second, "reached", "2026-07-01"],
      [third, "held", "2027-01-01"],
    ]);
  });

  it("has the twins of all ratings at each quarter’s end, and in no series", async () => {
    const { ratings } = await keptYear();
    const twins = ratings.filter(({ thenNow }) => thenNow === true);
    const named = twins.map(({ period, capability }) => `${period} ${capability}`);
    expect(named.toSorted()).toEqual(
      QUARTERS.flatMap(({ quarter }) =>
        RATING_ITEMS.map(({ capability }) => `${weekOfTwins(quarter)} ${capability}`),
      ).toSorted(),
    );
    expect(seriesOf(twins)).toEqual([]);
  });

  it("has the weeks without a rating as gaps, and no direction in what only swings", async () => {
    const series = seriesOf((await keptYear()).ratings);
    expect(series).toHaveLength(RATING_ITEMS.length);
    for (const { points, passedWeeks } of series) {
      const weeks = [...points.map(({ period }) => period), ...passedWeeks];
      expect(weeks.toSorted()).toEqual(WRITTEN_WEEKS);
      expect(passedWeeks.length).toBeGreaterThan(0);
    }
    const ends = [...QUARTERS.map(({ closed }) => closed), LAST_DAY];
    const said = ends.flatMap((day) => describeChange(series, day).map(({ change }) => change.kind));
    expect(said).not.toContain("direction");
  });

  it("has a shift’s first words for both looks back, though they were worded anew in between", async () => {
    const { goals, versions, reflectionsOf } = await keptYear();
    const shift = goals.find(({ text }) => text === "Lead the whole");
    if (shift === undefined) throw new Error("There is no shift.");
    const atFirst = wordsThen(shift, versions, at(addDays(FIRST_DAY, 14), "00:00"));
    expect([atFirst.oldSign, shift.words.oldSign]).toEqual([calendar.WORDS_AT_FIRST, calendar.WORDS_LATER]);
    const looks = LOOK_BACKS.flatMap(({ kind }) => reflectionsOf(kind));
    expect(looks.map(({ kind, period, fromDay }) => ({ kind, day: period, fromDay }))).toEqual(
      LOOK_BACKS.map((look) => ({ ...look, fromDay: FIRST_DAY })),
    );
  });

  it("goes into a copy, and comes back into an empty database row for row", async () => {
    await keptYear();
    const ended = at(LAST_DAY, "20:00");
    const copy = await exportData(ended);
    expect(copy.unreadable).toBeUndefined();
    expect(parseBackup(backupText(copy))).toEqual({ ok: true, backup: copy });
    const before = await everyRow();
    await Promise.all(personsTables.map((table) => table.clear()));
    await importData(copy, "replace");
    expect(await everyRow()).toEqual(before);
    // Nothing falls due anew.
    const { ledger } = await settleLedger(calendar.ZONE, ended);
    expect(ledger.filter(({ state }) => state === "waiting")).toEqual([]);
  });
});
