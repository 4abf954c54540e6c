import { earlierGoalTexts } from "@/lib/domain/goals/earlier-goal-texts.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { calendarDayAt } from "@/lib/domain/time/wall-clock.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { versionsOf } from "@/lib/storage/versions.ts";
import { useLive } from "@/lib/ui/live.ts";

const dateOf = (at: number) => formatDay(calendarDayAt(at, currentZone()), "date");

/** The forms a goal has had and how its own words read before; nothing of it is ever lost (L10). */
export function GoalHistory({ goal }: { goal: Goal }) {
  const versions = useLive(() => versionsOf(goal.id), [goal.id]);
  const earlier = earlierGoalTexts(goal, versions ?? []);
  const words = messages.goals.history;
  return (
    <details className="goal-part">
      <summary>{words.title}</summary>
      <ul role="list" className="goal-history">
        {goal.shapes.toReversed().map(({ form, since }) => (
          <li key={since}>{words.since(messages.goals.forms[form].name, dateOf(since))}</li>
        ))}
        <li>{words.begun(dateOf(goal.createdAt))}</li>
      </ul>
      {earlier.length > 0 && (
        <section>
          <h2 className="label">{words.earlier}</h2>
          <ul role="list" className="stack">
            {earlier.map(({ id, text, replacedAt }) => (
              <li key={id}>
                <p className="reading" dir="auto">
                  {text}
                </p>
                <p className="hint">{words.until(dateOf(replacedAt))}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </details>
  );
}
