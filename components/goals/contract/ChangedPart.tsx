import type { ComparedPart } from "@/lib/domain/goals/contract-comparison.ts";
import { messages } from "@/lib/messages/messages.ts";
import { ContractText } from "./ContractText.tsx";

interface Props {
  part: ComparedPart;
  isTicked: boolean;
  onTick: (isTicked: boolean) => void;
}

/** One part that the other side changed: mine, theirs, and whether theirs is taken. */
export function ChangedPart({ part: { field, mine, theirs, change }, isTicked, onTick }: Props) {
  const words = messages.contract.comparison;
  const name = messages.contract.parts[field];
  return (
    <section className="contract-changed">
      <h4>{name}</h4>
      <div className="contract-sides">
        <div>
          <p className="label">{words.mine}</p>
          <ContractText field={field} text={mine} />
        </div>
        <div data-taken={isTicked || undefined}>
          <p className="label">{words.theirs}</p>
          <ContractText field={field} text={theirs} />
        </div>
      </div>
      {change === "both" && <p className="hint">{words.both}</p>}
      <label className="choice">
        <input type="checkbox" checked={isTicked} onChange={(event) => onTick(event.target.checked)} />
        <span>
          {words.accept}
          <span className="visually-hidden">: {name}</span>
        </span>
      </label>
    </section>
  );
}
