import { useState } from "react";

import { DeletedLately } from "@/components/journal/DeletedLately.tsx";
import { type Goal, type GoalStanding, newestFirst } from "@/lib/domain/goals/goal.ts";
import { messages } from "@/lib/messages/messages.ts";
import { allGoals, restoreGoal } from "@/lib/storage/goals.ts";
import { useLive } from "@/lib/ui/live.ts";
import { GoalEntry } from "./GoalEntry.tsx";
import { NewGoal } from "./NewGoal.tsx";

const OVER: readonly GoalStanding[] = ["resting", "reached", "released"];

interface Props {
  /** The address named a goal that is not here. */
  isMissing?: boolean;
}

/** All goals: those still talked through, those pursued, and folded away those that rest or are over. */
export function GoalList({ isMissing = false }: Props) {
  const all = useLive(allGoals);
  const [isWriting, setWriting] = useState(false);
  if (all === undefined) return null;

  const goals = newestFirst(all);
  const held = goals.filter(({ standing }) => standing === "held");
  const talked = held.filter(({ talkStep }) => talkStep !== undefined);
  const formed = held.filter(({ talkStep }) => talkStep === undefined);
  return (
    <div className="goals">
      <header className="stack">
        <h1>{messages.journal.rooms.goals}</h1>
        {isMissing && <p role="status">{messages.goals.missing}</p>}
        <p className="reading">{goals.length === 0 ? messages.goals.empty : messages.goals.lead}</p>
        <NewGoal isOpen={isWriting} onOpen={setWriting} />
      </header>
      <Group title={messages.goals.talked} goals={talked} />
      <Group title={messages.goals.formed} goals={formed} isPlain={talked.length === 0} />
      <div className="goals-over">
        {OVER.map((standing) => (
          <Folded
            key={standing}
            title={messages.goals.standings[standing]}
            goals={goals.filter((goal) => goal.standing === standing)}
          />
        ))}
        <DeletedLately
          rows={all}
          nameOf={({ text }) => text}
          onRestore={({ id }) => restoreGoal(id, Date.now())}
        />
      </div>
    </div>
  );
}

interface GroupProps {
  title: string;
  goals: readonly Goal[];
  /** Alone on the page it needs no name in sight. */
  isPlain?: boolean;
}

function Group({ title, goals, isPlain = false }: GroupProps) {
  if (goals.length === 0) return null;
  return (
    <section aria-label={title}>
      {!isPlain && <h2 className="label">{title}</h2>}
      <Entries goals={goals} />
    </section>
  );
}

function Folded({ title, goals }: GroupProps) {
  if (goals.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <Entries goals={goals} />
    </details>
  );
}

function Entries({ goals }: { goals: readonly Goal[] }) {
  return (
    <ul role="list" className="goal-entries">
      {goals.map((goal) => (
        <GoalEntry key={goal.id} goal={goal} />
      ))}
    </ul>
  );
}
