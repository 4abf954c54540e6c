import { scaleLinear } from "d3-scale";

/** Heights of counts in a field: from the base line up, nothing cut off. */
export interface CountScale {
  y: (count: number) => number;
  /** Whole numbers beside which a line helps the eye; the base line needs none. */
  ticks: number[];
}

/** `top` and `base` are the vertical ends of the field. */
export function countScale(most: number, top: number, base: number): CountScale {
  const scale = scaleLinear()
    .domain([0, Math.max(1, most)])
    .nice(4)
    .range([base, top]);
  const ticks = scale.ticks(3).filter((tick) => tick > 0 && Number.isInteger(tick));
  return { y: (count) => scale(count), ticks };
}
