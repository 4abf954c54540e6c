import { useRef, useState } from "react";

import { addressOf } from "@/components/journal/room-in-address.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { messages } from "@/lib/messages/messages.ts";
import { ContractComparison } from "./ContractComparison.tsx";
import { ContractPicker } from "./ContractPicker.tsx";
import { OtherGoalsContract } from "./OtherGoalsContract.tsx";
import { useReturnedContract } from "./use-returned-contract.ts";

/** Choose the file that came back, see what it changes, accept part by part: only then anything changes. */
export function ContractReturn({ goal }: { goal: Goal }) {
  const { returned, choose, forget, compareWith } = useReturnedContract(goal.id);
  const [outcome, setOutcome] = useState<{ said: string; otherId?: string | undefined }>();
  const status = useRef<HTMLDivElement>(null);
  const words = messages.contract.back;

  const end = (said: string, otherId?: string) => {
    setOutcome({ said, otherId });
    forget();
    // The button that had the focus has gone.
    status.current?.focus();
  };

  return (
    <section className="contract-part stack" aria-labelledby="contract-back">
      <h2 id="contract-back">{words.heading}</h2>
      <p>{words.lead}</p>
      <ContractPicker
        returned={returned}
        onChoose={(file) => {
          setOutcome(undefined);
          void choose(file);
        }}
      />
      {returned.step === "other-goal" && (
        <OtherGoalsContract
          goal={returned.other}
          onCompare={() => compareWith({ ...returned, step: "read" })}
          onCancel={() => end("")}
        />
      )}
      {returned.step === "read" && (
        <ContractComparison
          contract={returned.contract}
          otherGoal={returned.other?.text}
          onEnd={(said) => end(said, returned.other?.id)}
        />
      )}
      <div ref={status} tabIndex={-1} role="status">
        {outcome?.said}
        {outcome?.otherId && (
          <p>
            <a href={addressOf("goals", outcome.otherId)}>{messages.contract.comparison.toGoal}</a>
          </p>
        )}
      </div>
    </section>
  );
}
