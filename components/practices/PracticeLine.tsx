import { useState } from "react";

import { Glyph } from "@/components/shared/Glyph.tsx";
import { awaitsMorningChoice, type Practice } from "@/lib/domain/practices/practice.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { messages } from "@/lib/messages/messages.ts";
import { useMinutesOfDay, useToday } from "@/lib/ui/clock.ts";
import type { ShownNudge } from "@/lib/ui/shown-nudge.ts";
import { AskForPractice } from "./AskForPractice.tsx";
import { MorningChoice } from "./MorningChoice.tsx";
import { PracticeForm } from "./PracticeForm.tsx";
import { carry, letGo, notToday } from "./practice-acts.ts";
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
  const asking = shown?.nudge.kind === "morning" ? shown.nudge : undefined;

  if (writing) return <PracticeForm practice={practice} today={today} onDone={() => setWriting(false)} />;
  const write = () => setWriting(true);
  if (practice === undefined) {
    return <AskForPractice onWrite={write} onNotToday={asking && (() => notToday(asking.id))} />;
  }
  const chooses = awaitsMorningChoice(practice, today) && (isMorning || asking !== undefined);
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
      {chooses && (
        <MorningChoice
          onCarry={() => carry(practice, today)}
          onChange={write}
          onLetGo={() => letGo(practice)}
        />
      )}
    </div>
  );
}
