import type { Answer, Prompt } from "./prompt.ts";

/** What a policy may know at an instant at which the browser is looked at. */
export interface Context {
  /** Days since the install, which is a Monday. */
  day: number;
  /** Whole minutes past midnight. Rises strictly within a day. */
  minute: number;
  /** The same in hours, such as 13.5. */
  hour: number;
  weekend: boolean;
  breakpoint: boolean;
  /** Sees six in ten of the instants in focus. */
  focusHint: boolean;
  /** Logs that the person started themselves so far today. */
  selfToday: number;
}

/** Decides for one person, from the install on. Asked at every instant until they mute. */
export interface Policy {
  decide(context: Context): Prompt | null;
  feedback?(context: Context, prompt: Prompt, answer: Answer): void;
  newDay?(day: number): void;
}

export interface NamedPolicy {
  name: string;
  /** A fresh policy for one person. `key` seeds whatever it draws itself. */
  make(key: number): Policy;
}

/** The instant (epoch ms) of a context, in UTC. Day 0 is Monday, 5 January 2026. */
export function instantOf({ day, minute }: Pick<Context, "day" | "minute">): number {
  return Date.UTC(2026, 0, 5) + (day * 1440 + minute) * 60_000;
}
