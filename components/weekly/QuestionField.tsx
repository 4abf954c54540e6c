import { useId } from "react";

import { EarlierAnswers } from "@/components/occasions/EarlierAnswers.tsx";
import { AboutQuestion } from "@/components/questions/AboutQuestion.tsx";
import { FollowUp } from "@/components/questions/FollowUp.tsx";
import { OtherText } from "@/components/writing/OtherText.tsx";
import { useLeftWithWords } from "@/components/writing/use-left-with-words.ts";
import { useSavedText } from "@/components/writing/use-saved-text.ts";
import type { Answer, Reflection } from "@/lib/domain/reflections/reflection.ts";
import { earlierAnswer } from "@/lib/domain/reflections/earlier-answer.ts";
import { NOTE_MAX } from "@/lib/domain/text/graphemes.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { originOf } from "@/lib/prompts/asking/question-key.ts";
import { writeReflection } from "@/lib/storage/reflections.ts";
import { writeOnWhenShown } from "@/lib/ui/focus.ts";
import { canBePassedOver, instead } from "./question-acts.ts";
import type { Around } from "./load-around.ts";

interface Props {
  reflection: Reflection;
  answer: Answer;
  around: Around;
  /** It was just asked for, so writing can begin. */
  takesFocus: boolean;
  /** Another question has come in its place. */
  onInstead: (questionId: string) => void;
}

/** One question with its answer, stored as it is typed, and what belongs to it. */
export function QuestionField({ reflection, answer, around, takesFocus, onInstead }: Props) {
  const { questionId } = answer;
  const [shown, field] = useSavedText({
    name: `${reflection.id}/${questionId}`,
    stored: answer.text,
    storedAt: reflection.updatedAt,
    write: (text, seen, now) => writeReflection(reflection.id, { questionId }, text, seen, now),
  });
  const id = useId();
  const origin = originOf(questionId, around.ownQuestions, around.packs);
  const followUps = origin?.kind === "bank" ? origin.question.followUps : undefined;
  const isEmpty = shown.text.trim() === "";
  const [isLeft, leave] = useLeftWithWords(answer.text);
  const before = isLeft ? earlierAnswer(questionId, around.reflections) : undefined;
  const excess = shown.text.length - NOTE_MAX;
  const problem = shown.failed
    ? messages.writing.notKept
    : excess > 0 && messages.writing.tooLong(formatNumber(excess));
  const hint = problem || (answer.slot === "back" && messages.weekly.answerHint);
  const passOver = async () => {
    const other = await instead(reflection, questionId);
    if (other !== undefined) onInstead(other);
  };

  return (
    <section className="weekly-question" aria-labelledby={`${id}-question`}>
      <p className="label">{messages.weekly.slots[answer.slot]}</p>
      <h2 id={`${id}-question`} dir="auto">
        <label htmlFor={id}>{answer.question}</label>
      </h2>
      <textarea
        id={id}
        dir="auto"
        ref={takesFocus ? writeOnWhenShown : undefined}
        value={shown.text}
        aria-invalid={excess > 0}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => field.type(event.target.value)}
        onBlur={(event) => {
          void field.flush();
          leave(event);
        }}
      />
      {hint && (
        <p id={`${id}-hint`} className={problem ? "problem" : "hint"} role={problem ? "alert" : undefined}>
          {hint}
        </p>
      )}
      <OtherText shown={shown} field={field} />
      {followUps && <FollowUp reflection={reflection} answer={answer} followUps={followUps} />}
      {before && <EarlierAnswers answers={[before]} />}
      <div className="weekly-about">
        <AboutQuestion
          questionId={questionId}
          origin={origin}
          standings={around.standings}
          today={around.today}
          onAway={() => {
            if (isEmpty && canBePassedOver(reflection, answer)) void passOver();
          }}
        />
        {isEmpty && canBePassedOver(reflection, answer) && (
          <button type="button" className="button-quiet" onClick={passOver}>
            {messages.questions.instead}
          </button>
        )}
      </div>
    </section>
  );
}
