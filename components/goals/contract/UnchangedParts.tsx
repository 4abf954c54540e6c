import type { ComparedPart } from "@/lib/domain/goals/contract-comparison.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { ContractText } from "./ContractText.tsx";

/** The parts that the other side left as they were, folded. */
export function UnchangedParts({ parts }: { parts: readonly ComparedPart[] }) {
  const words = messages.contract.comparison;
  if (parts.length === 0) return null;
  return (
    <details>
      <summary>{words.unchanged(formatNumber(parts.length))}</summary>
      <dl className="stack">
        {parts.map(({ field, mine, change }) => (
          <div key={field}>
            <dt className="label">{messages.contract.parts[field]}</dt>
            <dd>
              <ContractText field={field} text={mine} />
              {change === "mine" && <p className="hint">{words.onlyMine}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
