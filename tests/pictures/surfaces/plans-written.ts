import type { Block } from "@/lib/domain/blocks/block.ts";
import type { Plan } from "@/lib/domain/plans/plan.ts";
import { block } from "@/tests/support/block.ts";
import { GOAL_NUMBERS } from "./goals-written.ts";
import { idOf, rowOf } from "./written.ts";

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];

export const PLANS_WRITTEN: Plan[] = [
  {
    ...rowOf(301, 9),
    cue: { kind: "situation", text: "a draft reaches me late in the week" },
    response: { kind: "question", text: "Whose practice would this be?" },
    obstacle: "The wish to be the one who saves it.",
    standing: "active",
    goalId: idOf(GOAL_NUMBERS.shift),
  },
  {
    ...rowOf(302, 8),
    cue: { kind: "time", weekdays: EVERY_DAY, atMinutes: 10 * 60 },
    response: { kind: "act", text: "close the inbox and open the page about the practice" },
    standing: "active",
    rehearsedAt: rowOf(302, 7).createdAt,
  },
  {
    ...rowOf(303, 7),
    cue: {
      kind: "site",
      origin: "https://mail.example.org",
      path: "/inbox",
      text: "I open the inbox before nine",
    },
    response: { kind: "act", text: "write the one sentence the day is for" },
    standing: "active",
  },
  {
    ...rowOf(304, 70),
    cue: { kind: "situation", text: "I want to answer for somebody else" },
    response: { kind: "act", text: "count to four and look at them" },
    standing: "resting",
  },
];

export const BLOCKS_WRITTEN: Block[] = [
  block({ ...rowOf(401, 12), weekdays: [1, 3] }),
  block({
    ...rowOf(402, 40),
    name: "Letters",
    purpose: "To write to the people I learn from.",
    weekdays: [5],
    fromMinutes: 15 * 60,
    lengthMinutes: 45,
    standing: "resting",
  }),
];
