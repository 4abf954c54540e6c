import { nudgeSchema } from "@/lib/domain/nudges/nudge.ts";
import { ratingSchema } from "@/lib/domain/ratings/rating.ts";
import { type Reflection, reflectionSchema } from "@/lib/domain/reflections/reflection.ts";
import { addDays, type DayKey, dayKeySchema, toDayKey, toUtcMidnight } from "@/lib/domain/time/day-key.ts";
import { writeFirstIntention } from "@/tests/support/firefox/first-intention.ts";
import type { FirefoxPage } from "@/tests/support/firefox/firefox-page.ts";
import { expect, test } from "@/tests/support/firefox/fixture.ts";
import {
  answerQuestion,
  beginWeeklyFromCard,
  checkInAt,
  finishIn,
  goOn,
  question,
  ringAt,
} from "@/tests/support/firefox/lived-week.ts";
import { saidOfRatings } from "@/tests/support/firefox/said-of-ratings.ts";
import { goalOf } from "@/tests/support/goal.ts";
import { putRow, readTable } from "@/tests/support/raw-tables.ts";
import { rowMadeAt } from "@/tests/support/story/past-days.ts";

const MS_PER_HOUR = 3_600_000;
/** So far ahead that no alarm lies in the past of the machine's own clock. */
const FIRST_MONDAY = dayKeySchema.parse("2040-01-02");
const BEGUN = hourOf(FIRST_MONDAY, 9);

/** An instant (epoch ms) on a day, in a browser that runs in UTC. */
function hourOf(day: DayKey, hour: number): number {
  return toUtcMidnight(day) + hour * MS_PER_HOUR;
}

/**
 * Each week's ratings of confidence, influence, decision quality and how the new way felt, and the practice
 * that its weekly ends in; where none is new, the one lived so far is carried on.
 */
const WEEKS: readonly { rated: readonly number[]; practice?: string }[] = [
  { rated: [3, 2, 8, 1], practice: "Wait one breath" },
  { rated: [5, 2, 4, 3] },
  { rated: [4, 2, 6, 5], practice: "Ask whose turn it is" },
  { rated: [6, 2, 8, 9] },
];
const MONDAYS = WEEKS.map((_, week) => addDays(FIRST_MONDAY, 7 * week));
const LIVED = ["Wait one breath", "Wait one breath", "Ask whose turn it is", "Ask whose turn it is"];
const [SECOND, FOURTH] = [1, 3];
const PLACES = [1, 2, 3];
const YEAR_AGO = "It was the calm of that spring.";

const answerOf = (week: number, place: number) => `Week ${week + 1}, answer ${place}`;

test.use({ startsAt: BEGUN });

const reflectionsIn = async (page: FirefoxPage): Promise<Reflection[]> =>
  (await readTable(page, "reflections")).map((row) => reflectionSchema.parse(row));

/** When the alarm is to ring (epoch ms). */
const alarmsOf = (page: FirefoxPage): Promise<number[]> =>
  page.evaluate(async () => (await chrome.alarms.getAll()).map(({ scheduledTime }) => scheduledTime));

/** The weeklies of the ledger, each by the Monday of its week and by how it stands. */
const weekliesOfLedger = async (page: FirefoxPage): Promise<string[]> =>
  (await readTable(page, "nudges"))
    .map((row) => nudgeSchema.parse(row))
    .filter(({ kind }) => kind === "weekly")
    .map(({ period, state }) => `${period} ${state}`);

/** A reflection of a year ago that asked what the open weekly asks, as a copy from another computer brings it. */
async function putYearAgo(page: FirefoxPage): Promise<void> {
  const draft = (await reflectionsIn(page)).find(({ finishedAt }) => finishedAt === undefined);
  const day = addDays(FIRST_MONDAY, -364);
  const at = hourOf(day, 9);
  await putRow(page, "reflections", {
    ...draft,
    ...rowMadeAt(at),
    period: day,
    fromDay: day,
    untilDay: addDays(day, 6),
    finishedAt: at,
    answers: draft?.answers.map((answer) => ({ ...answer, text: YEAR_AGO })),
  });
}

