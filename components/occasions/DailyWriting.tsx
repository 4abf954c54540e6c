import { useState } from "react";

import { AboutQuestion } from "@/components/questions/AboutQuestion.tsx";
import type { QuestionStanding } from "@/lib/domain/questions/question-standing.ts";
import { answerOf, type Beginning } from "@/lib/domain/reflections/beginning.ts";
import type { Answer, Reflection } from "@/lib/domain/reflections/reflection.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { messages } from "@/lib/messages/messages.ts";
import { originOf } from "@/lib/prompts/asking/question-key.ts";
import { passOver } from "@/lib/storage/reflections.ts";
import { FinishOccasion } from "./FinishOccasion.tsx";
import { beginningOn, loadDay } from "./load-day.ts";
import { OccasionField } from "./OccasionField.tsx";

const TOMORROW: Answer = {
  slot: "ahead",
  questionId: "daily-tomorrow",
  question: messages.occasions.daily.tomorrow,
  text: "",
};

interface Props {
  beginning: Beginning;
  /** The row that it has by now. */
  row: Reflection | undefined;
  /** What the person has said about questions. */
  standings: readonly QuestionStanding[];
  settings: Settings;
  today: DayKey;
  onFinish: () => void;
}

/** The question of a day and a line for tomorrow, stored as they are typed. */
export function DailyWriting({ beginning, row, standings, settings, today, onFinish }: Props) {
  /** The question that was sent away just now: another may come in its place. */
  const [sentAway, sendAway] = useState<string>();
  const asked = beginning.answers.filter(
    ({ questionId, skipped }) => questionId !== TOMORROW.questionId && !skipped,
  );
  const isOpen = ({ questionId }: Answer) => answerOf(row ?? beginning, questionId).trim() === "";
  const leave = async (answer: Answer) => {
    sendAway(answer.questionId);
    // Without a row, the day is asked anew by itself.
    if (row !== undefined && isOpen(answer)) await askInstead(row, answer, settings);
  };
  return (
    <>
      {asked.map((answer) => (
        <OccasionField
          key={answer.questionId}
          beginning={beginning}
          row={row}
          asked={answer}
          takesFocus={sentAway !== undefined && sentAway !== answer.questionId}
          about={
            <AboutQuestion
              questionId={answer.questionId}
              origin={originOf(answer.questionId, [], [])}
              standings={standings}
              today={today}
              onAway={() => leave(answer)}
            />
          }
        />
      ))}
      {asked.length === 0 && <p className="hint">{messages.occasions.daily.noneLeft}</p>}
      <div className="occasion-small">
        {/* With its first letter it may make the row, with the question that stands then. */}
        <OccasionField
          key={asked.map(({ questionId }) => questionId).join()}
          beginning={beginning}
          row={row}
          asked={TOMORROW}
        />
      </div>
      <FinishOccasion
        beginning={beginning}
        label={messages.occasions.daily.finish}
        isEmpty={[...asked, TOMORROW].every(isOpen)}
        onFinish={onFinish}
      />
    </>
  );
}

/** Puts another question in the place of one that was sent away, if any is left. */
async function askInstead({ id, period }: Reflection, away: Answer, settings: Settings): Promise<void> {
  const [other] = beginningOn(period, await loadDay(period), settings).answers;
  await passOver(id, away.questionId, other, Date.now());
}
