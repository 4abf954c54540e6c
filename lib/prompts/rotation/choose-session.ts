import { REFLECTION_SLOTS, type ReflectionSlot } from "@/lib/domain/reflections/reflection.ts";
import type { Candidate, EarlierSession, QuestionStanding } from "./candidate.ts";
import { type History, historyOf } from "./history.ts";
import { lotOf } from "./lot.ts";
import { phaseWeight } from "./phase-weights.ts";

/** A question comes again after so many sessions at the earliest (rule 3). */
export const LEAST_GAP = 12;
/** Pinned questions come once a quarter (rule 7). */
const PIN_GAP = 13;
/** A category that was asked about in the last session waits for the next (rule 2). */
const CATEGORY_GAP = 2;
/** A pack speaks in every second session at most, and with one question (rule 9). */
const PACK_GAP = 2;
/** Beyond this, a category that was long unseen does not weigh more. */
const LONGEST_UNSEEN = 60;

export interface SessionInput {
  /** Makes the lots; a session's own key, such as its week. */
  seed: string;
  /** Questions that fit the person and the week, of the bank and of packs. */
  candidates: readonly Candidate[];
  /** The oldest first. */
  earlier: readonly EarlierSession[];
  standings: readonly QuestionStanding[];
  /** The week of practice, from 1. */
  week: number;
  /** Little was logged: it is asked what is already true, and never about a slip (rule 4). */
  isQuietWeek: boolean;
  /** The question that something in the data asks for, in its slot, once a session at most (rule 5). */
  stateQuestion?: Candidate | undefined;
  /** Skipped in this session already: another one comes in their place. */
  skipped?: readonly string[];
}

/** A chosen question, and which of the softer rules had to give way for it. */
export interface Choice {
  question: Candidate;
  gaveWay?: "gap" | "category";
}

/**
 * The questions of one weekly: back, deeper, ahead (evidence §5.4). Pure, the same for the same input,
 * and by ids, so that a question added to the bank moves none that would have been asked otherwise
 * unless it is itself the one whose turn it is.
 *
 * Precedence: what fits, a look ahead at the end, one tender question at most, then the category, then
 * the gap. Where nothing is left the one longest unseen comes, and the choice says so.
 */
export function chooseSession(input: SessionInput): Choice[] {
  const history = historyOf(input.earlier);
  const chosen: Choice[] = [];
  for (const slot of REFLECTION_SLOTS) {
    const choice = chooseFor(slot, input, history, chosen);
    if (choice !== undefined) chosen.push(choice);
  }
  return chosen;
}

function chooseFor(
  slot: ReflectionSlot,
  input: SessionInput,
  history: History,
  chosen: readonly Choice[],
): Choice | undefined {
  const fitting = fittingFor(slot, input, history, chosen);
  const { stateQuestion } = input;
  if (stateQuestion?.slot === slot && fitting.some(({ id }) => id === stateQuestion.id)) {
    return { question: stateQuestion };
  }
  const pinned = fitting.filter(({ id }) => isPinnedDue(id, input, history));
  const isPinTaken = chosen.some(({ question }) => isPinnedDue(question.id, input, history));
  if (pinned.length > 0 && !isPinTaken) return { question: best(pinned, input, history) };
  if (slot === "ahead") return fitting.length === 0 ? undefined : { question: best(fitting, input, history) };

  const otherCategory = fitting.filter(({ category }) => history.sinceCategory(category) >= CATEGORY_GAP);
  const fresh = otherCategory.filter(({ id }) => history.sinceAsked(id) >= LEAST_GAP);
  if (fresh.length > 0) return { question: best(ofCategory(fresh, input, history), input, history) };
  if (otherCategory.length > 0) return { question: longestUnseen(otherCategory, history), gaveWay: "gap" };
  return fitting.length === 0
    ? undefined
    : { question: longestUnseen(fitting, history), gaveWay: "category" };
}

/** What may be asked in a slot at all, before turns are taken. */
function fittingFor(
  slot: ReflectionSlot,
  { candidates, standings, skipped = [], isQuietWeek }: SessionInput,
  history: History,
  chosen: readonly Choice[],
): Candidate[] {
  const isTenderTaken = chosen.some(({ question }) => question.tender);
  const isPackTaken = chosen.some(({ question }) => question.fromPack);
  return candidates
    .filter((candidate) => candidate.slot === slot && !skipped.includes(candidate.id))
    .filter(({ id }) => !isAway(id, standings, history))
    .filter(({ tender }) => !(tender && isTenderTaken))
    .filter(
      ({ fromPack, category }) => !fromPack || (!isPackTaken && history.sinceCategory(category) >= PACK_GAP),
    )
    .filter(({ category }) => !isQuietWeek || slot !== "back" || category === "evidence");
}

/** Never again, or at rest: because the person said so, or because it was skipped twice (rule 7). */
const REST_AFTER_SKIPS = 2;
const REST_SESSIONS = 26;

function isAway(id: string, standings: readonly QuestionStanding[], history: History): boolean {
  const said = standings.find(({ questionId }) => questionId === id);
  if (said?.standing === "never") return true;
  if (said?.standing === "resting") return history.sessions < (said.restsUntil ?? 0);
  return history.skipsOf(id) >= REST_AFTER_SKIPS && history.sinceAsked(id) <= REST_SESSIONS;
}

function isPinnedDue(id: string, { standings }: SessionInput, history: History): boolean {
  const isPinned = standings.some(({ questionId, standing }) => questionId === id && standing === "pinned");
  return isPinned && history.sinceAsked(id) >= PIN_GAP;
}

/** The questions of the category whose turn it is: by its weight in this stretch, and by how long it was silent. */
function ofCategory(
  fresh: readonly Candidate[],
  { seed, week }: SessionInput,
  history: History,
): Candidate[] {
  const categories = [...new Set(fresh.map(({ category }) => category))];
  const [next] = categories
    .map((category) => ({
      category,
      turn: phaseWeight(category, week) * Math.min(history.sinceCategory(category), LONGEST_UNSEEN),
      lot: lotOf(`${seed}/${category}`),
    }))
    .toSorted((a, b) => b.turn - a.turn || a.lot - b.lot);
  return fresh.filter(({ category }) => category === next?.category);
}

/** Fewest uses, a useful one counted as asked less; then longest unseen; then the lot (rule 3). */
function best(among: readonly Candidate[], { seed, standings }: SessionInput, history: History): Candidate {
  const useful = new Set(standings.flatMap(({ questionId, useful: is }) => (is ? [questionId] : [])));
  const [first] = among
    .map((question) => ({
      question,
      uses: history.usesOf(question.id) - (useful.has(question.id) ? 0.5 : 0),
      since: history.sinceAsked(question.id),
      lot: lotOf(`${seed}/${question.id}`),
    }))
    .toSorted((a, b) => a.uses - b.uses || compareSince(a.since, b.since) || a.lot - b.lot);
  if (first === undefined) throw new RangeError("There is no question to choose from.");
  return first.question;
}

/** Longest first; two that were never asked are equals. */
function compareSince(a: number, b: number): number {
  return a === b ? 0 : a > b ? -1 : 1;
}

function longestUnseen(among: readonly Candidate[], history: History): Candidate {
  return among.reduce((found, next) =>
    history.sinceAsked(next.id) > history.sinceAsked(found.id) ? next : found,
  );
}
