import type { Evidence } from "@/lib/domain/evidence/evidence.ts";
import type { Experiment } from "@/lib/domain/experiments/experiment.ts";
import { GOAL_FORMS, type GoalForm } from "@/lib/domain/goals/goal-form.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { addDays, toDayKey } from "@/lib/domain/time/day-key.ts";
import { block } from "../block.ts";
import { goalOf } from "../goal.ts";
import { planOf } from "../plan.ts";
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

/** The goal of each form, whose page is at `#/goals/` and its id. */
export function typicalGoalId(form: GoalForm): string {
  return idOf(20 + GOAL_FORMS.indexOf(form));
}

/** What was said of the goal of each form; `now` is epoch ms. */
function goalParts(now: number): Record<GoalForm, Partial<Goal>> {
  const nextMonth = addDays(toDayKey(now), 30);
  return {
    performance: {
      text: "Halve the time to a first answer",
      words: { measure: "Four hours, nine times out of ten.", current: "About nine hours." },
      steps: [
        { id: idOf(30), text: "Ask Mira what slows her down", doneAt: now },
        { id: idOf(31), text: "Try it with one customer" },
      ],
      dueDay: nextMonth,
      earlierDueDays: [addDays(nextMonth, -20)],
    },
    learning: {
      text: "Learn to give feedback early",
      words: { learn: "To say the hard thing in two sentences.", noticedBy: "Jonas asks for more of it." },
    },
    intention: {
      text: "Leave room for others",
      words: { sentence: "I ask before I fix.", value: "Trust.", thisWeek: "One question on Tuesday." },
      intentionId: idOf(1),
    },
    contract: {
      text: "Hand work over whole",
      words: { practise: "One hand-over a month.", matters: "The team grows by it.", myName: "Alex" },
      reviewDay: nextMonth,
    },
    milestones: {
      text: "Bring the two teams together",
      checkpoints: [
        { id: idOf(32), sees: "They eat at one table", day: nextMonth, standing: "ahead", history: [] },
        { id: idOf(33), sees: "Someone changes sides", standing: "reached", history: [] },
      ],
    },
    shift: {
      text: "Delegate more",
      pattern: "orchestrator",
      words: { oldSign: "I take the draft back.", newSign: "I let it stand.", filledWeek: "Redoing slides." },
      willing: "not-yet",
    },
  };
}

/** One goal of each form and what grows around them. The block lies half a day from `now` (epoch ms). */
function growth(now: number): [table: string, row: Row][] {
  const stamps = { createdAt: now, updatedAt: now };
  const parts = goalParts(now);
  const today = toDayKey(now);
  const goalId = typicalGoalId("shift");
  const tried = { ...stamps, occasion: "On Monday", expected: "It takes longer.", next: "" };
  const experiments: Experiment[] = [
    { ...tried, id: idOf(40), text: "Let Mira run the meeting", goalId, happened: "", learned: "" },
    {
      ...tried,
      id: idOf(41),
      text: "No mail before ten",
      happened: "Nobody complained.",
      learned: "The hurry is mine.",
      closedAt: now,
    },
  ];
  const evidence: Evidence[] = [
    { id: idOf(50), ...stamps, text: "Two people asked for my view.", day: today },
    { id: idOf(51), ...stamps, text: "It went on without me.", day: today, momentId: idOf(11) },
  ];
  const minutes = Math.floor(now / 60_000) % 1_440;
  return [
    ...GOAL_FORMS.map((form): [string, Row] => [
      "goals",
      goalOf({ ...stamps, id: typicalGoalId(form), shapes: [{ form, since: now }], ...parts[form] }),
    ]),
    ...experiments.map((row): [string, Row] => ["experiments", row]),
    ["plans", planOf(60, undefined, { ...stamps, goalId, obstacle: "My hands are faster than I am." })],
    ["plans", planOf(61, { kind: "time", weekdays: [1, 3], atMinutes: 540 }, stamps)],
    [
      "blocks",
      block({ ...stamps, firstDay: today, fromMinutes: (minutes + 720) % 1_440, lengthMinutes: 60 }),
    ],
    ...evidence.map((row): [string, Row] => ["evidence", row]),
  ];
}

/**
 * Writes an ordinary day into the database, past the pages, so that it works in every language:
 * an intention, a practice, moments of three days, a finished reflection and one being written, a
 * check-in that waits, a goal of each form and what grows around them. `now` is epoch ms; the browser runs in UTC.
 */
export async function writeTypicalDay(page: EvaluatingPage, now: number): Promise<void> {
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
  for (const [table, row] of [...rows, ...growth(now)]) await putRow(page, table, row);
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
