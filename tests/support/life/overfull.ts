import type { Cue } from "@/lib/domain/plans/plan.ts";
import type { Life } from "./life.ts";

type Written = Pick<
  Life,
  "intentions" | "practices" | "goals" | "plans" | "blocks" | "experiments" | "evidence" | "moments"
>;

const LINE = 300;
const NOTE = 900;

/** What strains a page: long sentences, words without a break, another direction, no spaces at all. */
const STRAINS = [
  "I would like to be somebody who, when the evening is late and the draft is not good, can still close the lid and trust that what is not good yet is somebody else’s to learn from. ",
  "Arbeitsunfähigkeitsbescheinigungsweiterleitungsverantwortlichkeiten und Rechtsschutzversicherungsgesellschaftsangelegenheiten abgeben ",
  "أريد أن أترك للآخرين أن يكبروا إلى جانبي، وأن أسأل قبل أن أصلح، وأن أعود إلى البيت قبل أن يحل الليل. ",
  "https://intranet.example.org/planning/2026/quarterly-review/minutes?attachment=appendix-with-a-very-long-name#section-4-2 ",
];
const PARAGRAPH = "\n\n";

/** `length` characters of the strain whose turn it is. */
export function strained(turn: number, length: number): string {
  const strain = STRAINS[turn % STRAINS.length] ?? "";
  return strain
    .repeat(Math.ceil(length / strain.length))
    .slice(0, length)
    .trim();
}

/** The same rows with texts as long as they may be, or as long as anybody writes, in every text. */
export function overfull(typical: Written): Written {
  let turn = 0;
  const line = () => strained(turn++, LINE);
  const note = () => strained(turn++, NOTE) + PARAGRAPH + strained(turn++, NOTE / 3);
  const noteOrNone = (text: string) => (text === "" ? "" : note());
  const cueOf = (cue: Cue): Cue => (cue.kind === "time" ? cue : { ...cue, text: line() });

  return {
    intentions: typical.intentions.map((row) => ({ ...row, text: line(), becoming: line() })),
    practices: typical.practices.map((row) => ({ ...row, text: line() })),
    goals: typical.goals.map((goal) => ({
      ...goal,
      text: line(),
      words: Object.fromEntries(Object.keys(goal.words).map((word) => [word, note()])),
      steps: goal.steps.map((step) => ({ ...step, text: line() })),
      checkpoints: goal.checkpoints.map((checkpoint) => ({
        ...checkpoint,
        sees: line(),
        history: checkpoint.history.map((change) => ({ ...change, sees: line(), reason: note() })),
      })),
    })),
    plans: typical.plans.map((plan) => ({
      ...plan,
      cue: cueOf(plan.cue),
      response: { ...plan.response, text: line() },
      ...(plan.obstacle !== undefined && { obstacle: note() }),
    })),
    blocks: typical.blocks.map((row) => ({ ...row, name: line(), purpose: line() })),
    experiments: typical.experiments.map((row) => ({
      ...row,
      text: line(),
      occasion: noteOrNone(row.occasion),
      expected: noteOrNone(row.expected),
      happened: noteOrNone(row.happened),
      learned: noteOrNone(row.learned),
      next: noteOrNone(row.next),
    })),
    evidence: typical.evidence.map((row) => ({ ...row, text: note() })),
    moments: typical.moments.map((row) => ({ ...row, note: note() })),
  };
}
