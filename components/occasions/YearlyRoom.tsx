import { useState } from "react";

import { answerOf, type Beginning } from "@/lib/domain/reflections/beginning.ts";
import type { Answer, Reflection } from "@/lib/domain/reflections/reflection.ts";
import { lastDayOfYear, yearOfLetter } from "@/lib/domain/reflections/year-of-letter.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { messages } from "@/lib/messages/messages.ts";
import { YEARLY } from "@/lib/prompts/bank/yearly.ts";
import { waitingNudges } from "@/lib/storage/nudges.ts";
import { reflectionsOfKinds } from "@/lib/storage/occasions.ts";
import { useToday } from "@/lib/ui/clock.ts";
import { useLive } from "@/lib/ui/live.ts";
import { useSettings } from "@/lib/ui/settings.ts";
import { FinishOccasion } from "./FinishOccasion.tsx";
import { OccasionDone } from "./OccasionDone.tsx";
import { OccasionField } from "./OccasionField.tsx";
import "./occasions.css";

const LETTER: Answer = {
  slot: "ahead",
  questionId: "yearly-letter",
  question: messages.occasions.yearly.letter,
  text: "",
};

async function loadLetters() {
  const [letters, waiting] = await Promise.all([reflectionsOfKinds(["yearly"]), waitingNudges()]);
  return { letters, waitingPeriod: waiting.find(({ kind }) => kind === "yearly")?.period };
}

function beginningOf(year: DayKey): Beginning {
  return { kind: "yearly", period: year, fromDay: year, untilDay: lastDayOfYear(year), answers: [LETTER] };
}

/** Once a year, a letter to oneself. Last year's comes into sight when this one has words. */
export function YearlyRoom() {
  const settings = useSettings();
  const today = useToday(settings?.dayStartsAtMinutes ?? 0);
  const loaded = useLive(loadLetters);
  const [isFresh, setFresh] = useState(false);
  if (settings === undefined || loaded === undefined) return null;

  const { letters, waitingPeriod } = loaded;
  const draft = letters.find(({ finishedAt }) => finishedAt === undefined);
  const year = draft?.period ?? yearOfLetter(today, letters, waitingPeriod);
  const row = letters.find(({ period }) => period === year);
  const before = letters.find(({ period, finishedAt }) => period < year && finishedAt !== undefined);
  const words = messages.occasions.yearly;
  return (
    <div className="occasion">
      <header className="stack">
        <h1>{messages.journal.rooms.yearly}</h1>
        <p className="label">{words.of(year.slice(0, 4))}</p>
      </header>
      {row?.finishedAt !== undefined ? (
        <OccasionDone words={words.done} isFresh={isFresh} />
      ) : (
        <Letter
          key={year}
          beginning={row ?? beginningOf(year)}
          row={row}
          before={before}
          onFinish={() => setFresh(true)}
        />
      )}
    </div>
  );
}

interface Props {
  beginning: Beginning;
  row: Reflection | undefined;
  before: Reflection | undefined;
  onFinish: () => void;
}

function Letter({ beginning, row, before, onFinish }: Props) {
  const words = messages.occasions.yearly;
  const isEmpty = answerOf(row ?? beginning, LETTER.questionId).trim() === "";
  return (
    <>
      <p className="reading">{words.lead}</p>
      <details className="occasion-prompts">
        <summary>{words.prompts}</summary>
        <ul role="list">
          {YEARLY.map(({ id, text }) => (
            <li key={id} className="reading">
              {text}
            </li>
          ))}
        </ul>
      </details>
      <div className="occasion-letter">
        <OccasionField beginning={beginning} row={row} asked={LETTER} />
      </div>
      <FinishOccasion beginning={beginning} label={words.finish} isEmpty={isEmpty} onFinish={onFinish} />
      {!isEmpty && before && (
        <section className="occasion-part">
          <h2>{words.earlier(before.period.slice(0, 4))}</h2>
          <p className="reading written-words" dir="auto">
            {answerOf(before, LETTER.questionId)}
          </p>
        </section>
      )}
    </>
  );
}
