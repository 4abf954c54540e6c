/** Turns the `data` of one format into that of the next. Given a document that nobody has checked yet. */
export type FormatStep = (data: unknown) => unknown;

/** Format 2 added goals and what grows around them. */
function withGoals(data: unknown): unknown {
  if (typeof data !== "object" || data === null) return data;
  // What an old document holds under such a name is not dropped but checked.
  return { goals: [], experiments: [], plans: [], blocks: [], evidence: [], ...data };
}

/**
 * One named step for each older format, under its number. A step stays for ever, together with a
 * fixture of the format it reads.
 */
const STEPS: Readonly<Record<number, FormatStep>> = { 1: withGoals };

/** The `data` of a document of an older format, as the newest format has it. */
export function inCurrentFormat(
  data: unknown,
  formatVersion: number,
  steps: Readonly<Record<number, FormatStep>> = STEPS,
): unknown {
  const step = steps[formatVersion];
  return step === undefined ? data : inCurrentFormat(step(data), formatVersion + 1, steps);
}
