import { type ChangeEvent, useEffect, useId, useRef } from "react";

import "./file-picker.css";
import "./said.css";

interface Props {
  label: string;
  hint: string;
  /** As the `accept` of an input has it. */
  accept: string;
  /** What is said of the chosen file. */
  said: string | undefined;
  isProblem: boolean;
  /** No file is looked at any more. */
  isEmpty: boolean;
  onChoose: (file: File) => void;
}

/** Where a person chooses a file, and reads what is wrong with it. */
export function FilePicker({ label, hint, accept, said, isProblem, isEmpty, onChoose }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    // The browser would go on naming a file that is no longer looked at.
    if (isEmpty && field.current !== null) field.current.value = "";
  }, [isEmpty]);

  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file !== undefined) onChoose(file);
  };

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        type="file"
        className="file-picker"
        accept={accept}
        aria-describedby={`${id}-hint`}
        aria-invalid={isProblem}
        onClick={({ currentTarget }) => {
          // Else choosing the same file once more, now mended, would change nothing.
          currentTarget.value = "";
        }}
        onChange={choose}
      />
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
      <output className={isProblem ? "problem" : ""}>{said}</output>
    </div>
  );
}
