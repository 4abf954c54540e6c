import { useState } from "react";

import { CheckIn } from "@/components/moments/CheckIn.tsx";
import { answerOf, type Beginning } from "@/lib/domain/reflections/beginning.ts";
import type { Answer, Reflection } from "@/lib/domain/reflections/reflection.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { askDaily } from "@/lib/prompts/ask-daily.ts";
import { wordsOf } from "@/lib/prompts/asking/words-of.ts";
import { fillQuestion } from "@/lib/prompts/bank/fill-question.ts";
import { openAnswer } from "@/lib/prompts/open-answer.ts";
import { goals } from "@/lib/storage/goals.ts";
import { momentsBetween } from "@/lib/storage/moments.ts";
import { reflectionsOfKinds } from "@/lib/storage/occasions.ts";
import { useToday } from "@/lib/ui/clock.ts";
import { useLive } from "@/lib/ui/live.ts";
import { useSettings } from "@/lib/ui/settings.ts";
import { FinishOccasion } from "./FinishOccasion.tsx";
import { OccasionDone } from "./OccasionDone.tsx";
import { OccasionField } from "./OccasionField.tsx";
import "./occasions.css";

async function loadDay(today: DayKey) {
  const [earlier, wanted, moments] = await Promise.all([
    reflectionsOfKinds(["daily"]),
    goals(),
    momentsBetween(today, today),
  ]);
  return { earlier, goals: wanted, moments };
}

/** A minute at the end of a day: one question, and a line for tomorrow. Nobody has to. */
export function DailyRoom() {
  const settings = useSettings();
  const today = useToday(settings?.dayStartsAtMinutes ?? 0);
  const loaded = useLive(() => loadDay(today), [today]);
  const [isFresh, setFresh] = useState(false);
  if (settings === undefined || loaded === undefined) return null;

  const draft = loaded.earlier.find(({ finishedAt }) => finishedAt === undefined);
  const ofToday = loaded.earlier.find(({ period }) => period === today);
  const row = draft ?? ofToday;
  return (
    <div className="occasion">
      <header className="stack">
        <h1>{messages.journal.rooms.daily}</h1>
        <p className="hint">
          {row && row.period !== today
            ? messages.occasions.daily.of(formatDay(row.period, "day"))
            : messages.occasions.daily.hint}
        </p>
      </header>
      {row?.finishedAt !== undefined ? (
        <OccasionDone words={messages.occasions.daily.done} isFresh={isFresh} />
      ) : (
        <OneQuestion
          key={row?.period ?? today}
          beginning={row ?? beginningOn(today, loaded, settings)}
          row={row}
          onFinish={() => setFresh(true)}
        />
      )}
      <section className="occasion-part">
        <p className="label">{messages.occasions.daily.marks}</p>
        <CheckIn />
      </section>
    </div>
  );
}

function beginningOn(
  today: DayKey,
  { earlier, goals: wanted, moments }: Awaited<ReturnType<typeof loadDay>>,
  { schedule }: Settings,
): Beginning {
  const known = { goals: wanted, moments };
  const question = askDaily({ today, earlier, workingDays: schedule.workingDays, known });
  const answers = [openAnswer(question, fillQuestion(question, wordsOf(wanted)))];
  return { kind: "daily", period: today, fromDay: today, untilDay: today, answers };
}

const TOMORROW: Answer = {
  slot: "ahead",
  questionId: "daily-tomorrow",
  question: messages.occasions.daily.tomorrow,
  text: "",
};

interface Props {
  beginning: Beginning;
  row: Reflection | undefined;
  onFinish: () => void;
}

function OneQuestion({ beginning, row, onFinish }: Props) {
  const asked = beginning.answers.filter(({ questionId }) => questionId !== TOMORROW.questionId);
  const isEmpty = [...asked, TOMORROW].every(
    ({ questionId }) => answerOf(row ?? beginning, questionId).trim() === "",
  );
  return (
    <>
      {asked.map((answer) => (
        <OccasionField key={answer.questionId} beginning={beginning} row={row} asked={answer} />
      ))}
      <div className="occasion-small">
        <OccasionField beginning={beginning} row={row} asked={TOMORROW} />
      </div>
      <FinishOccasion
        beginning={beginning}
        label={messages.occasions.daily.finish}
        isEmpty={isEmpty}
        onFinish={onFinish}
      />
    </>
  );
}
