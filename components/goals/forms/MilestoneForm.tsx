import { useId, useState } from "react";

import { OutcomePart } from "@/components/goals/OutcomePart.tsx";
import { Steps } from "@/components/goals/Steps.tsx";
import { NewLine } from "@/components/writing/NewLine.tsx";
import { WhyAsked } from "@/components/writing/WhyAsked.tsx";
import { pathOf } from "@/lib/domain/goals/checkpoint-path.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { messages } from "@/lib/messages/messages.ts";
import { addCheckpoint } from "@/lib/storage/goal-parts.ts";
import { useToday } from "@/lib/ui/clock.ts";
import { CheckpointEntry, type CheckpointKept } from "./CheckpointEntry.tsx";
import { DayField, dayOf } from "./DayField.tsx";
import { MapHistory } from "./MapHistory.tsx";
import { MilestonePath } from "./MilestonePath.tsx";
import "./forms.css";
import "./milestones.css";

/** A milestone map (L4): points on the way, each told by what one would see there, and free to change. */
export function MilestoneForm({ goal }: { goal: Goal }) {
  const title = useId();
  const droppedTitle = useId();
  const [day, setDay] = useState("");
  const [kept, setKept] = useState<CheckpointKept>();
  const today = useToday(0);
  const words = messages.milestones;
  const path = pathOf(goal);
  const dropped = goal.checkpoints.filter(({ standing }) => standing === "dropped");

  const add = async (line: string) => {
    await addCheckpoint(goal.id, line, dayOf(day), Date.now());
    setDay("");
  };

  return (
    <div className="goal-form">
      <section className="goal-form-part" aria-labelledby={title}>
        <div className="stack">
          <h2 id={title}>{words.title}</h2>
          <p className="hint">{path.length === 0 ? words.none : words.lead}</p>
        </div>
        <MilestonePath goal={goal} path={path} today={today} kept={kept} onKept={setKept} />
        <NewLine
          draft={`goals/${goal.id}/checkpoint`}
          label={words.add}
          hint={words.addHint}
          keep={words.addNow}
          onKeep={add}
        >
          <DayField label={words.addDay} text={day} today={today} onType={setDay} />
        </NewLine>
        <WhyAsked why={words.why} source="L4" />
      </section>
      {dropped.length > 0 && (
        <section className="goal-form-part" aria-labelledby={droppedTitle}>
          <h2 id={droppedTitle}>{words.droppedTitle}</h2>
          <ul role="list" className="checkpoints-dropped">
            {dropped.map((checkpoint, place) => (
              <li key={checkpoint.id}>
                <CheckpointEntry
                  goal={goal}
                  checkpoint={checkpoint}
                  place={place}
                  today={today}
                  takesFocus={kept?.checkpointId === checkpoint.id}
                  onKept={setKept}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="visually-hidden" role="status">
        {kept && words.done[kept.change]}
      </p>
      <MapHistory goal={goal} />
      <OutcomePart goal={goal} />
      <Steps goal={goal} isOptional />
    </div>
  );
}
