import { useId, useState } from "react";

import { NudgeWhy } from "@/components/nudges/NudgeWhy.tsx";
import { wordingOf } from "@/components/nudges/wording-of.ts";
import { MorningChoice } from "@/components/practices/MorningChoice.tsx";
import { MorningQuestion } from "@/components/practices/MorningQuestion.tsx";
import { PracticeForm } from "@/components/practices/PracticeForm.tsx";
import { carry, letGo } from "@/components/practices/practice-acts.ts";
import { awaitsMorningChoice, type Practice } from "@/lib/domain/practices/practice.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { messages } from "@/lib/messages/messages.ts";
import { useToday } from "@/lib/ui/clock.ts";
import type { ShownNudge } from "@/lib/ui/shown-nudge.ts";
import "@/components/nudges/nudge-card.css";

interface Props {
  practice: Practice | undefined;
  settings: Settings;
  shown: ShownNudge | undefined;
}

/**
 * The morning’s question for whoever has no line for the practice: it comes as the one card, where
 * every other nudge comes, and goes once it is answered.
 */
export function MorningCard({ practice, settings, shown }: Props) {
  const [writing, setWriting] = useState(false);
  const title = useId();
  const today = useToday(settings.dayStartsAtMinutes);
  const asking = shown?.nudge.kind === "morning" ? shown.nudge : undefined;

  // A morning that ends meanwhile takes no half-written line with it.
  if (asking === undefined && !writing) return null;
  if (practice !== undefined && !awaitsMorningChoice(practice, today) && !writing) return null;
  return (
    <section className="card card-waiting nudge" aria-labelledby={title}>
      <h2 id={title} className="label">
        {messages.nudges.kinds.morning.name}
      </h2>
      {writing && <PracticeForm practice={practice} today={today} onDone={() => setWriting(false)} />}
      {!writing && practice === undefined && (
        <MorningQuestion shown={shown} onWrite={() => setWriting(true)} />
      )}
      {!writing && practice !== undefined && (
        <div className="practice">
          {asking && <p className="reading">{wordingOf(asking)}</p>}
          <p className="lead" dir="auto">
            {practice.text}
          </p>
          <MorningChoice
            onCarry={() => carry(practice, today)}
            onChange={() => setWriting(true)}
            onLetGo={() => letGo(practice)}
          />
          {asking && shown && <NudgeWhy shown={shown} />}
        </div>
      )}
    </section>
  );
}
