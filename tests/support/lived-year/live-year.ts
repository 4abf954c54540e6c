import { MOMENT_KINDS } from "@/lib/domain/moments/moment.ts";
import { addDays, type DayKey, daysBetween, weekdayOf } from "@/lib/domain/time/day-key.ts";
import { database } from "@/lib/storage/database.ts";
import { addGoal, giveForm, writeGoalWord } from "@/lib/storage/goals.ts";
import { recordMoment } from "@/tests/support/record-moment.ts";
import { chooseQuarterMain } from "@/lib/storage/quarter-main.ts";
import { changeSchedule, settleLedger } from "@/lib/storage/settlement.ts";
import { answerCard } from "./answer-card.ts";
import {
  at,
  AWAY,
  CLOSED,
  EVENING_FORESTALLED,
  EVENINGS,
  FIRST_DAY,
  FRIDAY,
  isWithin,
  MORNINGS,
  PAUSED,
  QUARTERS,
  REWORDED_ON,
  TABS,
  THURSDAY,
  TUESDAY,
  WEEKLY_TAKEN_UP,
  WORDS_AT_FIRST,
  WORDS_LATER,
  WORKING_DAYS,
  ZONE,
} from "./calendar.ts";
import { liveDaily } from "./occasions.ts";
import { openTab } from "./open-tab.ts";
import { liveQuarterly, TO_LEARN } from "./quarterlies.ts";
import { takeWeeklyUp } from "./weeklies.ts";

const INTENTION_ID = "0197f000-0000-7000-8000-0000000000a1";

/** Lives the year in an empty database, day by day, through what the pages and the worker call. */
export async function liveYear(): Promise<void> {
  const shiftId = await begin(at(FIRST_DAY, "09:00"));
  for (const day of WORKING_DAYS) {
    if (isWithin(CLOSED, day)) continue;
    if (isWithin(AWAY, day)) await ringThrough(day);
    else await liveDay(day, shiftId);
  }
}

/** The first run: an intention, three things to learn, and a shift in the person's own words. */
async function begin(now: number): Promise<string> {
  await settleLedger(ZONE, now);
  // Its id decides by lot which questions come first: with a known one each year is the same.
  const written = { id: INTENTION_ID, createdAt: now, updatedAt: now, text: "I ask before I fix." };
  await database.intentions.add({ ...written, standing: "held", position: 1, chosenAt: now });
  for (const [place, text] of TO_LEARN.entries()) {
    const { id } = await addGoal(text, now + place);
    await giveForm(id, "learning", now + place);
    if (place === 0) await chooseQuarterMain(id, QUARTERS[0].quarter, now);
  }
  const { id } = await addGoal("Lead the whole", now + TO_LEARN.length);
  await giveForm(id, "shift", now);
  await writeGoalWord(id, "oldSign", WORDS_AT_FIRST, "", now);
  return id;
}

/** The computer runs and nobody is there: the worker settles when its alarm rings. */
async function ringThrough(day: DayKey): Promise<void> {
  for (const time of ["09:00", "14:00"]) await settleLedger(ZONE, at(day, time));
}

async function liveDay(day: DayKey, shiftId: string): Promise<void> {
  const weekday = weekdayOf(day);
  await lookAtTab(day, TABS.morning);
  await logMoment(day);
  await followPlans(day, shiftId);
  // More tabs are opened, but they would show the same.
  if (weekday === TUESDAY || weekday === FRIDAY) await lookAtTab(day, TABS.afternoon);
  if (isWithin(EVENINGS, day) && (weekday === TUESDAY || weekday === THURSDAY))
    await lookAtTab(day, TABS.evening);
  if (day !== addDays(PAUSED.first, -1)) return;
  await changeSchedule({ pausedUntil: addDays(PAUSED.last, 1) }, ZONE, at(day, "17:30"));
}

async function lookAtTab(day: DayKey, time: string): Promise<void> {
  const now = at(day, time);
  await answerCard(await openTab(now), now + 5 * 60_000);
}

/** On most days one, and by and by of every kind. */
async function logMoment(day: DayKey): Promise<void> {
  const count = daysBetween(FIRST_DAY, day);
  const kind = MOMENT_KINDS[count % (MOMENT_KINDS.length + 1)];
  if (kind !== undefined) await recordMoment(kind, ZONE, at(day, "11:00"));
}

/** What the person does of themselves, on its day. */
async function followPlans(day: DayKey, shiftId: string): Promise<void> {
  const now = at(day, "12:00");
  if (day === WEEKLY_TAKEN_UP) await takeWeeklyUp(now);
  if (day === REWORDED_ON) await writeGoalWord(shiftId, "oldSign", WORDS_LATER, WORDS_AT_FIRST, now);
  if (day === MORNINGS.last) await changeSchedule({ morning: { on: false, atMinutes: 9 * 60 } }, ZONE, now);
  if (day === EVENINGS.first) await turnEvenings(true, now);
  if (day === EVENINGS.last) await turnEvenings(false, now);
  if (day === EVENING_FORESTALLED) await liveDaily(now);
  const taken = QUARTERS.find(({ asked, closed }) => asked !== closed && closed === day);
  if (taken !== undefined) await liveQuarterly(taken.quarter, now);
}

function turnEvenings(on: boolean, now: number): Promise<void> {
  return changeSchedule({ endOfDay: { on, atMinutes: 17 * 60 } }, ZONE, now);
}
