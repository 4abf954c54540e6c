import { isKept } from "@/lib/domain/row.ts";
import type { WeekInView } from "@/lib/domain/reflections/week-in-view.ts";
import { QUESTION_BANK } from "../bank/bank.ts";
import { type Eligibility, type Fact, isEligible } from "../bank/eligibility.ts";
import { fillQuestion, type Placeholder } from "../bank/fill-question.ts";
import type { Candidate } from "../rotation/candidate.ts";
import { factsOf } from "./facts-of.ts";
import type { Known } from "./known.ts";
import { categoryOfOwn, keyOfOwn, keyOfPacked } from "./question-key.ts";
import { wordsOf } from "./words-of.ts";

/** A question that fits, in the words in which it would be asked. */
export interface Askable extends Candidate {
  text: string;
}

/** What a weekly may ask of this person in this week: of the bank, of their own, and of active packs. */
export function askable(known: Known, view: WeekInView, practiceWeek: number): Askable[] {
  const ofBank = askableOfBank(factsOf(known, view, practiceWeek), wordsOf(known.goals));
  return [...ofBank, ...ofOwn(known), ...ofPacks(known)];
}

/** The weekly questions of the bank that fit what holds, with the person’s words in them. */
export function askableOfBank(
  facts: ReadonlySet<Fact>,
  words: Readonly<Partial<Record<Placeholder, string>>>,
): Askable[] {
  return QUESTION_BANK.flatMap((question) => {
    const { id, category, slot, tender, eligible, occasion } = question;
    if (occasion !== "weekly" || slot === undefined || !isEligible(question, facts)) return [];
    const text = fillQuestion(question, words);
    return {
      id,
      category,
      slot,
      text,
      ...(tender && { tender }),
      ...(callsForIt(eligible) && { calledFor: true as const }),
    };
  });
}

/** A goal that came back, unease that is often high, a plan that went by: these come before their turn (rule 5). */
function callsForIt(eligible: Eligibility | undefined): boolean {
  return eligible?.goal === "carried-over" || eligible?.unease !== undefined || eligible?.plan !== undefined;
}

function ofOwn({ ownQuestions }: Known): Askable[] {
  return ownQuestions.filter(isKept).map((question) => ({
    id: keyOfOwn(question),
    category: categoryOfOwn(question.slot),
    slot: question.slot,
    text: question.text,
  }));
}

function ofPacks({ packs }: Known): Askable[] {
  return packs
    .filter((pack) => isKept(pack) && pack.standing === "active")
    .flatMap((pack) =>
      pack.questions.map((question) => ({
        id: keyOfPacked(pack, question),
        category: pack.id,
        slot: question.slot,
        text: question.text,
        fromPack: true as const,
      })),
    );
}
