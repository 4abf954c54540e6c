import { PITFALLS } from "@/lib/domain/goals/choices.ts";
import { SHIFT_PATTERNS } from "@/lib/domain/goals/goal.ts";
import { GOAL_FORMS } from "@/lib/domain/goals/goal-form.ts";
import { MOMENT_KINDS } from "@/lib/domain/moments/moment.ts";
import { CAPABILITIES } from "@/lib/domain/ratings/rating.ts";

/** What can hold of a person’s data, with the values that each condition knows. */
export const CONDITIONS = {
  /** In the days in view; uneasy: a moment from the step of that name on. */
  logged: [...MOMENT_KINDS, "uneasy"],
  /** Very uneasy or more, three times in seven days; for long: in the seven days before as well (R17). */
  unease: ["often-high", "high-for-long"],
  /** The pattern of an identity shift that is held; any: whichever it is. */
  shift: [...SHIFT_PATTERNS, "any"],
  /** Weeks of practice so far. */
  phase: ["from-week-3"],
  /** Both sides of the gap have been looked at (W4). */
  gap: ["looked-at"],
  /** Something has been let go (W6). */
  released: [true],
  /** What was said when asked whether one is willing (W6). */
  willing: ["not-yet"],
  /** A goal is held in this form, or repeats an earlier one (W1). */
  goal: [...GOAL_FORMS, "carried-over"],
  /** The person’s data show the sign of a pitfall (L5). */
  sign: PITFALLS,
  /** Self-rated in the week in view, with a number (L6). */
  rated: CAPABILITIES,
  /** An active plan went by five times without an act. */
  plan: ["passed-by"],
  /** There is protected time (W9). */
  block: [true],
  /** An experiment is not closed yet (L9). */
  experiment: ["open"],
} as const;
export type Condition = keyof typeof CONDITIONS;

/** What has to hold before a question is asked: every condition that is named. */
export type Eligibility = { readonly [C in Condition]?: (typeof CONDITIONS)[C][number] };

/** One condition that holds, such as `logged:slipped`. */
export type Fact = { [C in Condition]: `${C}:${(typeof CONDITIONS)[C][number]}` }[Condition];

/** What a question of the bank says of when it may be asked. */
interface Conditioned {
  eligible?: Eligibility;
  asGrowth?: true;
}

/** Whether what is known of the person lets a question be asked; one without conditions fits everybody. */
export function isEligible({ eligible, asGrowth }: Conditioned, facts: ReadonlySet<Fact>): boolean {
  if (asGrowth && facts.has("unease:high-for-long")) return false;
  const known: ReadonlySet<string> = facts;
  return Object.entries(eligible ?? {}).every(([condition, value]) => known.has(`${condition}:${value}`));
}
