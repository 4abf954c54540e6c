import { AHEAD_DAYS } from "./ahead-days.ts";
import { AHEAD_GROWTH } from "./ahead-growth.ts";
import { AHEAD_MOMENTS } from "./ahead-moments.ts";
import { CAPABILITY } from "./capability.ts";
import { CHOOSING } from "./choosing.ts";
import { DAILY_KEEPS } from "./daily-keeps.ts";
import { DAILY_LOOKS } from "./daily-looks.ts";
import { DISCOMFORT } from "./discomfort.ts";
import { EVIDENCE } from "./evidence.ts";
import { EXPERIMENTS } from "./experiments.ts";
import { LADDER_PROBES } from "./ladder-probes.ts";
import { LOOK_BACK } from "./look-back.ts";
import { NOTICING } from "./noticing.ts";
import { PEOPLE } from "./people.ts";
import { PITFALLS } from "./pitfalls.ts";
import { PROTECTING } from "./protecting.ts";
import { QUARTERLY_SPINE } from "./quarterly-spine.ts";
import { QUARTERLY_TURNS } from "./quarterly-turns.ts";
import type { BankQuestion } from "./question.ts";
import { RELEASE } from "./release.ts";
import { RELEASE_STEPS } from "./release-steps.ts";
import { RETURNS } from "./returns.ts";
import { SHIFT_ARCHITECT } from "./shift-architect.ts";
import { SHIFT_ENTERPRISE } from "./shift-enterprise.ts";
import { SHIFT_GENERIC } from "./shift-generic.ts";
import { SHIFT_ORCHESTRATOR } from "./shift-orchestrator.ts";
import { SHIFT_PROVEN } from "./shift-proven.ts";
import { SLIP_REPLIES } from "./slip-replies.ts";
import { SLIPS } from "./slips.ts";
import { UNEASE_NOTES } from "./unease-notes.ts";
import { WHY } from "./why.ts";
import { YEARLY } from "./yearly.ts";

/** Every question there is. A rotation goes by ids, so the order here means nothing except in the spine. */
export const QUESTION_BANK: readonly BankQuestion[] = [
  ...NOTICING,
  ...CHOOSING,
  ...SLIPS,
  ...EXPERIMENTS,
  ...EVIDENCE,
  ...DISCOMFORT,
  ...WHY,
  ...PROTECTING,
  ...RELEASE,
  ...SHIFT_GENERIC,
  ...SHIFT_ORCHESTRATOR,
  ...SHIFT_ENTERPRISE,
  ...SHIFT_ARCHITECT,
  ...SHIFT_PROVEN,
  ...PEOPLE,
  ...PITFALLS,
  ...CAPABILITY,
  ...AHEAD_MOMENTS,
  ...AHEAD_GROWTH,
  ...AHEAD_DAYS,
  ...DAILY_LOOKS,
  ...DAILY_KEEPS,
  ...QUARTERLY_SPINE,
  ...QUARTERLY_TURNS,
  ...LOOK_BACK,
  ...YEARLY,
  ...SLIP_REPLIES,
  ...UNEASE_NOTES,
  ...RETURNS,
  ...RELEASE_STEPS,
  ...LADDER_PROBES,
];

const BY_ID: ReadonlyMap<string, BankQuestion> = new Map(
  QUESTION_BANK.map((question) => [question.id, question]),
);

/** The question of an answer, or undefined when it has left the bank since. */
export function questionById(id: string): BankQuestion | undefined {
  return BY_ID.get(id);
}
