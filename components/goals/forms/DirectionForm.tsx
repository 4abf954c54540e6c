import { AskedField } from "@/components/goals/AskedField.tsx";
import { OutcomePart } from "@/components/goals/OutcomePart.tsx";
import { Steps } from "@/components/goals/Steps.tsx";
import { ToIntention } from "@/components/goals/ToIntention.tsx";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { messages } from "@/lib/messages/messages.ts";
import "./forms.css";

/**
 * A goal as an intention (L2): the sentence, which can stand on the new tab, the value behind it, and
 * ways it could look this week. A plan it had before stays under it (T4).
 */
export function DirectionForm({ goal }: { goal: Goal }) {
  const words = messages.goalForms.direction;
  return (
    <div className="goal-form">
      <div className="goal-form-part goal-questions">
        <AskedField
          goal={goal}
          word="sentence"
          question={words.sentence}
          hint={words.sentenceHint}
          why={words.sentenceWhy}
          source="L2"
        >
          <ToIntention goal={goal} offer={(latest) => ({ text: latest.words.sentence ?? "" })} />
        </AskedField>
        <AskedField
          goal={goal}
          word="value"
          question={words.value}
          hint={words.valueHint}
          why={words.valueWhy}
          source="T2"
        />
        <AskedField
          goal={goal}
          word="thisWeek"
          question={words.thisWeek}
          hint={words.thisWeekHint}
          why={words.thisWeekWhy}
          source="L2"
        />
      </div>
      <OutcomePart goal={goal} />
      <Steps goal={goal} isOptional />
    </div>
  );
}
