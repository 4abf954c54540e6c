import { describe, expect, it } from "vitest";

import { type Choices, choicesSchema } from "@/lib/domain/goals/choices.ts";
import { GOAL_FORMS } from "@/lib/domain/goals/goal-form.ts";
import { recommendation, RECOMMENDING_QUESTIONS } from "@/lib/domain/goals/recommendation.ts";
import { RECOMMENDATION_RULES } from "@/lib/domain/goals/recommendation-rules.ts";
import { CASES } from "./recommendation-cases.ts";
import { combinations } from "@/tests/support/combinations.ts";

const ANSWERS = {
  need: ["do", "become", "unsure", undefined],
  oldWay: ["yes", "no", "unsure", undefined],
  before: ["yes", "no", undefined],
  control: ["little", "some", "much", undefined],
  conditions: ["moving", "mixed", "settled", undefined],
  skill: ["missing", "partly", "there", undefined],
  taste: ["measured", "open", undefined],
  company: ["alone", "together", undefined],
  horizon: ["quarter", "longer", undefined],
} as const satisfies { [Q in keyof Choices]: readonly Choices[Q][] };

describe("the recommended form", () => {
  it.each(CASES)("for $who: $goal", ({ choices, form }) => {
    expect(recommendation(choices).form).toBe(form);
  });

  it("is decided by one rule for every combination of answers, and each rule decides some", () => {
    const decided = new Map<string, number>();
    const forms = new Set<string>();
    let count = 0;
    for (const answered of combinations(ANSWERS)) {
      const choices = choicesSchema.parse(answered);
      const { rule, form, runnerUp } = recommendation(choices);
      decided.set(rule, (decided.get(rule) ?? 0) + 1);
      forms.add(form);
      if (runnerUp === form) throw new Error(`${JSON.stringify(choices)} has ${form} twice`);
      count += 1;
    }
    process.stdout.write(`${count} combinations, by rule: ${JSON.stringify(Object.fromEntries(decided))}\n`);
    expect(count).toBe(4 ** 5 * 3 ** 4);
    expect([...decided.keys()].toSorted()).toEqual(RECOMMENDATION_RULES.map(({ id }) => id).toSorted());
    expect([...forms].toSorted()).toEqual([...GOAL_FORMS].toSorted());
  });

  it("rests on at most twelve rules, and on no other answer than those named", () => {
    expect(RECOMMENDATION_RULES.length).toBeLessThanOrEqual(12);
    const named = RECOMMENDATION_RULES.flatMap((rule) => [
      ...Object.keys(rule.when),
      ...Object.keys("unless" in rule ? rule.unless : {}),
    ]);
    expect([...new Set(named)].toSorted()).toEqual([...RECOMMENDING_QUESTIONS].toSorted());
  });

  it("is an intention when nothing was answered, and says what else would do", () => {
    expect(recommendation({})).toEqual({ rule: "unclear", form: "intention", runnerUp: "learning" });
  });

  it("names as runner-up what the next rule would have given", () => {
    const choices = { need: "become", control: "much", skill: "there", conditions: "settled" } as const;
    expect(recommendation(choices)).toMatchObject({ form: "shift", runnerUp: "performance" });
  });
});
