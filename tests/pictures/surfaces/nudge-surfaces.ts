import { NUDGE_KINDS, type NudgeKind } from "@/lib/domain/nudges/nudge-kind.ts";
import { type Nudge, nudgeId } from "@/lib/domain/nudges/nudge.ts";
import { formOf } from "@/lib/domain/goals/goal.ts";
import { defaultSettings } from "@/lib/domain/settings/settings.ts";
import { toDayKey } from "@/lib/domain/time/day-key.ts";
import type { Row } from "@/tests/support/raw-tables.ts";
import type { Surface } from "./surface.ts";
import { NOW, type Written } from "./written.ts";

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 1_440 * MS_PER_MINUTE;

/** Someone who is asked everything, at every hour. */
function askedSettings(): Row {
  const settings = defaultSettings("en-GB", NOW);
  const on = { on: true, atMinutes: 600 };
  return {
    ...settings,
    welcomedAt: NOW,
    newTabLines: ["becoming", "cue"],
    schedule: {
      ...settings.schedule,
      workingDays: [0, 1, 2, 3, 4, 5, 6],
      quietHours: { fromMinutes: 0, untilMinutes: 0 },
      morning: on,
      checkIn: on,
      endOfDay: on,
    },
  };
}

/** What a nudge is about, where it is about one thing. */
function subjectOf(kind: NudgeKind, { plans, blocks, goals }: Written): string | undefined {
  const plan = plans.find(({ cue }) => cue.kind === "time");
  if (kind === "plan-cue") return plan?.id;
  if (kind === "block-start" || kind === "block-end") return blocks[0]?.id;
  if (kind === "checkpoint") return mapOf(goals)?.checkpoints[0]?.id;
  return kind === "contract-review" ? contractOf(goals)?.id : undefined;
}

const mapOf = (goals: Written["goals"]) => goals.find((goal) => formOf(goal) === "milestones");
const contractOf = (goals: Written["goals"]) => goals.find((goal) => formOf(goal) === "contract");

/** Its day has come, so that what asks about it is not over at once. */
function occasionFor(kind: NudgeKind, { goals }: Written): [string, Row][] {
  const [map, contract, today] = [mapOf(goals), contractOf(goals), toDayKey(NOW)];
  const [first, ...rest] = map?.checkpoints ?? [];
  if (kind === "checkpoint" && map && first) {
    const checkpoints = [{ ...first, day: today, standing: "ahead" as const }, ...rest];
    return [["goals", { ...map, standing: "held", checkpoints }]];
  }
  if (kind === "contract-review" && contract) {
    return [["goals", { ...contract, standing: "held", reviewDay: today }]];
  }
  return kind === "backup" ? [["device", { key: "copy-saved", value: NOW - 30 * MS_PER_DAY }]] : [];
}

function waiting(kind: NudgeKind, written: Written, over: Partial<Nudge> = {}): Nudge {
  const subject = subjectOf(kind, written);
  const period = toDayKey(NOW);
  return {
    id: nudgeId({ kind, period, ...(subject !== undefined && { subject }) }),
    kind,
    period,
    ...(subject !== undefined && { subject }),
    due: NOW - MS_PER_MINUTE,
    closesAt: NOW + 50 * MS_PER_MINUTE,
    state: "waiting",
    createdAt: NOW - MS_PER_MINUTE,
    updatedAt: NOW - MS_PER_MINUTE,
    ...over,
  };
}

/** Gone by often enough that the next asks whether to go on. */
function goneBy(kind: NudgeKind, daysAgo: number): Nudge {
  const due = NOW - daysAgo * MS_PER_DAY;
  const period = toDayKey(due);
  return {
    id: nudgeId({ kind, period }),
    kind,
    period,
    due,
    closesAt: due + 240 * MS_PER_MINUTE,
    state: "expired",
    shown: { at: due, surface: "new-tab", rule: "due" },
    permit: { at: due, day: period },
    exposedOn: [period],
    createdAt: due,
    updatedAt: due,
  };
}

const known = (kind: NudgeKind): [string, Row] => [
  "device",
  { key: `first-nudge/${kind}`, value: "earlier" },
];
/** Protected time at another hour, since all waits while it runs. */
const later = ({ blocks }: Written): [string, Row][] =>
  blocks.map((block) => ["blocks", { ...block, fromMinutes: 13 * 60 }]);
const put = (nudges: readonly Nudge[]): [string, Row][] => nudges.map((nudge) => ["nudges", { ...nudge }]);

/** The one card in every kind, the first of a kind, and the question whether to go on. */
export const NUDGE_SURFACES: Surface[] = [
  ...NUDGE_KINDS.filter((kind) => kind !== "morning").map((kind): Surface => ({
    name: `nudge-${kind}`,
    address: "newtab.html",
    rows: (written) => [
      ["settings", askedSettings()],
      ...later(written),
      ...occasionFor(kind, written),
      ...put([waiting(kind, written)]),
      known(kind),
    ],
    act: (page) => page.locator(".nudge").waitFor(),
  })),
  {
    name: "nudge-first-of-kind",
    address: "newtab.html",
    rows: (written) => [
      ["settings", askedSettings()],
      ...later(written),
      ...put([waiting("check-in", written)]),
    ],
    act: (page) => page.locator(".nudge").waitFor(),
  },
  {
    name: "nudge-ask-once",
    address: "newtab.html",
    rows: (written) => [
      ["settings", askedSettings()],
      ...later(written),
      ...put([waiting("check-in", written), ...[58, 48, 38, 28, 18].map((ago) => goneBy("check-in", ago))]),
      known("check-in"),
    ],
    act: (page) => page.locator(".nudge").waitFor(),
  },
  {
    name: "nudge-popup",
    address: "popup.html",
    rows: (written) => [
      ["settings", askedSettings()],
      ...later(written),
      ...occasionFor("contract-review", written),
      ...put([waiting("contract-review", written)]),
      known("contract-review"),
    ],
    act: (page) => page.locator(".nudge").waitFor(),
  },
];
