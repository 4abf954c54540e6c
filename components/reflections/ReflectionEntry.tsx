import { useState } from "react";

import { AnswerAsEvidence } from "@/components/evidence/AnswerAsEvidence.tsx";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { formatDays } from "@/lib/messages/format-days.ts";
import { messages } from "@/lib/messages/messages.ts";

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
      {isOpen && <WrittenReflection reflection={reflection} days={days} onRemove={onRemove} />}
    </details>
  );
}

function WrittenReflection({ reflection, days, onRemove }: Props & { days: string }) {
  const answers = reflection.answers.filter(
    ({ text, followUp }) => text.trim() !== "" || (followUp?.text ?? "").trim() !== "",
  );
  return (
    <article className="reflection-written">
      {answers.length === 0 && <p className="hint">{messages.reflections.noAnswers}</p>}
      {answers.map(({ questionId, question, text, followUp }) => (
        <section key={questionId}>
          <h3 dir="auto">{question}</h3>
          <p className="reading reflection-answer" dir="auto">
            {text}
          </p>
          {followUp && followUp.text.trim() !== "" && (
            <>
              <p className="reading reflection-follow-up" dir="auto">
                {followUp.question}
              </p>
              <p className="reading reflection-answer" dir="auto">
                {followUp.text}
              </p>
            </>
          )}
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
        <button
          type="button"
          className="button-quiet"
          aria-label={messages.reflections.removeOf(days)}
          onClick={onRemove}
        >
          {messages.reflections.remove}
        </button>
      </div>
    </article>
  );
}
