import { useState } from "react";

import { DeletedLately } from "@/components/journal/DeletedLately.tsx";
import type { Undoable } from "@/components/journal/UndoNotice.tsx";
import { UndoNotice } from "@/components/journal/UndoNotice.tsx";
import type { Experiment } from "@/lib/domain/experiments/experiment.ts";
import { isKept } from "@/lib/domain/row.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { allExperiments, changeExperiment } from "@/lib/storage/experiments.ts";
import { goals } from "@/lib/storage/goals.ts";
import { useLive } from "@/lib/ui/live.ts";
import { ClosedExperiment } from "./ClosedExperiment.tsx";
import { NewExperiment } from "./NewExperiment.tsx";
import { OpenExperiment } from "./OpenExperiment.tsx";
import "./experiments.css";

async function load() {
  const [experiments, held] = await Promise.all([allExperiments(), goals()]);
  return { experiments, goals: held };
}

/** Small things tried on purpose (L9): those under way, and what the others taught. */
export function ExperimentsRoom() {
  const loaded = useLive(load);
  const [undoable, setUndoable] = useState<Undoable>();
  if (loaded === undefined) return null;

  const newestFirst = loaded.experiments.filter(isKept).toSorted((a, b) => b.createdAt - a.createdAt);
  const open = newestFirst.filter(({ closedAt }) => closedAt === undefined);
  const closed = newestFirst
    .filter(({ closedAt }) => closedAt !== undefined)
    .toSorted((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0));
  const restore = ({ id }: Experiment) => changeExperiment(id, { deletedAt: undefined }, Date.now());
  const remove = async (experiment: Experiment) => {
    const now = Date.now();
    await changeExperiment(experiment.id, { deletedAt: now }, now);
    setUndoable({
      id: experiment.id,
      done: messages.experiments.deleted,
      undo: () => restore(experiment),
    });
  };

  return (
    <div className="experiments">
      <header className="stack">
        <h1>{messages.journal.rooms.experiments}</h1>
        <p className="reading">{messages.experiments.lead}</p>
        <NewExperiment />
      </header>
      {open.map((experiment) => (
        <OpenExperiment
          key={experiment.id}
          experiment={experiment}
          goals={loaded.goals}
          onDelete={() => remove(experiment)}
        />
      ))}
      {closed.length > 0 && (
        <section aria-labelledby="experiments-closed">
          <h2 id="experiments-closed">{messages.experiments.closed}</h2>
          <p className="hint">{messages.experiments.count(closed.length, formatNumber(closed.length))}</p>
          <ul role="list" className="experiments-closed">
            {closed.map((experiment) => (
              <ClosedExperiment
                key={experiment.id}
                experiment={experiment}
                onDelete={() => remove(experiment)}
              />
            ))}
          </ul>
        </section>
      )}
      <DeletedLately rows={loaded.experiments} nameOf={({ text }) => text} onRestore={restore} />
      {undoable && <UndoNotice undoable={undoable} onUndone={() => setUndoable(undefined)} />}
    </div>
  );
}
