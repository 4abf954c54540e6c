import { type ChangeEvent, useEffect, useId, useRef } from "react";

import { messages } from "@/lib/messages/messages.ts";
import type { ReturnedContract } from "./use-returned-contract.ts";
import "@/components/data/copy.css";

interface Props {
  returned: ReturnedContract;
  onChoose: (file: File) => void;
}

/** Where a person chooses the file that came back, and reads what is wrong with it. */
export function ContractPicker({ returned, onChoose }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const words = messages.contract.back;
  const isProblem = returned.step === "problem";

  useEffect(() => {
    // The browser would go on naming a file that is no longer looked at.
    if (returned.step === "none" && field.current !== null) field.current.value = "";
  }, [returned.step]);

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
        accept=".html,.htm,text/html"
        aria-describedby={`${id}-hint`}
        aria-invalid={isProblem}
        onClick={({ currentTarget }) => {
          // Else choosing the same file once more, now mended, would change nothing.
          currentTarget.value = "";
        }}
        onChange={choose}
      />
      <p id={`${id}-hint`} className="hint">
        {words.fileHint}
      </p>
      <output className={isProblem ? "problem" : ""}>
        {returned.step === "reading" && words.reading}
        {isProblem && returned.words}
      </output>
    </div>
  );
}
