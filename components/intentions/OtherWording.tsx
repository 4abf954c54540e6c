import { useId } from "react";

import { messages } from "@/lib/messages/messages.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";
import type { Wording } from "./wording-draft.ts";
import "./other-wording.css";

interface Props {
  mine: Wording;
  other: Wording;
  onKeepMine: () => void;
  onTakeOther: () => void;
}

/** Two pages wrote at once: both wordings side by side, and the person chooses. */
export function OtherWording({ mine, other, onKeepMine, onTakeOther }: Props) {
  const title = useId();
  return (
    <section className="other-wording" tabIndex={-1} ref={focusWhenShown} aria-labelledby={title}>
      <p id={title} className="problem">
        {messages.intentionForm.changedElsewhere}
      </p>
      <Version name={messages.intentionForm.mine} wording={mine} />
      <Version name={messages.intentionForm.other} wording={other} />
      <div className="row">
        <button type="button" className="button-primary" onClick={onKeepMine}>
          {messages.intentionForm.keepMine}
        </button>
        <button type="button" onClick={onTakeOther}>
          {messages.intentionForm.takeOther}
        </button>
      </div>
    </section>
  );
}

function Version({ name, wording: { text, becoming } }: { name: string; wording: Wording }) {
  return (
    <section className="version">
      <h2 className="label">{name}</h2>
      <p className="reading" dir="auto">
        {text}
      </p>
      {becoming !== "" && (
        <p className="reading version-becoming" dir="auto">
          {becoming}
        </p>
      )}
    </section>
  );
}
