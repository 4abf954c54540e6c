import type { Family } from "./families.ts";
import type { RangeName } from "./ranges.ts";
import { between, streamOf } from "./streams.ts";

/** One thinkable truth about people: a value out of every range. */
export interface World extends Readonly<Record<RangeName, number>> {
  family: Family;
  /** Keys everything that is drawn in this world. */
  key: readonly [seed: number, index: number];
}

/** The world of that number. In every family it is drawn alike, so that families differ only in what is bent. */
export function worldOf(seed: number, index: number, family: Family): World {
  const stream = streamOf(seed, index, 0x3011d);
  const draw = (name: RangeName) => between(stream, family.ranges[name]);
  return {
    family,
    key: [seed, index],
    alpha: draw("alpha"),
    hourAmplitude: draw("hourAmplitude"),
    breakpoint: draw("breakpoint"),
    focus: draw("focus"),
    need: draw("need"),
    wear: draw("wear"),
    recovery: draw("recovery"),
    spill: draw("spill"),
    wearWeight: draw("wearWeight"),
    freshWords: draw("freshWords"),
    burdenKept: draw("burdenKept"),
    selfStarted: draw("selfStarted"),
    leaving: draw("leaving"),
    leavingFalls: draw("leavingFalls"),
    leavingByBurden: draw("leavingByBurden"),
    leavingByDisengagement: draw("leavingByDisengagement"),
    explainedSurprise: draw("explainedSurprise"),
    muting: draw("muting"),
  };
}
