import { type FormEvent, useState } from "react";

import { messages } from "@/lib/messages/messages.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";
import { SaveCopy } from "./SaveCopy.tsx";

interface Props {
  onErase: () => Promise<void>;
  onCancel: () => void;
}

/** Offers a copy, then asks for a word to be typed, so that nobody erases by a slip of the hand. */
export function EraseForm({ onErase, onCancel }: Props) {
  const [typed, setTyped] = useState("");
  const [isWrong, setWrong] = useState(false);
  const words = messages.data.erase;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isWord(typed)) void onErase();
    else setWrong(true);
  };

  return (
    <form className="card stack" onSubmit={submit}>
      <p className="reading" tabIndex={-1} ref={focusWhenShown}>
        {words.offer}
      </p>
      <SaveCopy />
      <div className="field">
        <label htmlFor="erase-word">{words.type(words.word)}</label>
        <input
          id="erase-word"
          type="text"
          className="erase-word"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={typed}
          aria-invalid={isWrong}
          aria-describedby="erase-problem"
          onChange={({ target }) => {
            setTyped(target.value);
            setWrong(false);
          }}
        />
        <output id="erase-problem" className={isWrong ? "problem" : ""}>
          {isWrong && words.wrongWord(words.word)}
        </output>
      </div>
      <div className="row">
        <button type="submit">{words.confirm}</button>
        <button type="button" className="button-quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

function isWord(typed: string): boolean {
  return typed.trim().toLowerCase() === messages.data.erase.word.toLowerCase();
}
