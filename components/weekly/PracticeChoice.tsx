import { useId } from "react";

import type { Practice } from "@/lib/domain/practices/practice.ts";
import { messages } from "@/lib/messages/messages.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";

interface Props {
  /** The practice lived until now. */
  lived: Practice;
  carries: boolean;
  takesFocus: boolean;
  onChoose: (choice: "carry" | "new") => void;
}

/** Whether the practice lived until now goes on, or a new one takes its place. */
export function PracticeChoice({ lived, carries, takesFocus, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset>
      <legend className="visually-hidden">{messages.weekly.practice}</legend>
      <label className="choice">
        <input
          ref={takesFocus ? focusWhenShown : undefined}
          type="radio"
          name={name}
          checked={carries}
          onChange={() => onChoose("carry")}
        />
        <span>
          {messages.weekly.carryOn}
          <span className="reading weekly-lived" dir="auto">
            {lived.text}
          </span>
        </span>
      </label>
      <label className="choice">
        <input type="radio" name={name} checked={!carries} onChange={() => onChoose("new")} />
        <span>{messages.weekly.somethingNew}</span>
      </label>
    </fieldset>
  );
}
