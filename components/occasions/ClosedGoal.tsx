import { useId } from "react";

import type { Goal, GoalStanding } from "@/lib/domain/goals/goal.ts";
import { answerOf, type Beginning } from "@/lib/domain/reflections/beginning.ts";
import type { Answer, Reflection } from "@/lib/domain/reflections/reflection.ts";
import { messages } from "@/lib/messages/messages.ts";
import { closeGoal } from "@/lib/storage/quarter-closing.ts";
import { useAhead } from "@/lib/ui/ahead.ts";

const CLOSES = "quarterly-closes/";
const WAYS = ["keep", "reshape", "rest"] as const;
type Way = (typeof WAYS)[number];
const STANDING: Record<Way, GoalStanding> = { keep: "held", reshape: "held", rest: "resting" };

interface Props {
  beginning: Beginning;
  row: Reflection | undefined;
  goals: readonly Goal[];
  /** The question of the goal that would close the quarter now. */
  closing: Answer | undefined;
}

/** What becomes of a goal, not said yet. It names the goal, which may soon have another quarter, or rest. */
export function closingAnswer({ id, text }: Goal): Answer {
  return { slot: "ahead", questionId: CLOSES + id, question: text, text: "" };
}

/** The main learning goal of the quarter comes to its close: it goes on, changes shape or rests (L7, L10). */
export function ClosedGoal({ beginning, row, goals, closing }: Props) {
  const words = messages.occasions.quarterly.closing;
  const asked = beginning.answers.find(({ questionId }) => questionId.startsWith(CLOSES));
  // Its row may be from before the quarter had a main goal.
  const id = (asked ?? closing)?.questionId.slice(CLOSES.length);
  const goal = goals.find((one) => one.id === id);
  return (
    <section className="occasion-part">
      <h2>{words.title}</h2>
      {goal === undefined ? (
        <p className="hint">{words.none}</p>
      ) : (
        <>
          <div>
            <p className="lead" dir="auto">
              {goal.words.learn?.trim() || goal.text}
            </p>
            {goal.words.learn?.trim() && (
              <p className="hint" dir="auto">
                {goal.text}
              </p>
            )}
          </div>
          <Becomes key={goal.id} goal={goal} beginning={beginning} row={row} />
        </>
      )}
    </section>
  );
}

function Becomes({
  goal,
  beginning,
  row,
}: {
  goal: Goal;
  beginning: Beginning;
  row: Reflection | undefined;
}) {
  const words = messages.occasions.quarterly.closing;
  const name = useId();
  const asked = closingAnswer(goal);
  const stored = answerOf(row ?? beginning, asked.questionId);
  const [said, say] = useAhead(stored);

  const choose = (way: Way) => {
    const closing = { asked, said: words.ways[way], goalId: goal.id, standing: STANDING[way] };
    say(closing.said);
    void closeGoal(beginning, closing, Date.now());
  };
  return (
    <fieldset>
      <legend className="label">{words.question}</legend>
      <div className="choices">
        {WAYS.map((way) => (
          <label key={way} className="choice">
            <input type="radio" name={name} checked={said === words.ways[way]} onChange={() => choose(way)} />
            {words.ways[way]}
          </label>
        ))}
      </div>
      {said === words.ways.reshape && (
        <p>
          <a href={`#/goals/${goal.id}`}>{words.reshape}</a>
        </p>
      )}
    </fieldset>
  );
}
