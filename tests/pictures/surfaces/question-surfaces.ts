import type { Page } from "@playwright/test";

import { addDays, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { QUESTION_BANK } from "@/lib/prompts/bank/bank.ts";
import type { Row } from "@/tests/support/raw-tables.ts";
import { openAll, type Surface } from "./surface.ts";
import { NOW, rowOf, type Written } from "./written.ts";

const TODAY = dayKeySchema.parse(new Date(NOW).toISOString().slice(0, 10));
const ASKED = ["back-surprise", "deeper-price", "ahead-for-someone"] as const;

/** A weekly of some weeks ago, or with 0 the one that is being written, with the longest note as its answer. */
function weekly(written: Written, weeksAgo: number): [string, Row] {
  const untilDay = addDays(TODAY, -7 * weeksAgo);
  const note = written.moments[0]?.note ?? "";
  const answers = QUESTION_BANK.filter(({ id }) => ASKED.some((asked) => asked === id)).map(
    ({ id, slot, text }) => ({ slot, questionId: id, question: text, text: note }),
  );
  const row = {
    ...rowOf(800 + weeksAgo, 7 * weeksAgo),
    kind: "weekly",
    period: addDays(untilDay, -6),
    fromDay: addDays(untilDay, -6),
    untilDay,
    answers,
    practiceText: written.practices[0]?.text ?? "",
  };
  return ["reflections", weeksAgo === 0 ? row : { ...row, finishedAt: row.createdAt }];
}

const STANDINGS: [string, Row][] = (["pinned", "resting", "never", "open"] as const).map(
  (standing, place) => [
    "standings",
    {
      ...rowOf(820 + place, 1),
      questionId: QUESTION_BANK[place]?.id,
      standing,
      ...(standing === "resting" && { restsUntil: addDays(TODAY, 182) }),
      ...(standing === "open" && { useful: true }),
    },
  ],
);

const finishWeekly = async (page: Page) => {
  await page.locator(".weekly-question .button-primary").click();
  await page.locator(".weekly-closing fieldset").waitFor();
};

/** What a person can say about questions: of a day, at the end of a weekly, and where all of it stands. */
export const QUESTION_SURFACES: readonly Surface[] = [
  { name: "daily-about", address: "journal.html#/daily", act: openAll },
  {
    name: "weekly-useful",
    address: "journal.html#/weekly",
    rows: (written) => [3, 2, 1, 0].map((weeksAgo) => weekly(written, weeksAgo)),
    act: finishWeekly,
  },
  { name: "questions-said", address: "journal.html#/reflections", rows: () => STANDINGS, act: openAll },
];
