import { useState } from "react";

import { Willingness } from "@/components/goals/shift/Willingness.tsx";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { heldShifts } from "@/lib/domain/goals/held-shifts.ts";
import { quarterMain } from "@/lib/domain/goals/quarter-main.ts";
import { answerOf, type Beginning } from "@/lib/domain/reflections/beginning.ts";
import type { Answer, Reflection } from "@/lib/domain/reflections/reflection.ts";
import { addDays, type DayKey } from "@/lib/domain/time/day-key.ts";
import { lastDayOfQuarter } from "@/lib/domain/time/quarter.ts";
import { messages } from "@/lib/messages/messages.ts";
import { askQuarterly } from "@/lib/prompts/ask-quarterly.ts";
import { questionById } from "@/lib/prompts/bank/bank.ts";
import { ClosedGoal, closingAnswer } from "./ClosedGoal.tsx";
import { FinishOccasion } from "./FinishOccasion.tsx";
import { NextGoal } from "./NextGoal.tsx";
import { OccasionField } from "./OccasionField.tsx";
import { QuarterRatings } from "./QuarterRatings.tsx";
import "@/components/goals/shift/shift.css";

interface Props {
  quarter: DayKey;
  row: Reflection | undefined;
  /** Finished ones, the latest first. */
  earlier: readonly Reflection[];
  goals: readonly Goal[];
  today: DayKey;
  /** Why it cannot be closed yet. */
  waits: string | undefined;
  onFinish: () => void;
}

/** Ratings before anything else (R20), then the questions, then what to learn next. */
export function QuarterlyWriting({ quarter, row, earlier, goals, today, waits, onFinish }: Props) {
  const lastDay = lastDayOfQuarter(quarter);
  const next = addDays(lastDay, 1);
  const words = messages.occasions.quarterly;
  // Who says yes here stays in sight.
  const [undecided] = useState(() => heldShifts(goals).filter(({ willing }) => willing === "not-yet"));
  const shifts = goals.filter(({ id }) => undecided.some((shift) => shift.id === id));
  const main = quarterMain(goals, quarter);
  const closing = main && closingAnswer(main);
  const beginning: Beginning = row ?? {
    kind: "quarterly",
    period: quarter,
    fromDay: quarter,
    untilDay: lastDay,
    answers: [...askQuarterly(quarter, goals, earlier), ...(closing ? [closing] : [])],
  };
  const isSpine = ({ questionId }: Answer) => questionById(questionId)?.spine === true;
  const isTurn = (answer: Answer) => questionById(answer.questionId) !== undefined && !isSpine(answer);
  const field = (answer: Answer) => (
    <OccasionField
      key={answer.questionId}
      beginning={beginning}
      row={row}
      asked={answer}
      earlier={earlier
        .map((one) => ({ day: one.untilDay, text: answerOf(one, answer.questionId) }))
        .slice(0, 1)}
    />
  );
  const chosen = quarterMain(goals, next);
  return (
    <>
      <p className="reading">{words.lead}</p>
      <QuarterRatings quarter={quarter} today={today} />
      <p className="hint">
        {words.seen} <a href="#/timeline">{words.timeline}</a>.
      </p>
      <section className="occasion-part">
        <h2>{words.questions}</h2>
        {beginning.answers.filter(isSpine).map(field)}
      </section>
      <section className="occasion-part">
        <h2>{words.turns}</h2>
        {beginning.answers.filter(isTurn).map(field)}
      </section>
      <ClosedGoal beginning={beginning} row={row} goals={goals} closing={closing} />
      <NextGoal beginning={beginning} closing={closing} goals={goals} quarter={next} />
      {shifts.map((goal) => (
        <section key={goal.id} className="occasion-part">
          <p className="label">{words.willing}</p>
          <p className="lead" dir="auto">
            {goal.text}
          </p>
          <Willingness goal={goal} />
        </section>
      ))}
      <FinishOccasion
        beginning={beginning}
        last={chosen ? [nextAnswer(chosen)] : []}
        label={words.finish}
        waits={waits}
        onFinish={onFinish}
      />
    </>
  );
}

/** What is learned next, kept with the reflection in the words of the goal. */
function nextAnswer({ text, words }: Goal): Answer {
  return {
    slot: "ahead",
    questionId: "quarterly-next",
    question: messages.occasions.quarterly.next.chosen,
    text: words.learn?.trim() || text,
  };
}
