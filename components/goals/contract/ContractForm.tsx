import { AskedField } from "@/components/goals/AskedField.tsx";
import { GoalField } from "@/components/goals/GoalField.tsx";
import { WhyAsked } from "@/components/writing/WhyAsked.tsx";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { messages } from "@/lib/messages/messages.ts";
import { ContractReturn } from "./ContractReturn.tsx";
import { EarlierContracts } from "./EarlierContracts.tsx";
import { ReviewDay } from "./ReviewDay.tsx";
import { SaveContract } from "./SaveContract.tsx";
import "./contract.css";

/** A learning contract: its parts, the way out to the other side and the way back (L3). */
export function ContractForm({ goal }: { goal: Goal }) {
  const { parts, asked, ...words } = messages.contract;
  return (
    <div className="contract">
      {(["practise", "matters", "means", "shows", "partner"] as const).map((part) => (
        <AskedField
          key={part}
          goal={goal}
          word={part}
          question={parts[part]}
          hint={asked[part].hint}
          why={asked[part].why}
          source="L3"
        />
      ))}
      <ReviewDay goal={goal} />
      <fieldset>
        <legend className="visually-hidden">{words.names}</legend>
        <div className="contract-names">
          <GoalField goal={goal} word="myName" label={words.myName} />
          <GoalField goal={goal} word="theirName" label={words.theirName} />
        </div>
        <WhyAsked why={words.namesWhy} source="L3" />
      </fieldset>
      <SaveContract goal={goal} />
      <ContractReturn goal={goal} />
      <EarlierContracts goal={goal} />
    </div>
  );
}
