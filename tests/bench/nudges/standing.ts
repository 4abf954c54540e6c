import { KINDS, type Kind } from "./prompt.ts";

/** How a person stands with the product at an instant. */
export interface Standing {
  isMuted: boolean;
  engagement: number;
  burden: number;
  /** New kinds of prompt met today, counted less where they were explained. */
  surpriseToday: number;
  habituation: Record<Kind, number>;
  met: Set<Kind>;
  /** The answer draw of the last prompt of a kind, for when the same card is shown again. */
  lastDraw: Record<Kind, number>;
  /** Whether anything was logged today, and whether that engaged them. */
  loggedToday: boolean;
  engagedToday: boolean;
  selfToday: number;
}

const byKind = () => ({ morning: 0, checkin: 0, evening: 0, weekly: 0, plan: 0 });

export function atInstall(): Standing {
  return {
    isMuted: false,
    engagement: 0.8,
    burden: 0,
    surpriseToday: 0,
    habituation: byKind(),
    met: new Set(),
    lastDraw: byKind(),
    loggedToday: false,
    engagedToday: false,
    selfToday: 0,
  };
}

/** How worn a kind is, with what the most worn of the others lends to it. */
export function wornness({ habituation }: Standing, kind: Kind, spill: number): number {
  let most = 0;
  for (const other of KINDS) {
    if (other !== kind && habituation[other] > most) most = habituation[other];
  }
  return Math.min(1, habituation[kind] + spill * most);
}
