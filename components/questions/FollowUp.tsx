import { useId } from "react";

import { OtherText } from "@/components/writing/OtherText.tsx";
import { useSavedText } from "@/components/writing/use-saved-text.ts";
import {
  type Answer,
  type FollowUp as FollowUpAnswer,
  type Reflection,
  type Tap,
  TAPS,
} from "@/lib/domain/reflections/reflection.ts";
import { NOTE_MAX } from "@/lib/domain/text/graphemes.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import type { FollowUps } from "@/lib/prompts/bank/question.ts";
import { tapAnswer, writeReflection } from "@/lib/storage/reflections.ts";
import { useAhead } from "@/lib/ui/ahead.ts";
import "./questions.css";

interface Props {
  reflection: Reflection;
  answer: Answer;
  followUps: FollowUps;
}

const NAME_OF: Record<Tap, keyof FollowUps> = { happened: "happened", "not-yet": "notYet", else: "else" };

/** One more question, chosen by a tap of the person, never by reading what they wrote. */
export function FollowUp({ reflection, answer, followUps }: Props) {
  const name = useId();
  const [tap, showAhead] = useAhead(answer.followUp?.tap);
  const choose = (next: Tap) => {
    showAhead(next);
    void tapAnswer(reflection.id, answer.questionId, next, followUps[NAME_OF[next]], Date.now());
  };
  return (
    <div className="follow-up">
      <fieldset>
        <legend className="visually-hidden">{messages.questions.tapLegend}</legend>
        <div className="choices">
          {TAPS.map((one) => (
            <label key={one} className="choice">
              <input type="radio" name={name} checked={tap === one} onChange={() => choose(one)} />
              {messages.questions.taps[one]}
            </label>
          ))}
        </div>
      </fieldset>
      {answer.followUp && (
        <FollowUpField
          key={answer.followUp.tap}
          reflection={reflection}
          questionId={answer.questionId}
          followUp={answer.followUp}
        />
      )}
    </div>
  );
}

interface FieldProps {
  reflection: Reflection;
  questionId: string;
  followUp: FollowUpAnswer;
}

/** Words under a further question are of its tap alone: another tap has a field of its own. */
function FollowUpField({ reflection, questionId, followUp }: FieldProps) {
  const { tap, question, text: stored } = followUp;
  const [shown, field] = useSavedText({
    name: `${reflection.id}/${questionId}/${tap}`,
    stored,
    storedAt: reflection.updatedAt,
    write: (text, seen, now) => writeReflection(reflection.id, { questionId, tap }, text, seen, now),
  });
  const id = useId();
  const excess = shown.text.length - NOTE_MAX;
  const problem = shown.failed
    ? messages.writing.notKept
    : excess > 0 && messages.writing.tooLong(formatNumber(excess));
  return (
    <>
      <label className="reading" htmlFor={id} dir="auto">
        {question}
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={1}
        value={shown.text}
        aria-invalid={excess > 0}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => field.type(event.target.value)}
        onBlur={() => field.flush()}
      />
      {problem && (
        <p id={`${id}-problem`} className="problem" role="alert">
          {problem}
        </p>
      )}
      <OtherText shown={shown} field={field} />
    </>
  );
}
