import type { Weekday } from "../time/day-key.ts";
import type { Cue } from "./plan.ts";

const DAYS_PER_WEEK = 7;

/** What comes after “When”. */
export type CueSentence =
  /** `weekdays` is undefined when it is every day. */
  | { kind: "time"; atMinutes: number; weekdays: readonly Weekday[] | undefined }
  /** In the person's words, without a full stop or comma at the end. */
  | { kind: "words"; text: string };

/** A cue as the beginning of a sentence; the catalogue has the words for a time. */
export function cueSentence(cue: Cue): CueSentence {
  if (cue.kind === "time") {
    const isDaily = new Set(cue.weekdays).size === DAYS_PER_WEEK;
    return { kind: "time", atMinutes: cue.atMinutes, weekdays: isDaily ? undefined : cue.weekdays };
  }
  return { kind: "words", text: cue.text.replace(/[\s.,;:。、،]+$/u, "") || cue.text };
}
