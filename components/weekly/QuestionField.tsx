import { useId } from "react";

import type { Answer, Reflection } from "@/lib/domain/reflections/reflection.ts";
import { NOTE_MAX } from "@/lib/domain/text/graphemes.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { weeklyQuestion } from "@/lib/prompts/weekly-questions.ts";
import { writeReflection } from "@/lib/storage/reflections.ts";
import { writeOnWhenShown } from "@/lib/ui/focus.ts";
import { OtherText } from "@/components/writing/OtherText.tsx";
import type { SavedText } from "@/components/writing/saved-text.ts";
import { useSavedText } from "@/components/writing/use-saved-text.ts";
import { WhyAsked } from "@/components/writing/WhyAsked.tsx";

interface Props {
  reflection: Reflection;
  answer: Answer;
  fields: Set<SavedText>;
  /** It was just asked for, so writing can begin. */
  takesFocus: boolean;
}

/** One question with its answer, stored as it is typed. */
export function QuestionField({ reflection, answer, fields, takesFocus }: Props) {
  const { questionId } = answer;
  const [shown, field] = useSavedText({
    name: `${reflection.id}/${questionId}`,
    stored: answer.text,
    storedAt: reflection.updatedAt,
    write: (text, seen, now) => writeReflection(reflection.id, { questionId }, text, seen, now),
    fields,
  });
  const id = useId();
  const question = weeklyQuestion(questionId);
  const excess = shown.text.length - NOTE_MAX;
  const problem = shown.failed
    ? messages.writing.notKept
    : excess > 0 && messages.writing.tooLong(formatNumber(excess));

  const hint = problem || (answer.slot === "back" && messages.weekly.answerHint);

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
        onBlur={() => field.flush()}
      />
      {hint && (
        <p id={`${id}-hint`} className={problem ? "problem" : "hint"} role={problem ? "alert" : undefined}>
          {hint}
        </p>
      )}
      <OtherText shown={shown} field={field} />
      {question && <WhyAsked why={question.why} source={question.source} />}
    </section>
  );
}
