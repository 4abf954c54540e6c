import { PLAN_STEPS } from "@/lib/domain/plans/plan-draft.ts";
import { openAll, type Surface } from "./surface.ts";
import { idOf, rowOf } from "./written.ts";

const PLAN = `journal.html#/plans/${idOf(301)}`;

/** Plans and protected time: the lists, each question of a plan, its rehearsal, the form of a block. */
export const PLAN_SURFACES: Surface[] = [
  { name: "plans", address: "journal.html#/plans" },
  { name: "plans-open", address: "journal.html#/plans", act: openAll },
  ...PLAN_STEPS.map((step, place): Surface => ({
    name: `plan-${place + 1}-${step}`,
    address: PLAN,
    rows: () => [["device", { key: `draft/plan/${idOf(301)}`, value: JSON.stringify({ step }) }]],
  })),
  ...[302, 303].map((number): Surface => ({
    name: number === 302 ? "plan-3-time" : "plan-3-site",
    address: `journal.html#/plans/${idOf(number)}`,
    rows: () => [["device", { key: `draft/plan/${idOf(number)}`, value: JSON.stringify({ step: "cue" }) }]],
  })),
  { name: "plan-rehearsal", address: `${PLAN}/rehearse` },
  {
    name: "plan-which-rests",
    address: "journal.html#/plans",
    act: (page) => page.locator(".plans > section .plan-ways button").first().click(),
  },
  {
    name: "block-form",
    address: "journal.html#/plans",
    act: (page) => page.locator(".blocks > .row button").click(),
    part: ".blocks",
  },
  {
    name: "block-form-filled",
    address: "journal.html#/plans",
    act: async (page) => {
      await page.locator(".block-list summary").first().click();
      await page.locator(".block-actions button").first().click();
    },
    part: ".blocks",
  },
  {
    name: "blocks-and-plans-empty",
    address: "journal.html#/plans",
    rows: ({ plans, blocks }) =>
      [
        ...plans.map((row): [string, object] => ["plans", { ...row, deletedAt: rowOf(1, 90).createdAt }]),
        ...blocks.map((row): [string, object] => ["blocks", { ...row, deletedAt: rowOf(1, 90).createdAt }]),
      ].map(([table, row]) => [table, { ...row }]),
  },
];
