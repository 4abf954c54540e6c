import { useState } from "react";

import { NudgeWhy } from "@/components/nudges/NudgeWhy.tsx";
import { wordingOf } from "@/components/nudges/wording-of.ts";
import { Glyph } from "@/components/shared/Glyph.tsx";
import { awaitsMorningChoice, type Practice } from "@/lib/domain/practices/practice.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { messages } from "@/lib/messages/messages.ts";
import { useMinutesOfDay, useToday } from "@/lib/ui/clock.ts";
import type { ShownNudge } from "@/lib/ui/shown-nudge.ts";
import { MorningChoice } from "./MorningChoice.tsx";
import { MorningQuestion } from "./MorningQuestion.tsx";
import { PracticeForm } from "./PracticeForm.tsx";
import { carry, letGo } from "./practice-acts.ts";
import "./practices.css";

const NOON_MINUTES = 720;

interface Props {
  practice: Practice | undefined;
  settings: Settings;
  shown: ShownNudge | undefined;
}

/**
 * The practice lived now. In the morning, or while the morning nudge waits, it can be carried,
 * changed or let go; unanswered it simply stays. Without one, the morning asks for one.
 */
export function PracticeLine({ practice, settings, shown }: Props) {
  const [writing, setWriting] = useState(false);
  const today = useToday(settings.dayStartsAtMinutes);
  const isMorning = useMinutesOfDay() < NOON_MINUTES;
  const isAsking = shown?.nudge.kind === "morning";

  if (writing) return <PracticeForm practice={practice} today={today} onDone={() => setWriting(false)} />;
  const write = () => setWriting(true);
  if (practice === undefined) {
    return <MorningQuestion shown={shown} onWrite={write} />;
  }
  const chooses = awaitsMorningChoice(practice, today) && (isMorning || isAsking);
  return (
    <div className="practice">
      <p className="lead practice-text">
        <span dir="auto">{practice.text}</span>
        {!chooses && (
          <button type="button" className="button-icon" onClick={write}>
            <Glyph name="edit" />
            <span className="visually-hidden">{messages.practices.edit}</span>
          </button>
        )}
      </p>
      {isAsking && <p className="reading">{wordingOf(shown.nudge)}</p>}
      {chooses && (
        <MorningChoice
          onCarry={() => carry(practice, today)}
          onChange={write}
          onLetGo={() => letGo(practice)}
        />
      )}
      {isAsking && <NudgeWhy shown={shown} />}
    </div>
  );
}
