import { useId } from "react";

import { WhyAsked } from "@/components/writing/WhyAsked.tsx";
import { formOf, type Goal } from "@/lib/domain/goals/goal.ts";
import { quarterMain } from "@/lib/domain/goals/quarter-main.ts";
import type { Beginning } from "@/lib/domain/reflections/beginning.ts";
import type { Answer } from "@/lib/domain/reflections/reflection.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { messages } from "@/lib/messages/messages.ts";
import { chooseNext } from "@/lib/storage/quarter-closing.ts";
import { useAhead } from "@/lib/ui/ahead.ts";

interface Props {
  beginning: Beginning;
  /** The question of what becomes of the goal that closes this quarter. */
  closing: Answer | undefined;
  goals: readonly Goal[];
  /** First day of the quarter that comes. */
  quarter: DayKey;
}

/** Which learning goal comes first in the quarter that begins: one that is there, or a new one (L7). */
export function NextGoal({ beginning, closing, goals, quarter }: Props) {
  const words = messages.occasions.quarterly.next;
  const name = useId();
  const main = quarterMain(goals, quarter);
  const [chosen, show] = useAhead(main?.id);
  const offered = goals.filter((goal) => goal.standing === "held" && formOf(goal) === "learning");

  const choose = (goalId: string | undefined) => {
    show(goalId);
    void chooseNext(beginning, closing, { goalId, main: main?.id, next: quarter }, Date.now());
  };
  return (
    <section className="occasion-part">
      <h2>{words.title}</h2>
      {offered.length === 0 ? (
        <p className="hint">{words.empty}</p>
      ) : (
        <fieldset>
          <legend className="reading">{words.question}</legend>
          {offered.map((goal) => (
            <label key={goal.id} className="choice">
              <input type="radio" name={name} checked={goal.id === chosen} onChange={() => choose(goal.id)} />
              <span className="reading" dir="auto">
                {goal.words.learn?.trim() || goal.text}
              </span>
            </label>
          ))}
          <label className="choice">
            <input
              type="radio"
              name={name}
              checked={chosen === undefined}
              onChange={() => choose(undefined)}
            />
            {words.none}
          </label>
        </fieldset>
      )}
      <p className="hint">
        <a href="#/goals">{words.other}</a> {words.hint}
      </p>
      <WhyAsked why={words.why} source="L7" />
    </section>
  );
}
