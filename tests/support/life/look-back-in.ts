import { lookBacksOf } from "@/lib/domain/reflections/shift-look-back.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import type { Life } from "./life.ts";

/** The room, after `#/`, of the last shift whose look back is open on that day; undefined without one. */
export function lookBackIn({ goals }: Pick<Life, "goals">, today: DayKey): string | undefined {
  const shift = goals.findLast((goal) => lookBacksOf(goal).some(({ day }) => day <= today));
  return shift && `look-back/${shift.id}`;
}
