import { useState } from "react";

import { CheckIn } from "@/components/moments/CheckIn.tsx";
import type { NudgeKind } from "@/lib/domain/nudges/nudge-kind.ts";
import { useLiving } from "@/lib/ui/living.ts";
import { useShownNudgeOf } from "@/lib/ui/shown-nudge.ts";
import { Cards } from "./Cards.tsx";

const LEADS_TO_MARKS: ReadonlySet<NudgeKind> = new Set(["check-in", "end-of-day", "block-end"]);

/** What there is without an intention: what comes by itself, and the marks once something asks for one. */
export function UnderInvitation() {
  const living = useLiving();
  const shown = useShownNudgeOf(living, "new-tab");
  const [isAsked, setAsked] = useState(false);
  // They stay, so that the moment that answered it can be completed.
  if (shown && LEADS_TO_MARKS.has(shown.nudge.kind) && !isAsked) setAsked(true);
  if (living === undefined) return null;
  return (
    <div className="living under-invitation">
      {isAsked && <CheckIn />}
      <Cards living={living} shown={shown} hasPracticeLine={false} />
    </div>
  );
}
