import { useId } from "react";

import { WhyAsked } from "@/components/writing/WhyAsked.tsx";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { quarterMain } from "@/lib/domain/goals/quarter-main.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { firstDayOfQuarter, lastDayOfQuarter } from "@/lib/domain/time/quarter.ts";
import { formatDays } from "@/lib/messages/format-days.ts";
import { messages } from "@/lib/messages/messages.ts";
import { goals } from "@/lib/storage/goals.ts";
import { chooseQuarterMain, leaveQuarterMain } from "@/lib/storage/quarter-main.ts";
import { useAhead } from "@/lib/ui/ahead.ts";
import { useToday } from "@/lib/ui/clock.ts";
import { useLive } from "@/lib/ui/live.ts";
import { useSettings } from "@/lib/ui/settings.ts";

/** Whether this is the one learning goal that comes first this quarter (L7). */
export function QuarterMain({ goal }: { goal: Goal }) {
  const settings = useSettings();
  const today = useToday(settings?.dayStartsAtMinutes ?? 0);
  const all = useLive(goals);
  if (settings === undefined || all === undefined) return null;
  const quarter = firstDayOfQuarter(today);
  return <MainMark key={quarter} goal={goal} quarter={quarter} main={quarterMain(all, quarter)} />;
}

interface Props {
  goal: Goal;
  quarter: DayKey;
  /** The one that has the place now. */
  main: Goal | undefined;
}

function MainMark({ goal, quarter, main }: Props) {
  const title = useId();
  const [isMain, setMain] = useAhead(main?.id === goal.id);
  const words = messages.goalForms.learning;
  const { mainOfQuarter } = goal;

  const choose = (chosen: boolean) => {
    setMain(chosen);
    const now = Date.now();
    void (chosen ? chooseQuarterMain(goal.id, quarter, now) : leaveQuarterMain(goal.id, now));
  };

  return (
    <section className="goal-form-part" aria-labelledby={title}>
      <h2 id={title}>{words.quarter}</h2>
      <div>
        <label className="choice">
          <input type="checkbox" checked={isMain} onChange={(event) => choose(event.target.checked)} />
          {words.main(daysOf(quarter))}
        </label>
        {!isMain && main && main.id !== goal.id && <p className="hint">{words.otherMain(main.text)}</p>}
        {mainOfQuarter && mainOfQuarter < quarter && (
          <p className="hint">{words.wasMain(daysOf(mainOfQuarter))}</p>
        )}
      </div>
      <WhyAsked why={words.quarterWhy} source="L7" />
    </section>
  );
}

function daysOf(quarter: DayKey): string {
  return formatDays(quarter, lastDayOfQuarter(quarter), true);
}
