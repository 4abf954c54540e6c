import { type ChangeEvent, useId, useState } from "react";

import { WhyAsked } from "@/components/writing/WhyAsked.tsx";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { withContract } from "@/lib/domain/goals/contract-texts.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { messages } from "@/lib/messages/messages.ts";
import { changeGoal } from "@/lib/storage/goals.ts";

/** The day on which the two look again, stored as it is chosen. */
export function ReviewDay({ goal }: { goal: Goal }) {
  const id = useId();
  // While the day is typed the field is the person's: a day half written is not put back.
  const [typed, setTyped] = useState<string>();
  const asked = messages.contract.asked.reviewDay;

  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    setTyped(target.value);
    const reviewDay = target.value === "" ? "" : dayKeySchema.safeParse(target.value).data;
    if (reviewDay === undefined) return;
    await changeGoal(goal.id, (stored) => withContract(stored, { reviewDay }), Date.now());
  };

  return (
    <div className="field goal-asked">
      <label className="label" htmlFor={id}>
        {messages.contract.parts.reviewDay}
      </label>
      <input
        id={id}
        type="date"
        max="9999-12-31"
        value={typed ?? goal.reviewDay ?? ""}
        aria-describedby={`${id}-hint`}
        onChange={choose}
        onBlur={() => setTyped(undefined)}
      />
      <div className="written-below">
        <p id={`${id}-hint`} className="hint">
          {asked.hint}
        </p>
        <WhyAsked why={asked.why} source="L3" />
      </div>
    </div>
  );
}
