import { describe, expect, it } from "vitest";

import { barInUsualWorlds, barLines, barWithoutBurden } from "./bar.ts";
import { figuresOf, winRate } from "./figures.ts";
import { type Lived, nobody } from "./lived.ts";
import type { Outcome } from "./trial.ts";

const lived = (part: Partial<Lived>): Lived => ({
  ...nobody(),
  people: 10,
  daysAlive: 70,
  shown: 10,
  ...part,
});
const outcome = (name: string, ...worlds: Partial<Lived>[]): Outcome => ({
  name,
  worlds: worlds.map(lived),
  leastReady: worlds.map(lived),
});
const keptOf = ({ kept }: Lived) => kept;

describe("a win rate", () => {
  it("counts a tie as half", () => {
    const first = outcome("a", { kept: 5 }, { kept: 5 }, { kept: 4 }, { kept: 6 });
    const second = outcome("b", { kept: 4 }, { kept: 5 }, { kept: 5 }, { kept: 5 });
    expect(winRate(first, second, keptOf)).toBe(0.625);
  });

  it("is none between outcomes of different sizes", () => {
    expect(() => winRate(outcome("a", {}, {}), outcome("b", {}), keptOf)).toThrow("paired");
  });
});

describe("the figures of merit", () => {
  it("count logs beyond those of the same people without a prompt", () => {
    const figures = figuresOf(
      outcome("a", { acted: 6, selfLogs: 14 }),
      outcome("none", { selfLogs: 15, shown: 0 }),
    );
    expect(figures).toMatchObject({
      logsPerInstall: 2,
      incrementalLogs: 0.5,
      response: 0.6,
      shownPerWeek: 1,
    });
  });
});

describe("the bar", () => {
  const none = outcome("none", { kept: 6, shown: 0 });
  const three = outcome("three", { kept: 4, burden: 50, weekliesDone: 1, selfLogs: 8 });
  const one = outcome("one", { kept: 5, burden: 30, weekliesDone: 2, selfLogs: 9 });
  const calm = outcome("calm", { kept: 6, burden: 5, weekliesDone: 5, selfLogs: 9 });
  const others = { none, fixedOne: one, fixedThree: three, randomThree: three };

  it("holds for what is calm and kept", () => {
    expect(barInUsualWorlds({ subject: calm, ...others }).every(({ holds }) => holds)).toBe(true);
    expect(barWithoutBurden({ subject: calm, ...others }).every(({ holds }) => holds)).toBe(true);
  });

  it("breaks for what is no better than three a day", () => {
    const judgements = barInUsualWorlds({ subject: three, ...others });
    expect(judgements.filter(({ holds }) => !holds)).toHaveLength(8);
    expect(barLines(judgements)).toContain("FAIL");
    expect(barWithoutBurden({ subject: three, ...others })[0]?.holds).toBe(false);
  });
});
