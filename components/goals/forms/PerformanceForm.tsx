import { AskedField } from "@/components/goals/AskedField.tsx";
import { OutcomePart } from "@/components/goals/OutcomePart.tsx";
import { Steps } from "@/components/goals/Steps.tsx";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { messages } from "@/lib/messages/messages.ts";
import { DueDay } from "./DueDay.tsx";
import { StretchChoice } from "./StretchChoice.tsx";
import "./forms.css";

/**
 * A performance goal (L1): how the result will show, by when, and where it stands; the steps that
 * lead there; and what is true already, so that success does not wait for the day (T1, T4).
 */
export function PerformanceForm({ goal }: { goal: Goal }) {
  const words = messages.goalForms.performance;
  return (
    <div className="goal-form">
      <div className="goal-form-part goal-questions goal-short">
        <AskedField
          goal={goal}
          word="measure"
          question={words.measure}
          hint={words.measureHint}
          why={words.measureWhy}
          source="L1"
        />
        <AskedField
          goal={goal}
          word="current"
          question={words.current}
          hint={words.currentHint}
          why={words.currentWhy}
          source="L1"
        />
        <DueDay goal={goal} />
        <StretchChoice goal={goal} />
      </div>
      <Steps goal={goal} />
      <OutcomePart goal={goal} isOffered />
    </div>
  );
}
