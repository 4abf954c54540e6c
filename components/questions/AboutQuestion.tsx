import type { QuestionStanding } from "@/lib/domain/questions/question-standing.ts";
import { messages } from "@/lib/messages/messages.ts";
import type { Origin } from "@/lib/prompts/asking/question-key.ts";
import "@/components/writing/writing.css";
import "./questions.css";

type Standing = QuestionStanding["standing"];

interface Props {
  /** Undefined when the question is no longer there. */
  origin: Origin | undefined;
  /** What the person has said about it. */
  standing: Standing;
  onSay: (standing: Standing) => void;
}

const WAYS = [
  ["pinned", "pin"],
  ["resting", "rest"],
  ["never", "never"],
] as const;

/** Why a question is asked and where it comes from, and what a person can say about it, out of the way. */
export function AboutQuestion({ origin, standing, onSay }: Props) {
  const { say, said } = messages.questions;
  return (
    <details className="why-asked about-question">
      <summary>{messages.journal.why}</summary>
      <Why origin={origin} />
      <div className="row">
        {standing === "open" ? (
          WAYS.map(([way, name]) => (
            <button key={way} type="button" className="button-quiet" onClick={() => onSay(way)}>
              {say[name]}
            </button>
          ))
        ) : (
          <button type="button" className="button-quiet" onClick={() => onSay("open")}>
            {say.open}
          </button>
        )}
      </div>
      <p className="hint" role="status">
        {standing !== "open" && said[standing]}
      </p>
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
