import { useState } from "react";

import { goTo } from "@/components/journal/room-in-address.ts";
import type { Goal, GoalStanding } from "@/lib/domain/goals/goal.ts";
import { messages } from "@/lib/messages/messages.ts";
import { changeGoal, deleteGoal } from "@/lib/storage/goals.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";

const OTHERS: readonly GoalStanding[] = ["held", "resting", "reached", "released"];

/** What becomes of a goal: it rests, is reached or let go, and can be taken up again; or is deleted. */
export function GoalStandings({ goal }: { goal: Goal }) {
  const [isDeleting, setDeleting] = useState(false);
  const words = messages.goals;

  const stand = (standing: GoalStanding) =>
    changeGoal(goal.id, (held) => ({ ...held, standing }), Date.now());
  const remove = async () => {
    await deleteGoal(goal.id, Date.now());
    goTo("goals");
  };

  if (isDeleting) {
    return (
      <div className="stack">
        <p className="reading">{words.deleting}</p>
        <div className="row">
          <button type="button" ref={focusWhenShown} onClick={remove}>
            {words.deleteNow}
          </button>
          <button type="button" className="button-quiet" onClick={() => setDeleting(false)}>
            {words.keep}
          </button>
        </div>
      </div>
    );
  }
  return (
    <div className="row goal-standings">
      {OTHERS.filter((standing) => standing !== goal.standing).map((standing) => (
        <button key={standing} type="button" className="button-quiet" onClick={() => stand(standing)}>
          {words.stand[standing]}
        </button>
      ))}
      <button type="button" className="button-quiet" onClick={() => setDeleting(true)}>
        {words.remove}
      </button>
    </div>
  );
}
