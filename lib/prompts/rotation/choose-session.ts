import { REFLECTION_SLOTS, type ReflectionSlot } from "@/lib/domain/reflections/reflection.ts";
import type { Candidate, EarlierSession, Said } from "./candidate.ts";
import { type History, historyOf } from "./history.ts";
import { longestUnseen, nextOf, ofNextCategory } from "./turns.ts";

/** A question comes again after so many sessions at the earliest (rule 3). */
export const LEAST_GAP = 12;
/** Within a year a question comes so often at most, unless it is pinned. */
export const MOST_A_YEAR = 3;
/** Pinned questions come once a quarter (rule 7). */
export const PIN_GAP = 13;
/** A category that was asked about in the last session waits for the next (rule 2). */
const CATEGORY_GAP = 2;
/** Skipped so often, a question rests for so many sessions (rule 7). */
const REST_AFTER_SKIPS = 2;
const REST_SESSIONS = 26;

export interface SessionInput {
  /** Makes the lots; a session's own key, such as its week. */
  seed: string;
  /** Questions that fit the person and the week, of the bank, of packs and of their own. */
  candidates: readonly Candidate[];
  /** The oldest first. */
  earlier: readonly EarlierSession[];
  said: readonly Said[];
  /** The week of practice, from 1. */
  week: number;
  /** Little was logged: rather what is already true, and never a slip (rule 4). */
  isQuietWeek: boolean;
  /** Skipped in this session already: another one comes in their place. */
  skipped?: readonly string[];
}

/** A chosen question, and which of the softer rules had to give way for it. */
export interface Choice {
  question: Candidate;
  gaveWay?: "gap" | "category";
}

/**
 * The questions of one weekly. Pure, the same for the same input, and by ids. The rules, by the numbers that
 * code names them with:
 *
 * 1. What fits the person and the week may be asked, and nothing else.
 * 2. Back, deeper and ahead share no category; one that was asked about last time waits.
 * 3. Within a category the fewest uses come first, then the longest unseen, then the lot; none before 12 sessions.
 * 4. The first weeks weigh other categories than the later ones; a quiet week is never asked about a slip.
 * 5. One question a session may be called for by the data.
 * 6. One at most is tender, and a session always ends ahead.
 * 7. What the person said goes before the turn: pinned, at rest, never, passed over, useful.
 * 8. An earlier answer is shown once the new one is written.
 * 9. A pack has one question of the three at most.
 *
 * Precedence: what fits, a look ahead at the end, one tender question and one of a pack at most, then
 * what the data ask for, then what is pinned, then the category, then the gap. Where nothing is left
 * the one longest unseen comes, and the choice says so.
 *
 * A question that is added to the bank moves no other: with the same sessions before, each slot either
 * keeps its question or asks the new one. One exception follows from the precedence: when the new
 * one, or the one it replaces, is tender or of a pack, the other slots may choose anew, since a session
 * has one of each at most.
 */
export function chooseSession(input: SessionInput): Choice[] {
  const history = historyOf(input.earlier, input.week);
  const chosen: Choice[] = [];
  const take = (choice: Choice | undefined) => {
    if (choice !== undefined) chosen.push(choice);
  };
  const fitting = () =>
    REFLECTION_SLOTS.filter((slot) => !chosen.some(({ question }) => question.slot === slot)).flatMap(
      (slot) => fittingFor(slot, input, history, chosen),
    );
  take(calledFor(fitting(), input, history));
  take(pinned(fitting(), input, history));
  for (const slot of REFLECTION_SLOTS) {
    if (!chosen.some(({ question }) => question.slot === slot)) take(inTurn(slot, input, history, chosen));
  }
  return chosen.toSorted(
    (a, b) => REFLECTION_SLOTS.indexOf(a.question.slot) - REFLECTION_SLOTS.indexOf(b.question.slot),
  );
}

/** Another question for one slot; `standing` are those that the session keeps (rule 7). */
export function chooseReplacement(
  slot: ReflectionSlot,
  input: SessionInput,
  standing: readonly Candidate[],
): Choice | undefined {
  const chosen = standing.map((question) => ({ question }));
  return inTurn(slot, input, historyOf(input.earlier, input.week), chosen);
}

/** What may be asked in a slot at all, before turns are taken. */
function fittingFor(
  slot: ReflectionSlot,
  { candidates, said, skipped = [], isQuietWeek }: SessionInput,
  history: History,
  chosen: readonly Choice[],
): Candidate[] {
  const isTenderTaken = chosen.some(({ question }) => question.tender);
  const isPackTaken = chosen.some(({ question }) => question.fromPack);
  return candidates.filter(
    ({ id, category, tender, fromPack, slot: own }) =>
      own === slot &&
      !skipped.includes(id) &&
      !isAway(id, said, history) &&
      !(tender && isTenderTaken) &&
      // A pack speaks in every second session at most, and with one question (rule 9).
      !(fromPack && (isPackTaken || history.sinceCategory(category) < CATEGORY_GAP)) &&
      !(isQuietWeek && category === "slips"),
  );
}

/**
 * Never again, or at rest: because the person said so, or because it was skipped twice (rule 7). A pin is
 * their own word too, and stronger than what the skips may mean.
 */
function isAway(id: string, said: readonly Said[], history: History): boolean {
  const standing = said.find(({ questionId }) => questionId === id)?.standing;
  if (standing !== undefined) return standing !== "pinned";
  return history.skipsOf(id) >= REST_AFTER_SKIPS && history.sinceAsked(id) <= REST_SESSIONS;
}

/** One that the data ask for, once a session at most and not sooner than any other comes again (rule 5). */
function calledFor(fitting: readonly Candidate[], input: SessionInput, history: History): Choice | undefined {
  const called = fitting.filter((one) => one.calledFor && isFresh(one.id, history));
  return made(nextOf(called, { ...input, history }));
}

function pinned(fitting: readonly Candidate[], input: SessionInput, history: History): Choice | undefined {
  const due = fitting.filter(
    ({ id }) =>
      history.sinceAsked(id) >= PIN_GAP &&
      input.said.some(({ questionId, standing }) => questionId === id && standing === "pinned"),
  );
  return made(longestUnseen(due, { ...input, history }));
}

/** The one whose turn it is in a slot. */
function inTurn(
  slot: ReflectionSlot,
  input: SessionInput,
  history: History,
  chosen: readonly Choice[],
): Choice | undefined {
  const turns = { ...input, history };
  const fitting = fittingFor(slot, input, history, chosen);
  const fresh = fitting.filter(({ id }) => isFresh(id, history));
  if (slot === "ahead") return made(nextOf(fresh, turns)) ?? made(longestUnseen(fitting, turns), "gap");

  const isOtherCategory = ({ category }: Candidate) => history.sinceCategory(category) >= CATEGORY_GAP;
  const open = fresh.filter(isOtherCategory);
  const isTrue = ({ category }: Candidate) => input.isQuietWeek && category === "evidence";
  const preferred = open.some(isTrue) ? open.filter(isTrue) : open;
  return (
    made(nextOf(ofNextCategory(preferred, turns), turns)) ??
    made(longestUnseen(fitting.filter(isOtherCategory), turns), "gap") ??
    made(longestUnseen(fitting, turns), "category")
  );
}

function isFresh(id: string, history: History): boolean {
  return history.sinceAsked(id) >= LEAST_GAP && history.usesThisYear(id) < MOST_A_YEAR;
}

function made(question: Candidate | undefined, gaveWay?: Choice["gaveWay"]): Choice | undefined {
  return question && { question, ...(gaveWay && { gaveWay }) };
}
