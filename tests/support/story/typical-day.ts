import { type EvaluatingPage, putRow, readTable, type Row } from "../raw-tables.ts";

const MS_PER_DAY = 86_400_000;
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

const ANSWERS = [
  [
    "back",
    "Where did the old way turn up first this week?",
    "In Tuesday’s review: I had the pen in my hand before I saw it.",
  ],
  [
    "deeper",
    "What did the old way give you that you still need?",
    "Being the one who can save a draft on a Thursday night.",
  ],
  [
    "ahead",
    "When will the old pull be strongest next week?",
    "On Thursday. I will ask Mira what she would change first.",
  ],
] as const;

/** An id that is a valid UUID and says which row it is. */
const idOf = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, "0")}`;

/**
 * Writes an ordinary day into the database, past the pages, so that it works in every language:
 * an intention, a practice, moments of three days, a finished reflection and one being written, and
 * unless `waits` is false a check-in that waits. `now` is epoch ms; the browser runs in UTC.
 */
export async function writeTypicalDay(page: EvaluatingPage, now: number, waits = true): Promise<void> {
  const stamps = { createdAt: now, updatedAt: now };
  const monday = dayOf(now - ((new Date(now).getUTCDay() + 6) % 7) * MS_PER_DAY);
  const noted = { note: "In the review I had the pen in my hand before I saw it.", unease: 2 };
  const moments = ["noticed", "chose", "slipped", "tried", "noticed", "chose"].map((kind, index) => {
    const at = now - Math.floor(index / 2) * MS_PER_DAY;
    const more = index % 2 === 0 ? noted : {};
    return { id: idOf(10 + index), ...stamps, at, day: dayOf(at), offsetMinutes: 0, kind, ...more };
  });
  const answers = ANSWERS.map(([slot, question, text]) => ({ slot, questionId: slot, question, text }));
  const weekly = { kind: "weekly", period: monday, fromDay: monday, untilDay: dayOf(now), answers };
  const rows: [table: string, row: Row][] = [
    [
      "intentions",
      {
        id: idOf(1),
        ...stamps,
        text: "I ask before I fix.",
        becoming: "Someone who lets others grow.",
        standing: "held",
        position: 1,
        chosenAt: now,
      },
    ],
    [
      "intentions",
      { id: idOf(2), ...stamps, text: "I speak for the whole.", standing: "held", position: 2, chosenAt: 0 },
    ],
    [
      "intentions",
      {
        id: idOf(3),
        ...stamps,
        text: "I leave one problem unsolved.",
        standing: "resting",
        position: 3,
        chosenAt: 0,
      },
    ],
    [
      "practices",
      { id: idOf(4), ...stamps, text: "Ask one question first", carriedOn: dayOf(now - MS_PER_DAY) },
    ],
    ...moments.map((moment): [string, Row] => ["moments", moment]),
    [
      "reflections",
      {
        id: idOf(5),
        ...stamps,
        ...weekly,
        practiceText: "Ask one question first",
        finishedAt: now - MS_PER_DAY,
      },
    ],
    ["reflections", { id: idOf(6), ...stamps, ...weekly, practiceText: "" }],
    [
      "nudges",
      {
        id: `check-in/${dayOf(now)}`,
        kind: "check-in",
        period: dayOf(now),
        due: now - 60_000,
        closesAt: now + 3_600_000,
        state: "waiting",
        ...stamps,
      },
    ],
  ];
  for (const [table, row] of rows.slice(0, waits ? undefined : -1)) await putRow(page, table, row);
  for (const day of new Set(moments.map((moment) => moment.day))) {
    const counts = { noticed: 1, chose: 1, slipped: 0, tried: 0 };
    await putRow(page, "days", { day, counts });
  }
  const [settings] = await readTable(page, "settings");
  const schedule = {
    ...Object(settings?.["schedule"]),
    workingDays: [0, 1, 2, 3, 4, 5, 6],
    quietHours: { fromMinutes: 0, untilMinutes: 0 },
  };
  await putRow(page, "settings", { ...settings, welcomedAt: now, schedule });
}
