import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { GOAL_NUMBERS, GOALS_WRITTEN } from "./goals-written.ts";
import { BLOCKS_WRITTEN, PLANS_WRITTEN } from "./plans-written.ts";
import { idOf, rowOf, type Written } from "./written.ts";

const day = (text: string) => dayKeySchema.parse(text);
const OPEN = { occasion: "", expected: "", happened: "", learned: "", next: "" };

/** What an ordinary person might have written by now. */
export const TYPICAL: Written = {
  intentions: [
    {
      ...rowOf(1, 30),
      text: "I ask before I fix.",
      becoming: "Someone who lets others grow.",
      standing: "held",
      position: 1,
      chosenAt: rowOf(1, 30).createdAt,
    },
  ],
  practices: [{ ...rowOf(2, 3), text: "Ask one question first", carriedOn: day("2026-11-18") }],
  goals: GOALS_WRITTEN,
  plans: PLANS_WRITTEN,
  blocks: BLOCKS_WRITTEN,
  experiments: [
    {
      ...rowOf(501, 4),
      ...OPEN,
      text: "On Thursday the draft goes out without me.",
      expected: "Two mistakes, and a long evening of wanting to look.",
      fromDay: day("2026-11-19"),
      untilDay: day("2026-11-25"),
      goalId: idOf(GOAL_NUMBERS.shift),
    },
    {
      ...rowOf(502, 30),
      text: "Begin the round with a question and then be quiet",
      occasion: "Monday’s round",
      expected: "A silence that somebody else breaks.",
      happened: "It took a minute. Then Tom spoke, who seldom does.",
      learned: "The silence was harder for me than for them.",
      next: "The same, in the bigger round.",
      closedAt: rowOf(502, 10).createdAt,
    },
    {
      ...rowOf(503, 60),
      ...OPEN,
      text: "Leave my camera off for one meeting",
      happened: "People asked whether I was ill.",
      learned: "Not a way to be less in the middle.",
      closedAt: rowOf(503, 50).createdAt,
    },
  ],
  evidence: [
    {
      ...rowOf(601, 1),
      text: "Tom ran the review on his own and nobody looked at me.",
      day: day("2026-11-17"),
    },
    {
      ...rowOf(602, 6),
      text: "Mira asked me for advice about her career. She had not asked anybody else.",
      day: day("2026-11-12"),
      reflectionId: idOf(700),
    },
    {
      ...rowOf(603, 12),
      text: "I slept through a quarter’s end.",
      day: day("2026-10-31"),
      momentId: idOf(710),
    },
  ],
  moments: [
    {
      ...rowOf(710, 1),
      at: rowOf(710, 1).createdAt,
      day: day("2026-11-17"),
      offsetMinutes: 0,
      kind: "noticed",
      note: "In the review I had the pen in my hand before I saw it.",
    },
  ],
};
