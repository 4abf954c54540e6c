import { useState } from "react";

import { WeekRatings } from "@/components/ratings/WeekRatings.tsx";
import type { Answer, Reflection } from "@/lib/domain/reflections/reflection.ts";
import { ratedWeek } from "@/lib/domain/reflections/week-in-view.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { messages } from "@/lib/messages/messages.ts";
import { useLive } from "@/lib/ui/live.ts";
import { loadAround } from "./load-around.ts";
import { OlderWeekly } from "./OlderWeekly.tsx";
import { PracticeStep } from "./PracticeStep.tsx";
import { QuestionField } from "./QuestionField.tsx";
import { WeekOverview } from "./WeekOverview.tsx";
import { RatingHead, WeeklyRating } from "./WeeklyRating.tsx";
import { askTheRest, finish, type WeeklyEnd } from "./weekly-acts.ts";

interface Props {
  reflection: Reflection;
  /** Begun just now: what comes first may take the focus. */
  isFresh: boolean;
  /** The week that the ledger asks about, while a weekly waits. */
  waitingPeriod: DayKey | undefined;
  today: DayKey;
  onFinishing: (end: WeeklyEnd) => void;
}

/** How many of the steps hold something already: all up to the last one with words in it. */
function stepsWritten(answers: readonly Answer[], { practiceText }: Reflection): number {
  if (practiceText !== "") return answers.length + 1;
  return answers.findLastIndex(({ text, followUp }) => text !== "" || followUp !== undefined) + 1;
}

/** A weekly being written: the ratings, then the days, then one question after the other, then the practice. */
export function WeeklyWriting({ reflection, isFresh, waitingPeriod, today, onFinishing }: Props) {
  const { fromDay, untilDay } = reflection;
  const loaded = useLive(() => loadAround(fromDay, untilDay, today), [fromDay, untilDay, today]);
  // Of a weekly of two minutes the ratings come first, so that its question does not take the focus.
  const [asked, setAsked] = useState(0);
  const [showsDays, setShowsDays] = useState(false);
  /** The question that came in the place of another just now. */
  const [replacement, setReplacement] = useState<string>();
  if (loaded === undefined) return null;

  const rated = ratedWeek(reflection, today);
  const answers = reflection.answers.filter(({ skipped }) => !skipped);
  const isRating = reflection.answers.length === 0;
  const isShort = !isRating && answers.every(({ slot }) => slot === "ahead");
  const steps = Math.max(1, asked, stepsWritten(answers, reflection));
  const next = () => {
    setReplacement(undefined);
    setAsked(steps + 1);
  };
  const finishWith = (end: WeeklyEnd) => {
    onFinishing(end);
    return finish(reflection, end, today);
  };
  const goOn = () => {
    setShowsDays(true);
    setAsked(1);
  };
  const widen = async () => {
    goOn();
    await askTheRest(reflection, rated);
  };
  const older = <OlderWeekly reflection={reflection} waitingPeriod={waitingPeriod} today={today} />;
  if (isRating) {
    return (
      <>
        {older}
        <WeeklyRating reflection={reflection} rated={rated} isFresh={isFresh} onGoOn={goOn} />
      </>
    );
  }
  return (
    <>
      {older}
      {isShort ? (
        <section className="stack weekly-rating">
          <RatingHead isFresh={isFresh} />
          <WeekRatings period={rated} />
          <div className="weekly-about">
            <button type="button" className="button-quiet" onClick={widen}>
              {messages.weekly.widen}
            </button>
          </div>
        </section>
      ) : (
        <>
          <details className="weekly-given">
            <summary>{messages.ratings.given}</summary>
            <WeekRatings period={rated} />
          </details>
          <WeekOverview fromDay={fromDay} untilDay={untilDay} moments={loaded.moments} isOpen={showsDays} />
        </>
      )}
      {answers.slice(0, steps).map((answer, step) => (
        <QuestionField
          key={answer.questionId}
          reflection={reflection}
          answer={answer}
          around={loaded}
          takesFocus={replacement === undefined ? step + 1 === asked : answer.questionId === replacement}
          onInstead={setReplacement}
        />
      ))}
      {steps > answers.length ? (
        <PracticeStep
          reflection={reflection}
          lived={loaded.practice}
          takesFocus={asked > answers.length}
          onFinish={finishWith}
        />
      ) : (
        <div className="row">
          <button type="button" className="button-primary" onClick={next}>
            {steps < answers.length ? messages.weekly.next : messages.weekly.toPractice}
          </button>
        </div>
      )}
    </>
  );
}
