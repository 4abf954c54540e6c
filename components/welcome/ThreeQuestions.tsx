import { useId, useRef, useState } from "react";

import { candidateSentences } from "@/lib/domain/intentions/candidate-sentences.ts";
import { messages } from "@/lib/messages/messages.ts";
import { answersIn, type IntentionDrafts, type ReadDraft } from "./intention-drafts.ts";

/** Three short questions, and the sentences that their answers make, to choose one from. */
export function ThreeQuestions({ drafts }: { drafts: IntentionDrafts }) {
  const words = messages.welcome.questions;
  return (
    <div className="stack three-questions">
      <Question words={words.matters} draft={drafts.matters} />
      <Question words={words.loses} draft={drafts.loses} />
      <Question words={words.rather} draft={drafts.rather} />
      <Candidates drafts={drafts} />
    </div>
  );
}

interface QuestionProps {
  words: { question: string; lead?: string; example: string };
  draft: ReadDraft;
}

function Question({ words, draft }: QuestionProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="reading" htmlFor={id}>
        {words.question}
      </label>
      <div className="question-answer">
        {words.lead && (
          <span className="reading" aria-hidden="true">
            {words.lead}
          </span>
        )}
        <input
          id={id}
          type="text"
          dir="auto"
          autoCapitalize="none"
          placeholder={words.example}
          value={draft.text}
          onChange={(event) => draft.write(event.target.value)}
        />
      </div>
    </div>
  );
}

function Candidates({ drafts }: { drafts: IntentionDrafts }) {
  const name = useId();
  const choices = useRef<HTMLFieldSetElement>(null);
  const [replaced, setReplaced] = useState<string>();
  const words = messages.welcome.questions;
  const sentences = candidateSentences(answersIn(drafts), messages.welcome.sentences);
  const { text } = drafts.text;

  const choose = (sentence: string) => {
    // Words of the person's own are not lost to a choice made in passing.
    if (text !== "" && !sentences.includes(text)) setReplaced(text);
    drafts.text.write(sentence);
  };

  if (sentences.length === 0) return <p className="hint">{words.awaited}</p>;
  return (
    <fieldset ref={choices} className="candidates">
      <legend className="label">{words.candidates}</legend>
      {sentences.map((sentence) => (
        <label key={sentence} className="choice">
          <input type="radio" name={name} checked={text === sentence} onChange={() => choose(sentence)} />
          <span className="reading" dir="auto">
            {sentence}
          </span>
        </label>
      ))}
      {replaced !== undefined && text !== replaced && (
        <button
          type="button"
          className="button-quiet"
          onClick={() => {
            drafts.text.write(replaced);
            setReplaced(undefined);
            // This button goes now, and the focus with it.
            choices.current?.querySelector("input")?.focus();
          }}
        >
          {words.putBack}
        </button>
      )}
    </fieldset>
  );
}
