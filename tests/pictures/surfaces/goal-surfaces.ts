import { writeFile } from "node:fs/promises";

import { contractOf } from "@/lib/domain/goals/contract-texts.ts";
import { documentOf, pageOf } from "@/tests/support/contract/contracts.ts";
import { addressOfGoal, GOAL_NUMBERS } from "./goals-written.ts";
import { openAll, type Surface } from "./surface.ts";
import { idOf } from "./written.ts";

const FORMS = ["performance", "learning", "intention", "contract", "milestones", "shift"] as const;

/** The list of goals, the page of each form with and without what is folded away, and the release. */
export const GOAL_SURFACES: Surface[] = [
  { name: "goals", address: "journal.html#/goals" },
  { name: "goals-open", address: "journal.html#/goals", act: openAll },
  { name: "goal-formless", address: addressOfGoal("formless") },
  ...FORMS.flatMap((form): Surface[] => [
    { name: `form-${form}`, address: addressOfGoal(form) },
    { name: `form-${form}-open`, address: addressOfGoal(form), act: openAll },
  ]),
  { name: "form-shift-new", address: addressOfGoal("newShift") },
  { name: "form-shift-let-go", address: addressOfGoal("released") },
  { name: "release", address: addressOfGoal("shift", "/release") },
  { name: "release-new", address: addressOfGoal("newShift", "/release") },
  { name: "release-done", address: addressOfGoal("released", "/release") },
  {
    name: "form-performance-day",
    address: addressOfGoal("performance"),
    act: (page) => page.locator("section.goal-asked button").first().click(),
  },
  {
    name: "form-milestones-move",
    address: addressOfGoal("milestones"),
    act: async (page) => {
      await page.locator(".milestone-path summary").first().click();
      await page.locator(".milestone-path details[open] .quiet-acts button").nth(2).click();
    },
  },
  {
    name: "form-contract-returned",
    address: addressOfGoal("contract"),
    act: async (page, { goals }) => {
      const goal = goals.find(({ id }) => id === idOf(GOAL_NUMBERS.contract));
      if (goal === undefined) throw new Error("The goal with the contract is not there.");
      const mine = contractOf(goal);
      const theirs = { ...mine, practise: mine.matters, means: mine.shows, theirName: "Dr. Nadia Brandt" };
      const file = `.output/returned-contract.html`;
      await writeFile(file, await pageOf({ ...documentOf(theirs), goalId: goal.id }));
      await page.locator("input[type=file]").setInputFiles(file);
      await page.locator(".contract-comparison").waitFor();
      await page.locator(".contract-changed input").first().check();
    },
  },
];
