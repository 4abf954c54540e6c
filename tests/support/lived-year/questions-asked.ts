import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { questionById } from "@/lib/prompts/bank/bank.ts";
import { WORKING_DAYS } from "./calendar.ts";

/** The questions of the bank that a reflection asked, those passed over too. */
export const askedOfBank = ({ answers }: Reflection): string[] =>
  answers.map(({ questionId }) => questionId).filter((id) => questionById(id) !== undefined);

export const isSpine = (id: string): boolean => questionById(id)?.spine === true;

/** How many weeklies after one the same question looked back or deeper again; a look ahead may come sooner. */
export function gapsInWeeklies(weeklies: readonly Reflection[]): number[] {
  return weeklies.flatMap(({ answers }, session) =>
    answers
      .filter(({ slot }) => slot !== "ahead")
      .flatMap(({ questionId }) => {
        const again = weeklies
          .slice(session + 1)
          .findIndex((later) => askedOfBank(later).includes(questionId));
        return again < 0 ? [] : [again + 1];
      }),
  );
}

/** How many working days after one the same question of a day came again. */
export function gapsInDailies(dailies: readonly Reflection[]): number[] {
  return dailies.flatMap((daily) => {
    const [asked = ""] = askedOfBank(daily);
    const again = dailies.find((later) => later.period > daily.period && askedOfBank(later).includes(asked));
    if (again === undefined) return [];
    return [WORKING_DAYS.filter((day) => day > daily.period && day <= again.period).length];
  });
}
