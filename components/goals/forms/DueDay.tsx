import { type FormEvent, useEffect, useId, useRef, useState } from "react";

import { WhyAsked } from "@/components/writing/WhyAsked.tsx";
import { withDueDay } from "@/lib/domain/goals/due-day.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { formatList } from "@/lib/messages/format-days.ts";
import { messages } from "@/lib/messages/messages.ts";
import { changeGoal } from "@/lib/storage/goals.ts";
import { useToday } from "@/lib/ui/clock.ts";
import { DayField, dayOf } from "./DayField.tsx";

/** The day a result is hoped for. It can be moved, and the days before stay in sight. */
export function DueDay({ goal }: { goal: Goal }) {
  const { dueDay, earlierDueDays } = goal;
  const title = useId();
  const [typed, setTyped] = useState<string>();
  const change = useRef<HTMLButtonElement>(null);
  const today = useToday(0);
  const words = messages.goalForms.performance;

  const isOpen = typed !== undefined;
  const wasOpen = useRef(false);

  useEffect(() => {
    // The form has gone, and the focus with it.
    if (wasOpen.current && !isOpen) change.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  const close = () => setTyped(undefined);
  const keep = async (day: DayKey | undefined) => {
    await changeGoal(goal.id, (held) => withDueDay(held, day), Date.now());
    close();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void keep(dayOf(typed ?? ""));
  };

  return (
    <section className="goal-asked" aria-labelledby={title}>
      <h2 id={title} className="label">
        {words.dueDay}
      </h2>
      <p className={dueDay ? "lead" : "hint"}>{dueDay ? formatDay(dueDay, "date") : words.noDay}</p>
      {earlierDueDays.length > 0 && (
        <p className="hint">
          {words.earlierDays(formatList(earlierDueDays.map((day) => formatDay(day, "date"))))}
        </p>
      )}
      {typed === undefined ? (
        <div className="row">
          <button ref={change} type="button" onClick={() => setTyped(dueDay ?? "")}>
            {dueDay ? words.moveDay : words.setDay}
          </button>
        </div>
      ) : (
        <form className="stack" onSubmit={submit}>
          <DayField label={words.dueDayLabel} text={typed} today={today} onType={setTyped} takesFocus />
          <div className="row">
            <button type="submit" className="button-primary" disabled={dayOf(typed) === undefined}>
              {words.keepDay}
            </button>
            {dueDay && (
              <button type="button" onClick={() => keep(undefined)}>
                {words.withoutDay}
              </button>
            )}
            <button type="button" className="button-quiet" onClick={close}>
              {words.cancel}
            </button>
          </div>
        </form>
      )}
      <WhyAsked why={words.dueDayWhy} source="L1" />
    </section>
  );
}
