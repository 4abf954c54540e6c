import { useState } from "react";

import { OlderDraft } from "@/components/writing/OlderDraft.tsx";
import { usePlace } from "@/components/journal/room-in-address.ts";
import { lookBackInView } from "@/lib/domain/reflections/look-back-in-view.ts";
import { LOOK_BACKS } from "@/lib/domain/reflections/shift-look-back.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { goalById } from "@/lib/storage/goals.ts";
import { reflectionsOfKinds } from "@/lib/storage/occasions.ts";
import { versionsOf } from "@/lib/storage/versions.ts";
import { useToday } from "@/lib/ui/clock.ts";
import { useLive } from "@/lib/ui/live.ts";
import { useSettings } from "@/lib/ui/settings.ts";
import { LookBackWriting } from "./LookBackWriting.tsx";
import { OccasionDone } from "./OccasionDone.tsx";
import "./occasions.css";

async function loadShift(goalId: string) {
  const [goal, versions, reflections] = await Promise.all([
    goalById(goalId),
    versionsOf(goalId),
    reflectionsOfKinds(LOOK_BACKS),
  ]);
  return { goal, versions, reflections: reflections.filter((one) => one.goalId === goalId) };
}

/** Three or six months of a shift: the person's words from the beginning, and those of now (W10). */
export function LookBackRoom() {
  const [goalId = "", kind] = usePlace().path;
  const settings = useSettings();
  const today = useToday(settings?.dayStartsAtMinutes ?? 0);
  const loaded = useLive(() => loadShift(goalId), [goalId]);
  const [isFresh, setFresh] = useState(false);
  const [shownId, setShownId] = useState<string>();
  if (settings === undefined || loaded === undefined) return null;

  const { goal, versions, reflections } = loaded;
  const words = messages.occasions.lookBack;
  const wanted = LOOK_BACKS.find((one) => one === kind);
  const inView = lookBackInView(goal, reflections, wanted, today, shownId);
  if (inView === undefined) {
    return (
      <div className="occasion">
        <h1>{messages.journal.rooms["look-back"]}</h1>
        <p className="reading">{words.missing}</p>
        <p>
          <a href="#/goals">{words.toGoals}</a>
        </p>
      </div>
    );
  }
  const { lookBack, row, isOver } = inView;
  if (row !== undefined && row.id !== shownId) setShownId(row.id);
  return (
    <div className="occasion">
      <header className="stack">
        <h1>{messages.timeline.reflections[lookBack.kind]}</h1>
        {goal && (
          <p className="lead" dir="auto">
            {goal.text}
          </p>
        )}
      </header>
      {row && row.finishedAt === undefined && isOver && <OlderDraft draft={row} words={words.over} />}
      {row?.finishedAt !== undefined ? (
        <OccasionDone words={words.done} isFresh={isFresh} />
      ) : lookBack.day > today && row === undefined ? (
        <p className="reading">{words.notYet(formatDay(lookBack.day, "date"))}</p>
      ) : (
        <LookBackWriting
          key={`${lookBack.kind}/${lookBack.day}`}
          goalId={goalId}
          goal={goal}
          versions={versions}
          lookBack={lookBack}
          row={row}
          before={reflections.find((one) => one.kind !== lookBack.kind && one.finishedAt)}
          today={today}
          onFinish={() => setFresh(true)}
        />
      )}
    </div>
  );
}
