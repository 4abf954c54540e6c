/** Turns the `data` of one format into that of the next. Given a document that nobody has checked yet. */
export type FormatStep = (data: unknown) => unknown;

/**
 * One named step for each older format, under its number. Format 1 is the first, so there is none
 * yet. A step stays for ever, together with a fixture of the format it reads.
 */
const STEPS: Readonly<Record<number, FormatStep>> = {};

/** The `data` of a document of an older format, as the newest format has it. */
export function inCurrentFormat(
  data: unknown,
  formatVersion: number,
  steps: Readonly<Record<number, FormatStep>> = STEPS,
): unknown {
  const step = steps[formatVersion];
  return step === undefined ? data : inCurrentFormat(step(data), formatVersion + 1, steps);
}
