import { useState } from "react";

import { WhyAsked } from "@/components/writing/WhyAsked.tsx";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { daysBetween, type DayKey } from "@/lib/domain/time/day-key.ts";
import { calendarDayAt } from "@/lib/domain/time/wall-clock.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { RELEASE_STEPS } from "@/lib/prompts/bank/release-steps.ts";
import { useMinute } from "@/lib/ui/clock.ts";

/**
 * One thing to do or to feel with what is let go (W6): the first before, the second once it is let go,
 * and another one on each day on which the person comes back. The next can be asked for.
 */
export function ReleaseStep({ letGoAt }: Pick<Goal, "letGoAt">) {
  const today = dayOf(useMinute());
  const [further, setFurther] = useState(0);
  const first = letGoAt === undefined ? 0 : 1 + Math.max(0, daysBetween(dayOf(letGoAt), today));
  // In their own order, which is that of a farewell.
  const step = RELEASE_STEPS[(first + further) % RELEASE_STEPS.length];
  if (step === undefined) return null;
  const words = messages.shift.release;
  return (
    <aside className="release-step" aria-label={words.step}>
      <output className="reading" dir="auto">
        {step.text}
      </output>
      <WhyAsked key={step.id} why={step.why} source={step.source} />
      <button type="button" className="button-quiet" onClick={() => setFurther(further + 1)}>
        {words.nextStep}
      </button>
    </aside>
  );
}

const dayOf = (at: number): DayKey => calendarDayAt(at, currentZone());
