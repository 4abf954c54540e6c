import { withLaterParts } from "@/lib/domain/settings/settings.ts";

/** Turns the `data` of one format into that of the next. Given a document that nobody has checked yet. */
export type FormatStep = (data: unknown) => unknown;

/** Format 2 added goals and what grows around them. */
function withGoals(data: unknown): unknown {
  if (typeof data !== "object" || data === null) return data;
  // What an old document holds under such a name is not dropped but checked.
  return { goals: [], experiments: [], plans: [], blocks: [], evidence: [], ...data };
}

/** Format 3 added kinds of nudges, what a person can choose about them, and to the ledger how each was shown. */
function withNudgeChoices(data: unknown): unknown {
  if (typeof data !== "object" || data === null || !("settings" in data)) return data;
  const { settings } = data;
  if (!Array.isArray(settings)) return data;
  return { ...data, settings: settings.map((row) => withLaterParts(row, "en")) };
}

/**
 * Format 4 added self-ratings, what a person has said about the questions they are asked, and kinds of
 * nudges that look further back.
 */
function withRatings(data: unknown): unknown {
  const chosen = withNudgeChoices(data);
  if (typeof chosen !== "object" || chosen === null) return chosen;
  return { ratings: [], capabilities: [], questions: [], standings: [], packs: [], ...chosen };
}

/** Format 5 lets a moment say that its time is not known, and an answer keep words under other taps. */
function withNothingNew(data: unknown): unknown {
  return data;
}

/**
 * One named step for each older format, under its number. A step stays for ever, together with a
 * fixture of the format it reads.
 */
const STEPS: Readonly<Record<number, FormatStep>> = {
  1: withGoals,
  2: withNudgeChoices,
  3: withRatings,
  4: withNothingNew,
};

/** The `data` of a document of an older format, as the newest format has it. */
export function inCurrentFormat(
  data: unknown,
  formatVersion: number,
  steps: Readonly<Record<number, FormatStep>> = STEPS,
): unknown {
  const step = steps[formatVersion];
  return step === undefined ? data : inCurrentFormat(step(data), formatVersion + 1, steps);
}
