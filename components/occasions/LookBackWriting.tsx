import { OccasionField } from "@/components/occasions/OccasionField.tsx";
import { Sides } from "@/components/goals/shift/Sides.tsx";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { ShiftQuestion } from "@/lib/domain/goals/shift-question.ts";
import { wordsThen } from "@/lib/domain/goals/words-then.ts";
import { answerOf, type Beginning } from "@/lib/domain/reflections/beginning.ts";
import type { Answer, Reflection } from "@/lib/domain/reflections/reflection.ts";
import type { ShiftLookBack } from "@/lib/domain/reflections/shift-look-back.ts";
import type { RowVersion } from "@/lib/domain/row-version.ts";
import { addDays, type DayKey, toUtcMidnight } from "@/lib/domain/time/day-key.ts";
import { formatDays } from "@/lib/messages/format-days.ts";
import { messages } from "@/lib/messages/messages.ts";
import { fillQuestion } from "@/lib/prompts/bank/fill-question.ts";
import { LOOK_BACK } from "@/lib/prompts/bank/look-back.ts";
import { openAnswer } from "@/lib/prompts/open-answer.ts";
import { SHIFT_SOURCES } from "@/lib/prompts/shift-sources.ts";
import type { EarlierAnswer } from "./EarlierAnswers.tsx";
import { FinishOccasion } from "./FinishOccasion.tsx";
import { RatedEnds } from "./RatedEnds.tsx";
import "@/components/goals/goals.css";
import "@/components/goals/shift/shift.css";

/** What was written within so many days belongs to the beginning. */
const BEGINNING_DAYS = 14;

interface Props {
  goalId: string;
  /** Also one that was deleted; undefined when nothing is known of it any more. */
  goal: Goal | undefined;
  versions: readonly RowVersion[];
  lookBack: ShiftLookBack;
  row: Reflection | undefined;
  /** The other look back on this shift, once it is finished. */
  before: Reflection | undefined;
  today: DayKey;
  onFinish: () => void;
}

/** Both sides of the gap as they are now, and below each answer the words from the beginning (W4, W10). */
export function LookBackWriting({ goalId, goal, versions, lookBack, row, before, ...props }: Props) {
  const { today, onFinish } = props;
  const { kind, fromDay, day } = lookBack;
  const words = messages.occasions.lookBack;
  const beginsUntil = toUtcMidnight(addDays(fromDay, BEGINNING_DAYS));
  const then = goal === undefined ? {} : wordsThen(goal, versions, beginsUntil);
  const asked = LOOK_BACK.map((question) =>
    openAnswer(question, fillQuestion(question, { new: then.newSign ?? "" })),
  );
  const beginning: Beginning = row ?? {
    kind,
    period: day,
    goalId,
    fromDay,
    untilDay: day,
    answers: asked,
  };
  const earlierTo = (questionId: string): EarlierAnswer[] =>
    before === undefined ? [] : [{ day: before.period, text: answerOf(before, questionId) }];

  const now = (question: ShiftQuestion) => (
    <OccasionField
      key={question}
      beginning={beginning}
      row={row}
      asked={nowAnswer(question)}
      origin={{ why: messages.shift.questions[question].why, source: SHIFT_SOURCES[question] }}
      earlier={[...earlierTo(nowAnswer(question).questionId), { day: fromDay, text: then[question] ?? "" }]}
    />
  );
  const { look, ways } = messages.shift;
  return (
    <>
      <p className="reading">{words.lead(formatDays(fromDay, day, true))}</p>
      <div className="shift">
        <section className="occasion-part">
          <h2>{words.look}</h2>
          <Sides
            old={{
              title: look.now,
              questions: (["filledWeek", "feltMattering", "wouldLose"] as const).map(now),
            }}
            new={{
              title: look.needed,
              questions: (["findsItNatural", "theyBelieve", "theirWeek"] as const).map(now),
            }}
          />
        </section>
        <section className="occasion-part">
          <h2>{words.ways}</h2>
          <Sides
            old={{
              title: ways.old,
              questions: (["madeMeMatter", "oldSign", "oldQuestion"] as const).map(now),
            }}
            new={{
              title: ways.new,
              questions: (["measureOfShift", "newSign", "newQuestion"] as const).map(now),
            }}
          />
        </section>
      </div>
      <section className="occasion-part">
        <h2>{words.questions}</h2>
        {beginning.answers
          .filter(({ questionId }) => !questionId.startsWith(NOW))
          .map((answer) => (
            <OccasionField
              key={answer.questionId}
              beginning={beginning}
              row={row}
              asked={answer}
              earlier={earlierTo(answer.questionId)}
            />
          ))}
      </section>
      <RatedEnds kind={kind} since={fromDay} today={today} />
      <FinishOccasion beginning={beginning} label={words.finish} onFinish={onFinish} />
    </>
  );
}

const NOW = "now/";

/** A question of the shift, asked anew. */
function nowAnswer(question: ShiftQuestion): Answer {
  return {
    slot: "deeper",
    questionId: NOW + question,
    question: messages.shift.questions[question].question,
    text: "",
  };
}
