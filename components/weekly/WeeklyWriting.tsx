import { useState } from "react";

import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { addDays, type DayKey } from "@/lib/domain/time/day-key.ts";
import { messages } from "@/lib/messages/messages.ts";
import { formatDays } from "@/lib/messages/format-days.ts";
import { momentsBetween } from "@/lib/storage/moments.ts";
import { loadCurrentPractice } from "@/lib/storage/practices.ts";
import { useLive } from "@/lib/ui/live.ts";
import { PracticeStep } from "./PracticeStep.tsx";
import { QuestionField } from "./QuestionField.tsx";
import type { SavedText } from "@/components/writing/saved-text.ts";
import { WeekOverview } from "./WeekOverview.tsx";
import { finish, putAway, type WeeklyEnd } from "./weekly-acts.ts";

interface Props {
  reflection: Reflection;
  /** Begun just now: the first question may take the focus. */
  isFresh: boolean;
  /** The week that the ledger asks about, while a weekly waits. */
  waitingPeriod: DayKey | undefined;
  today: DayKey;
  onFinishing: (end: WeeklyEnd) => void;
}

/** How many of the steps hold something already: all up to the last one with words in it. */
function stepsWritten({ answers, practiceText }: Reflection): number {
  if (practiceText !== "") return answers.length + 1;
  return answers.findLastIndex(({ text }) => text !== "") + 1;
}

async function loadBackdrop(fromDay: DayKey, untilDay: DayKey) {
  const [moments, practice] = await Promise.all([momentsBetween(fromDay, untilDay), loadCurrentPractice()]);
  return { moments, practice };
}

/** A weekly being written. One question comes after the other; those before stay where they are. */
export function WeeklyWriting({ reflection, isFresh, waitingPeriod, today, onFinishing }: Props) {
  const { answers, fromDay, untilDay } = reflection;
  const loaded = useLive(() => loadBackdrop(fromDay, untilDay), [fromDay, untilDay]);
  const [fields] = useState(() => new Set<SavedText>());
  const [asked, setAsked] = useState(isFresh ? 1 : 0);
  const steps = Math.max(1, asked, stepsWritten(reflection));
  if (loaded === undefined) return null;

  // Begun for days that newer ones have overtaken.
  const isOld =
    untilDay < addDays(today, -6) || (waitingPeriod !== undefined && waitingPeriod !== reflection.period);

  const finishWith = (end: WeeklyEnd) => {
    onFinishing(end);
    return finish(reflection, fields, end, today);
  };

  return (
    <>
      {isOld && (
        <div className="card stack">
          <p>{messages.weekly.older(formatDays(fromDay, untilDay, false))}</p>
          <div className="row">
            <button type="button" onClick={() => putAway(reflection, fields)}>
              {messages.weekly.putAway}
            </button>
          </div>
        </div>
      )}
      <WeekOverview fromDay={fromDay} untilDay={untilDay} moments={loaded.moments} isOpen={isFresh} />
      {answers.slice(0, steps).map((answer, step) => (
        <QuestionField
          key={answer.questionId}
          reflection={reflection}
          answer={answer}
          fields={fields}
          takesFocus={step + 1 === asked}
        />
      ))}
      {steps > answers.length ? (
        <PracticeStep
          reflection={reflection}
          lived={loaded.practice}
          fields={fields}
          takesFocus={asked > answers.length}
          onFinish={finishWith}
        />
      ) : (
        <div className="row">
          <button type="button" className="button-primary" onClick={() => setAsked(steps + 1)}>
            {steps < answers.length ? messages.weekly.next : messages.weekly.toPractice}
          </button>
        </div>
      )}
    </>
  );
}
