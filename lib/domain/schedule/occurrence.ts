import type { NudgeKind } from "../nudges/nudge-kind.ts";
import type { DayKey } from "../time/day-key.ts";

/** A nudge that the schedule asks for: due and closing instants in epoch ms. */
export interface Occurrence {
  kind: NudgeKind;
  period: DayKey;
  /** What it is about, where a period can have several of a kind. */
  subject?: string;
  due: number;
  closesAt: number;
}
