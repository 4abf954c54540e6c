import {
  type ChoiceQuestion,
  choiceQuestionSchema,
  type Choices,
  choicesSchema,
} from "@/lib/domain/goals/choices.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { messages } from "@/lib/messages/messages.ts";
import { answerByChoice } from "@/lib/storage/goals.ts";
import { useAhead } from "@/lib/ui/ahead.ts";

/** A question of the conversation that is answered by choosing. */
export function ChoiceStep({ goal, step }: { goal: Goal; step: string }) {
  const question = choiceQuestionSchema.parse(step);
  return <Options goal={goal} question={question} />;
}

interface Props {
  goal: Goal;
  question: ChoiceQuestion;
}

/** The answers to choose from; the chosen one can be taken back. */
export function Options({ goal, question }: Props) {
  const [chosen, showAhead] = useAhead<Choices[ChoiceQuestion]>(goal.choices[question]);

  const answer = (value: string | undefined) => {
    const now = Date.now();
    const answers = choicesSchema.parse({ [question]: value });
    showAhead(answers[question]);
    void answerByChoice(goal.id, { [question]: answers[question] }, now);
  };

  return (
    <fieldset className="talk-options" aria-labelledby="talk-question">
      {Object.entries(messages.talk.options[question]).map(([value, label]) => (
        <label key={value} className="choice reading">
          <input
            type="radio"
            name={question}
            value={value}
            checked={chosen === value}
            onChange={() => answer(value)}
          />
          {label}
        </label>
      ))}
      {chosen !== undefined && (
        <button type="button" className="button-quiet" onClick={() => answer(undefined)}>
          {messages.talk.takeBack}
        </button>
      )}
    </fieldset>
  );
}
