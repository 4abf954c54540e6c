import { useState } from "react";

import { usePlace } from "@/components/journal/room-in-address.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { LOOK_BACKS, lookBacksOf, type ShiftLookBack } from "@/lib/domain/reflections/shift-look-back.ts";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
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
  const [goalId = "", wanted] = usePlace().path;
  const settings = useSettings();
  const today = useToday(settings?.dayStartsAtMinutes ?? 0);
  const loaded = useLive(() => loadShift(goalId), [goalId]);
  const [isFresh, setFresh] = useState(false);
  if (settings === undefined || loaded === undefined) return null;

  const { goal, versions, reflections } = loaded;
  const words = messages.occasions.lookBack;
  const offered = goal === undefined ? [] : lookBacksOf(goal);
  const lookBack =
    offered.find(({ kind }) => kind === wanted) ?? offered.findLast(({ day }) => day <= today) ?? offered[0];
  const row = reflections.find((one) => lookBack !== undefined && belongsTo(one, lookBack));
  return (
    <div className="occasion">
      <header className="stack">
        <h1>
          {lookBack === undefined
            ? messages.journal.rooms["look-back"]
            : messages.timeline.reflections[lookBack.kind]}
        </h1>
        {goal && <GoalLine goal={goal} />}
      </header>
      {goal === undefined || lookBack === undefined ? (
        <>
          <p className="reading">{words.missing}</p>
          <p>
            <a href="#/goals">{words.toGoals}</a>
          </p>
        </>
      ) : row?.finishedAt !== undefined ? (
        <OccasionDone words={words.done} isFresh={isFresh} />
      ) : lookBack.day > today && row === undefined ? (
        <p className="reading">{words.notYet(formatDay(lookBack.day, "date"))}</p>
      ) : (
        <LookBackWriting
          key={lookBack.kind}
          goal={goal}
          versions={versions}
          lookBack={lookBack}
          row={row}
          before={reflections.find(({ kind, finishedAt }) => kind !== lookBack.kind && finishedAt)}
          today={today}
          onFinish={() => setFresh(true)}
        />
      )}
    </div>
  );
}

function belongsTo({ kind, period }: Reflection, lookBack: ShiftLookBack): boolean {
  return kind === lookBack.kind && period === lookBack.day;
}

function GoalLine({ goal }: { goal: Goal }) {
  return (
    <p className="lead" dir="auto">
      {goal.text}
    </p>
  );
}
