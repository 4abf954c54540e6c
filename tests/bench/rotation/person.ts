import { SHIFT_PATTERNS, type ShiftPattern } from "@/lib/domain/goals/goal.ts";
import type { Fact } from "@/lib/prompts/bank/eligibility.ts";
import { Draw } from "@/tests/support/life/draw.ts";

/** Somebody whose weeks are drawn, week by week. */
export interface Person {
  seed: number;
  /** The pattern of the shift they hold, if they hold one. */
  shift: ShiftPattern | undefined;
  logsSlips: boolean;
  /** Rates themselves, most weeks. */
  rates: boolean;
  /** Share of the weeks in which next to nothing is logged. */
  quiet: number;
}

/** The kinds of people that the rules have to hold for. */
export const KINDS = {
  "shift and slips": { hasShift: true, logsSlips: true, rates: true, quiet: 0.1 },
  "shift, no slips": { hasShift: true, logsSlips: false, rates: true, quiet: 0.1 },
  "slips, no shift": { hasShift: false, logsSlips: true, rates: true, quiet: 0.1 },
  "neither shift nor slips": { hasShift: false, logsSlips: false, rates: true, quiet: 0.1 },
  "neither, and rates nothing": { hasShift: false, logsSlips: false, rates: false, quiet: 0.1 },
  "quiet, with shift and slips": { hasShift: true, logsSlips: true, rates: true, quiet: 0.7 },
  "quiet, with none of it": { hasShift: false, logsSlips: false, rates: false, quiet: 0.9 },
} as const;
export type Kind = keyof typeof KINDS;

export function personOf(kind: Kind, seed: number): Person {
  const { hasShift, ...rest } = KINDS[kind];
  return { seed, shift: hasShift ? new Draw(seed, "shift").pick(SHIFT_PATTERNS) : undefined, ...rest };
}

export interface DrawnWeek {
  facts: ReadonlySet<Fact>;
  isQuiet: boolean;
}

/** What holds in a week of theirs, counted from 1. */
export function weekOf(person: Person, week: number): DrawnWeek {
  const draw = new Draw(person.seed, `week/${week}`);
  const facts = new Set<Fact>(lastingFacts(person, week));
  const isQuiet = draw.chance(person.quiet);
  const logged = (chance: number, ...what: Fact[]) => {
    if (draw.chance(isQuiet ? chance / 10 : chance)) for (const fact of what) facts.add(fact);
  };
  logged(0.9, "logged:noticed");
  logged(0.8, "logged:chose");
  logged(0.5, "logged:tried");
  logged(0.5, "logged:uneasy");
  if (isHeavy(person, week)) facts.add("logged:uneasy").add("unease:often-high");
  if (isHeavy(person, week) && isHeavy(person, week - 1)) facts.add("unease:high-for-long");
  if (person.logsSlips) logged(0.6, "logged:slipped");
  if (person.rates && draw.chance(0.85)) {
    for (const fact of ["rated:confidence", "rated:influence", "rated:decision-quality"] as const)
      facts.add(fact);
  }
  if (draw.chance(0.1)) facts.add("plan:passed-by");
  return { facts, isQuiet };
}

/** A week of much unease; for some people it stays for several. */
function isHeavy({ seed, quiet }: Person, week: number): boolean {
  const draw = new Draw(seed, `heavy/${Math.ceil(week / 3)}`);
  return draw.chance(0.1 * (1 - quiet));
}

/** What goes on for longer: the shift and its parts, a goal that came back, protected time, a sign. */
function lastingFacts({ seed, shift }: Person, week: number): Fact[] {
  const draw = new Draw(seed, "lasting");
  const facts: Fact[] = week >= 3 ? ["phase:from-week-3"] : [];
  const carried = draw.chance(0.3);
  if (draw.chance(0.4) && week >= 5) facts.push("block:true");
  if (draw.chance(0.3) && week >= 20) facts.push("sign:tunnel", "sign:unrested");
  if (draw.chance(0.3)) facts.push("experiment:open");
  if (carried) facts.push("goal:carried-over");
  if (shift === undefined) return facts;
  facts.push("shift:any", `shift:${shift}`);
  if (week >= draw.whole(2, 8)) facts.push("gap:looked-at");
  const lets = draw.whole(8, 30);
  facts.push(week >= lets ? "released:true" : "willing:not-yet");
  return facts;
}
