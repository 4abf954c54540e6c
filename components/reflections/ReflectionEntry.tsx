import { Fragment, useState } from "react";

import { AnswerAsEvidence } from "@/components/evidence/AnswerAsEvidence.tsx";
import { DeleteButton } from "@/components/journal/DeleteButton.tsx";
import { followUpsOf } from "@/lib/domain/reflections/follow-ups.ts";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { formatDays } from "@/lib/messages/format-days.ts";
import { messages } from "@/lib/messages/messages.ts";
import { nameOfReflection } from "./name-of-reflection.ts";

interface Props {
  reflection: Reflection;
  onRemove: () => void;
}

/** One past reflection: its days and its practice in the list; opened, all that was written. */
export function ReflectionEntry({ reflection, onRemove }: Props) {
  // Years of long answers are put into the page only when they are asked for.
  const [isOpen, setOpen] = useState(false);
  const days = formatDays(reflection.fromDay, reflection.untilDay, false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="reflection-days">{days}</span>
        {reflection.kind !== "weekly" && (
          <span className="label reflection-kind">{messages.timeline.reflections[reflection.kind]}</span>
        )}
        {!isOpen && reflection.practiceText !== "" && (
          <span className="reading reflection-practice" dir="auto">
            {reflection.practiceText}
          </span>
        )}
      </summary>
      {isOpen && <WrittenReflection reflection={reflection} onRemove={onRemove} />}
    </details>
  );
}

const isWritten = ({ text }: { text: string }) => text.trim() !== "";

function WrittenReflection({ reflection, onRemove }: Props) {
  const answers = reflection.answers
    .map((answer) => ({ ...answer, further: followUpsOf(answer).filter(isWritten) }))
    .filter((answer) => isWritten(answer) || answer.further.length > 0);
  return (
    <article className="reflection-written">
      {answers.length === 0 && <p className="hint">{messages.reflections.noAnswers}</p>}
      {answers.map(({ questionId, question, text, further }) => (
        <section key={questionId}>
          <h3 dir="auto">{question}</h3>
          <p className="reading reflection-answer" dir="auto">
            {text}
          </p>
          {further.map((one) => (
            <Fragment key={one.tap}>
              <p className="reading reflection-follow-up" dir="auto">
                {one.question}
              </p>
              <p className="reading reflection-answer" dir="auto">
                {one.text}
              </p>
            </Fragment>
          ))}
          {text.trim() !== "" && <AnswerAsEvidence reflection={reflection} text={text} />}
        </section>
      ))}
      {reflection.practiceText !== "" && (
        <section>
          <p className="label">{messages.reflections.practice}</p>
          <p className="lead" dir="auto">
            {reflection.practiceText}
          </p>
        </section>
      )}
      <div className="row">
        <DeleteButton name={nameOfReflection(reflection)} onDelete={onRemove} />
      </div>
    </article>
  );
}
