import { useState } from "react";

import { AskedField } from "@/components/goals/AskedField.tsx";
import { OutcomePart } from "@/components/goals/OutcomePart.tsx";
import { Steps } from "@/components/goals/Steps.tsx";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { messages } from "@/lib/messages/messages.ts";
import type { LearningStarter } from "@/lib/prompts/learning-starters.ts";
import { withStarter } from "@/lib/prompts/take-starter.ts";
import { changeGoal } from "@/lib/storage/goals.ts";
import { HardTogether } from "./HardTogether.tsx";
import { QuarterMain } from "./QuarterMain.tsx";
import { Starters } from "./Starters.tsx";
import { StretchChoice } from "./StretchChoice.tsx";
import "./forms.css";

/** A learning goal (L1): what to learn or try, and how it will be noticed. */
export function LearningForm({ goal }: { goal: Goal }) {
  const [taken, setTaken] = useState(0);
  const words = messages.goalForms.learning;

  const take = async (starter: LearningStarter) => {
    const write = (held: Goal): Goal => ({
      ...held,
      words: { ...held.words, ...withStarter(held.words, starter) },
    });
    await changeGoal(goal.id, write, Date.now());
    setTaken(taken + 1);
  };

  return (
    <div className="goal-form">
      <HardTogether goal={goal} />
      <div className="goal-form-part goal-questions">
        {/* A new field with every starter, so that the caret waits behind what it brought. */}
        <AskedField
          key={taken}
          goal={goal}
          word="learn"
          question={words.learn}
          hint={taken > 0 ? words.taken : words.learnHint}
          why={words.learnWhy}
          source="L1"
          takesFocus={taken > 0}
        >
          <Starters onTake={take} />
        </AskedField>
        <AskedField
          goal={goal}
          word="noticedBy"
          question={words.noticedBy}
          hint={words.noticedByHint}
          why={words.noticedByWhy}
          source="L1"
        />
        <StretchChoice goal={goal} />
      </div>
      <QuarterMain goal={goal} />
      <OutcomePart goal={goal} />
      <Steps goal={goal} isOptional />
    </div>
  );
}
