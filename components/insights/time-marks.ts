import { startOfStretch, type Stretch, type StretchUnit } from "@/lib/domain/insights/stretch.ts";
import { formatMonth } from "@/lib/messages/format-stretch.ts";
import { formatDay } from "@/lib/messages/format.ts";

/** A name under an axis of time, at one of its places. */
export interface TimeMark {
  place: number;
  text: string;
}

/** Up to so many weeks each bears its own date. */
const FEW = 5;
const A_YEAR_OF_MONTHS = 13;
/** Names stand at even distances, and January or the round year is always among them. */
const EVERY = [1, 2, 3, 4, 6, 12, 20, 50, 100];

/**
 * The names along an axis, at least `room` pixels from one to the next: of few weeks the day they
 * begin, of many the months, of many months the years. `step` is from place to place, in pixels.
 */
export function timeMarks(
  stretches: readonly Stretch[],
  unit: StretchUnit,
  step: number,
  room: number,
): TimeMark[] {
  const marks = stretches.flatMap((stretch, place) => {
    const name = nameAt(stretch, unit, stretches.length, place);
    return name === undefined ? [] : [{ place, ...name }];
  });
  for (const every of EVERY) {
    const some = marks.filter(({ number }) => number % every === 0);
    const isRoomy = some.every(({ place }, index) => {
      const next = some[index + 1];
      return next === undefined || (next.place - place) * step >= room;
    });
    if (isRoomy) return some.map(({ place, text }) => ({ place, text }));
  }
  return marks.slice(0, 1).map(({ place, text }) => ({ place, text }));
}

/** The name of a place, if it has one, and the number by which even distances are found. */
function nameAt(
  { first, last }: Stretch,
  unit: StretchUnit,
  count: number,
  place: number,
): { text: string; number: number } | undefined {
  if (unit === "week" && count <= FEW) return { text: formatDay(first, "short"), number: place };
  const month = startOfStretch(last, "month");
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1];
  if (unit === "year" || (unit === "month" && count > A_YEAR_OF_MONTHS)) {
    const isNamed = unit === "year" || number === 0;
    return isNamed ? { text: formatMonth(first, "year"), number: year } : undefined;
  }
  if (month < first) return undefined;
  return { text: formatMonth(month, number === 0 ? "year" : "monthShort"), number };
}
