import { figuresOf, logsOf, winRate } from "./figures.ts";
import type { Lived } from "./lived.ts";
import { percent } from "./table.ts";
import type { Outcome } from "./trial.ts";

/** One thing that has to hold, and how it stands. */
export interface Judgement {
  holds: boolean;
  says: string;
}

/** What is judged, and what it is judged against, all from one run. */
export interface Judged {
  subject: Outcome;
  none: Outcome;
  fixedOne: Outcome;
  fixedThree: Outcome;
  randomThree: Outcome;
}

const keptOf = ({ kept }: Lived) => kept;

function atLeast(says: string, value: number, least: number): Judgement {
  return { holds: value >= least, says: `${says}: ${percent(value)} (at least ${percent(least)})` };
}

function againstThree(subject: Outcome, three: Outcome, none: Outcome): Judgement[] {
  const mine = figuresOf(subject, none);
  const theirs = figuresOf(three, none);
  const burden = mine.burden / theirs.burden;
  const weeklies = mine.weekliesPerWeek / theirs.weekliesPerWeek;
  const against = `against ${three.name}`;
  return [
    atLeast(
      `${subject.name}: worlds in which more are kept, ${against}`,
      winRate(subject, three, keptOf),
      0.9,
    ),
    { holds: burden <= 0.25, says: `${subject.name}: burden, ${against}: ${percent(burden)} (at most 25 %)` },
    {
      holds: weeklies >= 2,
      says: `${subject.name}: weeklies done per week, ${against}: ${weeklies.toFixed(1)} times (at least 2)`,
    },
  ];
}

/** The bar in the usual worlds. */
export function barInUsualWorlds({ subject, none, fixedOne, fixedThree, randomThree }: Judged): Judgement[] {
  const against = `against ${fixedOne.name}`;
  const logs = (lived: Lived) => logsOf(lived) / lived.people;
  return [
    ...againstThree(subject, fixedThree, none),
    ...againstThree(subject, randomThree, none),
    atLeast(
      `${subject.name}: worlds in which more are kept, ${against}`,
      winRate(subject, fixedOne, keptOf),
      0.8,
    ),
    atLeast(
      `${subject.name}: worlds in which logs are not fewer, ${against}`,
      winRate(subject, fixedOne, logs, 1),
      0.75,
    ),
  ];
}

/** The bar where prompts cost nothing: then restraint may lose a little, and no more. */
export function barWithoutBurden(judged: Judged): Judgement[] {
  const mine = figuresOf(judged.subject, judged.none).kept;
  return [judged.none, judged.fixedOne, judged.fixedThree, judged.randomThree].map((other) => {
    const loss = figuresOf(other, judged.none).kept - mine;
    return {
      holds: loss <= 0.02,
      says: `${judged.subject.name}: kept where nothing burdens, behind ${other.name}: ${(100 * loss).toFixed(1)} points (at most 2)`,
    };
  });
}

/** As lines to print, the broken ones to be found at a glance. */
export function barLines(judgements: readonly Judgement[]): string {
  return judgements.map(({ holds, says }) => `${holds ? "pass" : "FAIL"}  ${says}`).join("\n");
}
