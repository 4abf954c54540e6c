import type { CheckpointChange, Checkpoint } from "../goals/checkpoint.ts";
import type { GoalForm } from "../goals/goal-form.ts";
import type { ShiftPattern } from "../goals/goal.ts";
import type { MapChange } from "../goals/map-history.ts";
import type { GoalWord } from "../goals/words.ts";
import type { KindTold } from "../insights/moments-by-week.ts";
import type { Stretch } from "../insights/stretch.ts";
import type { MomentKind } from "../moments/moment.ts";
import type { Change } from "../ratings/describe-change.ts";
import type { RatingSeries } from "../ratings/series.ts";
import type { Reflection } from "../reflections/reflection.ts";
import type { DayKey } from "../time/day-key.ts";
import type { BriefPartName } from "./brief.ts";
import type { BriefIdentityWord } from "./parts/identity-part.ts";

/** A change of a map that a brief tells of; looking at a point and keeping it is none. */
export type ToldChange = MapChange & { change: Exclude<CheckpointChange["change"], "kept"> | "taken-up" };

/** Every word that the product itself puts into a brief. */
export interface BriefWording {
  title: string;
  /** The days that it is about. */
  days: (days: Stretch) => string;
  question: string;
  parts: Record<BriefPartName, { title: string; note: string }>;
  labels: Record<
    | "intention"
    | "practice"
    | "occasion"
    | "expected"
    | "happened"
    | "learned"
    | "next"
    | "form"
    | "dueDay"
    | "reviewDay"
    | "reason"
    | "becoming"
    | "pattern",
    string
  >;
  words: Partial<Record<GoalWord, string>> & Record<BriefIdentityWord, string>;
  day: (day: DayKey) => string;
  note: (day: DayKey, kind: MomentKind) => string;
  kind: (told: KindTold) => string;
  form: (form: GoalForm | undefined) => string;
  checkpoint: (checkpoint: Checkpoint) => string;
  mapChange: (change: ToldChange, day: DayKey) => string;
  reflection: (reflection: Reflection) => string;
  series: (series: RatingSeries, all: readonly RatingSeries[]) => string;
  change: (change: Change) => string;
  /** The name of a pattern; "" for one’s own. */
  pattern: (pattern: ShiftPattern) => string;
}
