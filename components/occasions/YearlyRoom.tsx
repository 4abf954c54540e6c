import { useState } from "react";

import { OlderDraft } from "@/components/writing/OlderDraft.tsx";
import { useLeftWithWords } from "@/components/writing/use-left-with-words.ts";
import { answerOf, type Beginning } from "@/lib/domain/reflections/beginning.ts";
import { rowInView } from "@/lib/domain/reflections/draft.ts";
import type { Answer, Reflection } from "@/lib/domain/reflections/reflection.ts";
import { lastDayOfYear, letterOpensOn, yearOfLetter } from "@/lib/domain/reflections/year-of-letter.ts";
import { addDays, type DayKey } from "@/lib/domain/time/day-key.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { YEARLY } from "@/lib/prompts/bank/yearly.ts";
import { firstDay } from "@/lib/storage/first-day.ts";
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
  const [letters, waiting, begun] = await Promise.all([
    reflectionsOfKinds(["yearly"]),
    waitingNudges(),
    firstDay(),
  ]);
  return { letters, firstDay: begun, waitingPeriod: waiting.find(({ kind }) => kind === "yearly")?.period };
}

function beginningOf(year: DayKey): Beginning {
  return { kind: "yearly", period: year, fromDay: year, untilDay: lastDayOfYear(year), answers: [LETTER] };
}

/** Once a year, a letter to oneself. Last year's comes into sight when this one was left with words. */
export function YearlyRoom() {
  const settings = useSettings();
  const today = useToday(settings?.dayStartsAtMinutes ?? 0);
  const loaded = useLive(loadLetters);
  const [isFresh, setFresh] = useState(false);
  const [shownId, setShownId] = useState<string>();
  if (settings === undefined || loaded === undefined) return null;

  const { letters, waitingPeriod } = loaded;
  const inView = yearOfLetter(today, loaded);
  const row = rowInView(letters, inView, shownId);
  if (row !== undefined && row.id !== shownId) setShownId(row.id);
  const year = row?.period ?? inView;
  const opensOn = letterOpensOn(year);
  const nextOpensOn = letterOpensOn(addDays(lastDayOfYear(year), 1));
  const isEarly = today < opensOn && waitingPeriod !== year;
  const before = letters.find(({ period, finishedAt }) => period < year && finishedAt !== undefined);
  const words = messages.occasions.yearly;
  return (
    <div className="occasion">
      <header className="stack">
        <h1>{messages.journal.rooms.yearly}</h1>
        <p className="label">{words.of(year.slice(0, 4))}</p>
      </header>
      {row && row.finishedAt === undefined && year < inView && (
        <OlderDraft draft={row} words={words.older(year.slice(0, 4))} />
      )}
      {row?.finishedAt !== undefined ? (
        <OccasionDone words={words.done} isFresh={isFresh}>
          {today < nextOpensOn && <p className="hint">{words.nextOpens(formatDay(nextOpensOn, "date"))}</p>}
        </OccasionDone>
      ) : (
        <Letter
          key={year}
          beginning={row ?? beginningOf(year)}
          row={row}
          before={before}
          waits={isEarly ? words.opensOn(formatDay(opensOn, "date")) : undefined}
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
  /** Why it cannot be sealed yet. */
  waits: string | undefined;
  onFinish: () => void;
}

function Letter({ beginning, row, before, waits, onFinish }: Props) {
  const words = messages.occasions.yearly;
  const letter = answerOf(row ?? beginning, LETTER.questionId);
  const [isLeft, leave] = useLeftWithWords(letter);
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
        <OccasionField beginning={beginning} row={row} asked={LETTER} onLeave={leave} />
      </div>
      <FinishOccasion
        beginning={beginning}
        label={words.finish}
        isEmpty={letter.trim() === ""}
        waits={waits}
        onFinish={onFinish}
      />
      {isLeft && before && (
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
