import { askableOfBank } from "@/lib/prompts/asking/askable.ts";
import type { Candidate, EarlierSession, Said } from "@/lib/prompts/rotation/candidate.ts";
import {
  type Choice,
  chooseReplacement,
  chooseSession,
  type SessionInput,
} from "@/lib/prompts/rotation/choose-session.ts";
import { Draw } from "@/tests/support/life/draw.ts";
import { type Person, weekOf } from "./person.ts";

/** A weekly that took place: what could be asked, what was, and what was passed over. */
export interface LivedWeek {
  week: number;
  input: SessionInput;
  asked: readonly Choice[];
  skipped: readonly string[];
}

export interface Weeks {
  weeks: number;
  /** Share of the weeks without a weekly. */
  skippedWeeks: number;
  /** Share of the questions that are passed over for another. */
  passedOver: number;
  said?: readonly Said[];
  /** What may be asked in a week beside, or in place of, what the bank has. */
  change?: (candidates: readonly Candidate[]) => readonly Candidate[];
}

export const USUAL_WEEKS: Weeks = { weeks: 52, skippedWeeks: 0.25, passedOver: 0.05 };

/** The weeklies of one person, one after the other, each knowing those before. */
export function liveWeeks(
  person: Person,
  { weeks, skippedWeeks, passedOver, said = [], change }: Weeks,
): LivedWeek[] {
  const lived: LivedWeek[] = [];
  const earlier: EarlierSession[] = [];
  for (let week = 1; week <= weeks; week += 1) {
    const draw = new Draw(person.seed, `taking-part/${week}`);
    if (draw.chance(skippedWeeks)) continue;
    const { facts, isQuiet } = weekOf(person, week);
    const ofBank = askableOfBank(facts, {});
    const candidates = change?.(ofBank) ?? ofBank;
    const seed = `${person.seed}/${week}`;
    const input = { seed, candidates, earlier: [...earlier], said, week, isQuietWeek: isQuiet };
    const skipped: string[] = [];
    const asked = chooseSession(input).map((choice, _, all) => {
      if (!draw.chance(passedOver)) return choice;
      const { slot, id } = choice.question;
      const others = all.map(({ question }) => question).filter((question) => question.slot !== slot);
      const instead = chooseReplacement(slot, { ...input, skipped: [id] }, others);
      if (instead === undefined) return choice;
      skipped.push(id);
      return instead;
    });
    lived.push({ week, input, asked, skipped });
    earlier.push({ week, asked: asked.map(({ question: { id, category } }) => ({ id, category })), skipped });
  }
  return lived;
}
