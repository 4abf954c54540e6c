import type { GrantRule, Nudge, Surface } from "@/lib/domain/nudges/nudge.ts";
import type { NudgeKind } from "@/lib/domain/nudges/nudge-kind.ts";
import type { PlacedSchedule } from "@/lib/domain/schedule/schedule.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";

/** When and where something happened in a stream. */
interface Moment {
  /** Epoch ms by a clock that nobody sets. */
  trueAt: number;
  /** Epoch ms by the clock of the device. */
  at: number;
  /** The person's day on that clock. */
  day: DayKey;
  /** What they had said by then, and where they were. */
  schedule: PlacedSchedule;
  /** How many days ago, on the person's calendar, settling first began. */
  dayNumber: number;
}

/** A nudge appeared, whether or not it was then seen. */
export interface Shown extends Moment {
  what: "shown";
  nudge: Nudge;
  surface: Surface;
  rule: GrantRule;
  /** Milliseconds by the true clock since the last joint in the person's work; a block that ended is one. */
  sinceBreakpoint: number;
  inFocus: boolean;
}

/** A nudge took its permit. */
export interface Taken extends Moment {
  what: "taken";
  /** As it stood before. */
  nudge: Nudge;
}

/** The person logged a moment. */
export interface Logged extends Moment {
  what: "logged";
}

/** A new tab was opened in the middle of nothing, while a weekly could be shown. */
export interface Chance extends Moment {
  what: "chance";
  weekly: Nudge;
  shows: Nudge | undefined;
}

/** It became known what the person made of a nudge. */
export interface Ended extends Moment {
  what: "ended";
  kind: NudgeKind;
  how: "ignored" | "declined" | "taken up";
}

/** A nudge was seen as the question whether its kind is to go on. */
export interface Asked extends Moment {
  what: "asked";
  nudge: Nudge;
}

export type Happening = Shown | Taken | Logged | Chance | Ended | Asked;

/** All that happened in a stream, and what is left at its end, long after it. */
export interface Stream {
  seed: number;
  begun: number;
  /** Epoch ms by the true clock. */
  ended: number;
  story: readonly Happening[];
  rows: readonly Nudge[];
  /** The clock was set. */
  isTampered: boolean;
  /** The person went to other zones. */
  isTravelled: boolean;
  /** What was said about nudges, and from when on (epoch ms); the first from the beginning. */
  variants: readonly { from: number; schedule: PlacedSchedule }[];
  /** Blocks, plans or dates came, went or moved. */
  isRearranged: boolean;
  /** How often what is open about one thing had two rows. */
  doubles: number;
}
