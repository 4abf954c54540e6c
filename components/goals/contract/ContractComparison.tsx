import { type FormEvent, useState } from "react";

import { compareContracts, isChangedByThem } from "@/lib/domain/goals/contract-comparison.ts";
import { type ContractField, contractOf } from "@/lib/domain/goals/contract-texts.ts";
import { contractSentAt } from "@/lib/domain/goals/earlier-contract.ts";
import { calendarDayAt } from "@/lib/domain/time/wall-clock.ts";
import { formatDay, formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import type { ContractDocument } from "@/lib/sharing/contract-document.ts";
import { takeContract } from "@/lib/storage/contracts.ts";
import { goalById } from "@/lib/storage/goals.ts";
import { versionsOf } from "@/lib/storage/versions.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";
import { useLive } from "@/lib/ui/live.ts";
import { ChangedPart } from "./ChangedPart.tsx";
import { UnchangedParts } from "./UnchangedParts.tsx";

interface Props {
  contract: ContractDocument;
  /** The words of the goal it belongs to, when that is not the one of this page. */
  otherGoal: string | undefined;
  onEnd: (said: string) => void;
}

async function loadMine({ goalId, sentAt }: ContractDocument) {
  const [goal, versions] = await Promise.all([goalById(goalId), versionsOf(goalId)]);
  return { goal, sent: contractSentAt(sentAt, versions) };
}

/** A contract that came back beside mine, part by part; what is ticked takes the place of mine (L3). */
export function ContractComparison({ contract, otherGoal, onEnd }: Props) {
  const loaded = useLive(() => loadMine(contract), [contract]);
  const [ticked, setTicked] = useState<ReadonlySet<ContractField>>(new Set());
  const words = messages.contract.comparison;
  if (loaded?.goal === undefined) return null;

  const compared = compareContracts(contractOf(loaded.goal), contract.parts, loaded.sent);
  const changed = compared.filter(isChangedByThem);
  const accepted = changed.filter(({ field }) => ticked.has(field));

  const tick = (field: ContractField, isTicked: boolean) => {
    const others = [...ticked].filter((other) => other !== field);
    setTicked(new Set(isTicked ? [...others, field] : others));
  };

  const take = async (parts: typeof accepted) => {
    const fields = parts.map(({ field }) => field);
    const isThere = await takeContract(contract.goalId, contract.parts, fields, Date.now()).catch(
      () => undefined,
    );
    if (isThere === undefined) return onEnd(words.failed);
    if (!isThere) return onEnd(words.gone);
    return onEnd(parts.length === 0 ? words.left : words.taken(parts.length, formatNumber(parts.length)));
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void take(accepted);
  };

  return (
    <form className="card stack contract-comparison" onSubmit={submit}>
      <h3 tabIndex={-1} ref={focusWhenShown}>
        {words.heading}
      </h3>
      {otherGoal !== undefined && <p dir="auto">{words.ofGoal(otherGoal)}</p>}
      <p>
        {contract.returnedAt === undefined
          ? words.unsaved
          : words.savedBy(formatDay(calendarDayAt(contract.returnedAt, currentZone()), "date"))}
      </p>
      {changed.length === 0 && <p>{words.nothing}</p>}
      {changed.map((part) => (
        <ChangedPart
          key={part.field}
          part={part}
          isTicked={ticked.has(part.field)}
          onTick={(isTicked) => tick(part.field, isTicked)}
        />
      ))}
      <UnchangedParts parts={compared.filter((part) => !isChangedByThem(part))} />
      <div className="row">
        {changed.length > 0 && (
          <button type="submit" className="button-primary" disabled={accepted.length === 0}>
            {words.take}
          </button>
        )}
        {changed.length > 1 && (
          <button
            type="button"
            className="button-quiet"
            onClick={() => setTicked(new Set(changed.map(({ field }) => field)))}
          >
            {words.acceptAll}
          </button>
        )}
        <button type="button" className="button-quiet" onClick={() => void take([])}>
          {words.leave}
        </button>
      </div>
    </form>
  );
}
