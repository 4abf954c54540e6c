import { describe, expect, it } from "vitest";

import { USUAL } from "../families.ts";
import type { NamedPolicy, Policy } from "../policy.ts";
import type { Answer, Prompt } from "../prompt.ts";
import { figuresOf } from "../figures.ts";
import { tried } from "../trial.ts";
import { calm } from "./calm.ts";
import { fixedThreeADay } from "./fixed-three-a-day.ts";
import { jool } from "./jool.ts";
import { none } from "./none.ts";
import { shipped } from "./shipped.ts";

/** Every prompt in `days` of someone who looks at the browser every half hour and always answers alike. */
function promptsOf({ make }: NamedPolicy, days: number, answer: Answer): (Prompt & { day: number })[] {
  const policy: Policy = make(1);
  const prompts = [];
  for (let day = 0; day < days; day += 1) {
    policy.newDay?.(day);
    for (let minute = 540; minute < 1080; minute += 30) {
      const weekend = day % 7 >= 5;
      const context = {
        day,
        minute,
        hour: minute / 60,
        weekend,
        breakpoint: true,
        focusHint: false,
        selfToday: 0,
      };
      const prompt = policy.decide(context);
      if (prompt === null) continue;
      prompts.push({ ...prompt, day });
      policy.feedback?.(context, prompt, answer);
    }
  }
  return prompts;
}

describe("the comparators", () => {
  it("ask three times a day by the clock, whatever comes of it, and once more on Friday", () => {
    expect(promptsOf(fixedThreeADay, 14, "ignored")).toHaveLength(32);
  });

  it("wait three days after someone who does things, by JOOL’s table", () => {
    expect(promptsOf(jool, 12, "acted").map(({ day }) => day)).toEqual([3, 7, 10]);
  });

  it("back off when they are calm", () => {
    const asked = (answer: Answer) => promptsOf(calm, 28, answer).length;
    expect(asked("ignored")).toBeLessThan(asked("acted") / 2);
  });
});

describe("the product’s own decision", () => {
  it("is asked through its ledger: one card a morning, and no more once it was answered", () => {
    const prompts = promptsOf(shipped, 5, "acted");
    expect(prompts.filter(({ kind }) => kind === "morning").length).toBeGreaterThanOrEqual(4);
    expect(prompts.some(({ again }) => again === true)).toBe(false);
  });

  it("leaves a card standing that nobody answered, which is no further prompt", () => {
    const prompts = promptsOf(shipped, 3, "ignored");
    expect(prompts.some(({ again }) => again === true)).toBe(true);
    const [plain, asked] = tried([none, shipped], USUAL, { seed: 3, worlds: 2, users: 6 });
    if (plain === undefined || asked === undefined) throw new Error("Two policies have two outcomes.");
    expect(figuresOf(asked, plain).shownPerWeek).toBeLessThan(8);
  });
});
