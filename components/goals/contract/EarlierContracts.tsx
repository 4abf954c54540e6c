import { CONTRACT_FIELDS, contractOf } from "@/lib/domain/goals/contract-texts.ts";
import { earlierContracts } from "@/lib/domain/goals/earlier-contract.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { calendarDayAt } from "@/lib/domain/time/wall-clock.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { versionsOf } from "@/lib/storage/versions.ts";
import { useLive } from "@/lib/ui/live.ts";
import { ContractText } from "./ContractText.tsx";

/** Every contract there has been: as it went out, came back, or stood here before. */
export function EarlierContracts({ goal }: { goal: Goal }) {
  const versions = useLive(() => versionsOf(goal.id), [goal.id]);
  const earlier = earlierContracts(contractOf(goal), versions ?? []);
  const words = messages.contract.earlier;
  if (earlier.length === 0) return null;
  return (
    <section className="contract-part stack" aria-labelledby="contract-earlier">
      <h2 id="contract-earlier">{words.heading}</h2>
      <ul role="list">
        {earlier.map(({ id, at, passage, parts }) => (
          <li key={id}>
            <details>
              <summary>{words[passage](formatDay(calendarDayAt(at, currentZone()), "date"))}</summary>
              <dl className="stack contract-read">
                {CONTRACT_FIELDS.filter((field) => parts[field].trim() !== "").map((field) => (
                  <div key={field}>
                    <dt className="label">{messages.contract.parts[field]}</dt>
                    <dd>
                      <ContractText field={field} text={parts[field]} />
                    </dd>
                  </div>
                ))}
              </dl>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