test("four weeks are lived: check-ins, a weekly each Friday, and at the end what four ratings can say", async ({
  firefox,
}) => {
  test.setTimeout(240_000);
  const welcome = await firefox.welcomePage();
  await writeFirstIntention(welcome, "I ask before I fix.");
  await welcome.click({ role: "button", name: "Skip the rest" });
  await welcome.waitFor("h1", "You can begin");
  const shift = { text: "Delegate more", shapes: [{ form: "shift" as const, since: BEGUN }] };
  await putRow(welcome, "goals", goalOf({ ...rowMadeAt(BEGUN), ...shift, pattern: "orchestrator" }));
  // A picture of the package has the storage of our pages, and runs nothing of ours.
  const quiet = await firefox.open("icons/becoming-48.png");
  await welcome.close();

  for (const [week, { rated, practice }] of WEEKS.entries()) {
    const monday = addDays(FIRST_MONDAY, 7 * week);
    await firefox.setClock(hourOf(monday, 10));
    const early = await firefox.openNewTab();
    await early.waitFor(".living-lines", LIVED[week - 1]);
    await checkInAt(firefox, hourOf(addDays(monday, 1), 11), "Noticed");
    await checkInAt(firefox, hourOf(addDays(monday, 2), 16), "Tried");
    await checkInAt(firefox, hourOf(addDays(monday, 3), 10), "Chose");
    await early.close();

    const friday = addDays(monday, 4);
    await ringAt(firefox, hourOf(friday, 14), quiet);
    await expect.poll(() => weekliesOfLedger(quiet)).toContain(`${monday} waiting`);
    await firefox.setClock(hourOf(friday, 15));
    const card = await firefox.openNewTab();
    await beginWeeklyFromCard(card, rated);
    if (week === FOURTH) await putYearAgo(card);
    await card.close();
    // It is gone on with elsewhere; a tab that was opened as Ctrl+T does keeps its focus in the address bar.
    const tab = await firefox.open("journal.html#/weekly");
    for (const place of PLACES) {
      expect(await tab.text(question(place))).not.toContain(YEAR_AGO);
      await answerQuestion(tab, place, answerOf(week, place));
      if (week === SECOND && place === 1) {
        await tab.click({ role: "radio", name: "Not yet" });
        await tab.click(`${question(place)} .follow-up textarea`);
        await tab.type("A walk would help");
      }
      await goOn(tab, place);
      if (week === FOURTH) await tab.waitFor(question(place), YEAR_AGO);
    }
    await finishIn(tab, practice);
    // Nothing waits any more, so that what comes next is the morning of the next working day.
    await expect.poll(() => alarmsOf(quiet)).toEqual([hourOf(addDays(monday, 7), 9)]);
    await tab.close();
  }

  const insights = await firefox.open("journal.html#/insights");
  const drawn = { dots: 4, bands: 1, isLineInTheMiddle: true };
  expect(await saidOfRatings(insights)).toEqual([
    { ...drawn, name: "Confidence", said: "Mostly between 4 and 5." },
    { ...drawn, name: "Influence", said: "Mostly at 2." },
    { ...drawn, name: "Decision quality", said: "Mostly between 6 and 8." },
    { ...drawn, name: "How the new way felt", said: "Mostly between 3 and 5." },
  ]);

  expect(await weekliesOfLedger(quiet)).toEqual(MONDAYS.map((monday) => `${monday} acted`));
  const weeklies = (await reflectionsIn(quiet)).filter(({ period }) => period >= FIRST_MONDAY);
  expect(weeklies.map(({ period, finishedAt = 0 }) => `${period} on ${toDayKey(finishedAt)}`)).toEqual(
    MONDAYS.map((monday) => `${monday} on ${addDays(monday, 4)}`),
  );
  expect(weeklies.map(({ practiceText }) => practiceText)).toEqual(LIVED);
  const asked = weeklies.flatMap(({ answers }) => answers);
  expect(new Set(asked.map(({ questionId }) => questionId)).size).toBe(WEEKS.length * PLACES.length);
  expect(asked.map(({ text }) => text)).toEqual(
    WEEKS.flatMap((_, week) => PLACES.map((place) => answerOf(week, place))),
  );
  expect(asked.filter(({ followUp }) => followUp)).toMatchObject([
    { text: answerOf(SECOND, 1), followUp: { tap: "not-yet", text: "A walk would help" } },
  ]);
  const ratings = (await readTable(quiet, "ratings")).map((row) => ratingSchema.parse(row));
  const ratedIn = (monday: DayKey) =>
    ratings.filter(({ period }) => period === monday).map(({ value }) => value);
  expect(MONDAYS.map(ratedIn)).toEqual(WEEKS.map(({ rated }) => rated));
  expect(await readTable(quiet, "moments")).toHaveLength(12);
});
