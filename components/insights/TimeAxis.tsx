import type { Stretch, StretchUnit } from "@/lib/domain/insights/stretch.ts";
import type { TimeScale } from "./time-scale.ts";
import { timeMarks } from "./time-marks.ts";

/** How much room an axis takes below a field. */
export const AXIS_HEIGHT = 24;
/** From one name to the next. */
const ROOM = 46;

interface Props {
  stretches: readonly Stretch[];
  unit: StretchUnit;
  scale: TimeScale;
  /** Where the field above it ends. */
  base: number;
}

/** The names of weeks, months or years under a field, as many as have room. */
export function TimeAxis({ stretches, unit, scale, base }: Props) {
  return timeMarks(stretches, unit, scale.step, ROOM).map(({ place, text }) => (
    <text key={place} x={scale.middle(place)} y={base + 18} textAnchor="middle">
      {text}
    </text>
  ));
}
