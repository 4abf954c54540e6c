import { useState } from "react";

import { addressOf } from "@/components/journal/room-in-address.ts";
import type { Plan } from "@/lib/domain/plans/plan.ts";
import { activePlans } from "@/lib/domain/plans/plans-for-now.ts";
import { siteName } from "@/lib/domain/plans/site-of-address.ts";
import { patternCovers, patternName } from "@/lib/domain/plans/site-pattern.ts";
import { messages } from "@/lib/messages/messages.ts";
import { allPlans } from "@/lib/storage/plans.ts";
import { useLive } from "@/lib/ui/live.ts";
import { takeSiteBack, useGrantedPatterns } from "@/lib/ui/site-access.ts";
import { SettingsSection } from "./SettingsSection.tsx";
import "./site-permissions.css";

/** Every site that was granted, with what it is for, and the way to take it back (R12). Names no words of a plan. */
export function SitePermissions() {
  const { patterns, look } = useGrantedPatterns();
  const plans = useLive(allPlans);
  const [outcome, setOutcome] = useState<string>();
  const words = messages.siteCues.permissions;
  if (patterns === undefined || plans === undefined) return null;

  const nameOf = (pattern: string) => patternName(pattern) ?? words.everySite;
  const takeBack = async (pattern: string) => {
    const isTaken = await takeSiteBack(pattern);
    setOutcome(isTaken ? words.takenBack(nameOf(pattern)) : words.notTaken);
    await look();
  };

  return (
    <SettingsSection title={words.title} hint={words.hint}>
      {patterns.length === 0 && <p className="reading">{words.none}</p>}
      {patterns.length > 0 && (
        <ul role="list" className="site-permissions">
          {patterns.map((pattern) => (
            <li key={pattern}>
              <p dir="auto">{nameOf(pattern)}</p>
              <UsedFor pattern={pattern} plans={activePlans(plans)} />
              <button
                type="button"
                aria-label={words.takeBackNamed(nameOf(pattern))}
                onClick={() => takeBack(pattern)}
              >
                {words.takeBack}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="hint" role="status">
        {outcome}
      </p>
    </SettingsSection>
  );
}

function UsedFor({ pattern, plans }: { pattern: string; plans: readonly Plan[] }) {
  const words = messages.siteCues.permissions;
  const served = plans.flatMap(({ id, cue }) =>
    cue.kind === "site" && patternCovers(pattern, cue.origin) ? [{ id, cue }] : [],
  );
  if (served.length === 0) return <p className="hint">{words.unused}</p>;
  return (
    <>
      {patternName(pattern) === undefined && <p className="hint">{words.everyHint}</p>}
      {served.map(({ id, cue }) => (
        <p key={id} className="hint">
          {words.usedFor} <a href={addressOf("plans", id)}>{siteName(cue)}</a>
        </p>
      ))}
    </>
  );
}
