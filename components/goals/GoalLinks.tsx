import { addressOf } from "@/components/journal/room-in-address.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { isKept } from "@/lib/domain/row.ts";
import { messages } from "@/lib/messages/messages.ts";
import { allGoals } from "@/lib/storage/goals.ts";
import { intentions } from "@/lib/storage/intentions.ts";
import { useLive } from "@/lib/ui/live.ts";

async function loadLinked({ id, repeatsGoalId, intentionId }: Goal) {
  const all = (await allGoals()).filter(isKept);
  return {
    repeats: all.find((other) => other.id === repeatsGoalId),
    repeatedBy: all.filter((other) => other.repeatsGoalId === id),
    intention: (await intentions()).find((intention) => intention.id === intentionId),
  };
}

/** What a goal hangs together with: the same one before and after (W1), and its intention (T2). */
export function GoalLinks({ goal }: { goal: Goal }) {
  const linked = useLive(() => loadLinked(goal), [goal.id, goal.repeatsGoalId, goal.intentionId]);
  if (linked === undefined) return null;
  const { repeats, repeatedBy, intention } = linked;
  if (repeats === undefined && repeatedBy.length === 0 && intention === undefined) return null;

  const words = messages.goals.links;
  return (
    <dl className="goal-links">
      {intention && (
        <div>
          <dt className="label">{words.intention}</dt>
          <dd className="reading" dir="auto">
            <a href={addressOf("intentions")}>{intention.text}</a>
          </dd>
        </div>
      )}
      {repeats && <OtherGoal label={words.repeats} goal={repeats} />}
      {repeatedBy.map((other) => (
        <OtherGoal key={other.id} label={words.repeatedBy} goal={other} />
      ))}
    </dl>
  );
}

function OtherGoal({ label, goal }: { label: string; goal: Goal }) {
  return (
    <div>
      <dt className="label">{label}</dt>
      <dd className="reading" dir="auto">
        <a href={addressOf("goals", goal.id)}>{goal.text}</a>
      </dd>
    </div>
  );
}
