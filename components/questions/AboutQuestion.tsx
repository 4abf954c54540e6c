import { useState } from "react";

import type { QuestionStanding } from "@/lib/domain/questions/question-standing.ts";
import { isAway, type Standing, standingOn } from "@/lib/domain/questions/standing-on.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { messages } from "@/lib/messages/messages.ts";
import type { Origin } from "@/lib/prompts/asking/question-key.ts";
import { sayOfQuestion } from "@/lib/storage/standings.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";
import { UsefulMark } from "./UsefulMark.tsx";
import "@/components/writing/writing.css";
import "./questions.css";

interface Props {
  questionId: string;
  /** Undefined when the question is no longer there. */
  origin: Origin | undefined;
  /** What the person has said about questions. */
  standings: readonly QuestionStanding[];
  today: DayKey;
  /** It has been kept that the question is not asked from now on. */
  onAway: () => void;
}

const WAYS = [
  ["pinned", "pin"],
  ["resting", "rest"],
  ["never", "never"],
] as const;

/** Why a question is asked and where it comes from, and what a person can say about it, out of the way. */
export function AboutQuestion({ questionId, origin, standings, today, onAway }: Props) {
  const { say, said, useful } = messages.questions;
  const standing = standingOn(standings, questionId, today);
  /** The button that had the focus has gone; the one in its place takes it. */
  const [hasSaid, setSaid] = useState(false);
  const onSay = async (next: Standing) => {
    setSaid(true);
    await sayOfQuestion(questionId, next, today, Date.now());
    if (isAway(next)) onAway();
  };
  return (
    <details className="why-asked about-question">
      <summary>{messages.journal.why}</summary>
      <Why origin={origin} />
      <div className="row">
        {standing === "open" ? (
          WAYS.map(([way, name]) => (
            <button
              key={way}
              ref={hasSaid && way === "pinned" ? focusWhenShown : undefined}
              type="button"
              className="button-quiet"
              onClick={() => onSay(way)}
            >
              {say[name]}
            </button>
          ))
        ) : (
          <button
            ref={hasSaid ? focusWhenShown : undefined}
            type="button"
            className="button-quiet"
            onClick={() => onSay("open")}
          >
            {say.open}
          </button>
        )}
      </div>
      <p className="hint" role="status">
        {standing !== "open" && said[standing]}
      </p>
      <UsefulMark questionId={questionId} standings={standings}>
        {useful.mark}
      </UsefulMark>
    </details>
  );
}

function Why({ origin }: Pick<Props, "origin">) {
  const { sources, coaching } = messages.journal;
  if (origin === undefined) return <p>{messages.questions.gone}</p>;
  if (origin.kind === "own") return <p>{messages.questions.own}</p>;
  if (origin.kind === "pack") {
    const { pack, question } = origin;
    return (
      <>
        <p dir="auto">{question.why ?? messages.questions.packWhy}</p>
        <p className="hint" dir="auto">
          {messages.questions.fromPack(pack.name, pack.from)}
        </p>
      </>
    );
  }
  const { why, source } = origin.question;
  const letter = source.startsWith("L") ? "L" : source.startsWith("W") ? "W" : "T";
  return (
    <>
      <p dir="auto">{why}</p>
      <p className="hint">
        {sources[letter]} {coaching}
      </p>
    </>
  );
}
