import { type ChangeEvent, useEffect, useId, useRef } from "react";

import { messages } from "@/lib/messages/messages.ts";
import type { ChosenCopy } from "./use-chosen-copy.ts";
import "./copy.css";

interface Props {
  copy: ChosenCopy<unknown>;
  onChoose: (file: File) => void;
}

/** Where a person chooses a copy that they saved, and reads what is wrong with it. */
export function CopyPicker({ copy, onChoose }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const words = messages.data.bring;

  useEffect(() => {
    // The browser would go on naming a file that is no longer looked at.
    if (copy.step === "none" && field.current !== null) field.current.value = "";
  }, [copy.step]);

  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file !== undefined) onChoose(file);
  };

  return (
    <div className="field">
      <label htmlFor={id}>{words.file}</label>
      <input
        ref={field}
        id={id}
        type="file"
        className="copy-file"
        accept=".json,application/json"
        aria-describedby={`${id}-hint`}
        aria-invalid={copy.step === "problem"}
        onClick={({ currentTarget }) => {
          // Else choosing the same file once more, now mended, would change nothing.
          currentTarget.value = "";
        }}
        onChange={choose}
      />
      <p id={`${id}-hint`} className="hint">
        {words.fileHint}
      </p>
      <output className={copy.step === "problem" ? "problem" : ""}>
        {copy.step === "reading" && words.reading}
        {copy.step === "problem" && copy.words}
      </output>
    </div>
  );
}
