import { scaleBand } from "d3-scale";

import { messages } from "@/lib/messages/messages.ts";

/** Room for the numbers of an axis, up to five figures, where lines begin. */
const GUTTER = 46;
const WIDEST_BAR = 26;
/** What is left free of a place in time, as a share. */
const FREE = 0.34;

/** Where in a picture of some width each week, month or year has its place. */
export interface TimeScale {
  /** The middle of a place. */
  middle: (place: number) => number;
  /** From the middle of one place to the next. */
  step: number;
  /** How wide a bar may be. */
  bar: number;
  /** The horizontal ends of the field, the left one first. */
  from: number;
  until: number;
  /** The side on which lines of writing begin, and where the numbers of an axis end beside it. */
  begin: number;
  axis: number;
}

/** Time runs as the script does: in a language read from right to left the first place is on the right. */
export function timeScale(count: number, width: number, gutter = GUTTER): TimeScale {
  const isRtl = messages.direction === "rtl";
  const [from, until] = isRtl ? [0, width - gutter] : [gutter, width];
  const places = Array.from({ length: count }, (_, place) => place);
  const scale = scaleBand<number>()
    .domain(places)
    .range([from, until])
    .paddingInner(FREE)
    .paddingOuter(FREE / 2);
  const middle = (place: number) => {
    const along = (scale(place) ?? from) + scale.bandwidth() / 2;
    return isRtl ? from + until - along : along;
  };
  const begin = isRtl ? until : from;
  const axis = isRtl ? until + 8 : from - 8;
  const bar = Math.min(scale.bandwidth(), WIDEST_BAR);
  return { middle, step: scale.step(), bar, from, until, begin, axis };
}
