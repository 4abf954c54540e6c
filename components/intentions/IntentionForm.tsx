import type { FormEvent, KeyboardEvent } from "react";

import type { Intention } from "@/lib/domain/intentions/intention.ts";
import { messages } from "@/lib/messages/messages.ts";
import { writeOnWhenShown } from "@/lib/ui/focus.ts";
import { LineField } from "./LineField.tsx";
import { OtherWording } from "./OtherWording.tsx";
import { useWording } from "./use-wording.ts";
import "./intention-form.css";

interface Props {
  /** The one to reword; without it, a new one is written. */
  intention?: Intention;
  onDone: (saved: boolean) => void;
}

/** Writes a new intention or rewords one. */
export function IntentionForm({ intention, onDone }: Props) {
  const { typed, other, problem, type, keep, drop } = useWording(intention, onDone);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void keep();
  };
  // A line is one line: Enter keeps it. While a word is being composed, both keys belong to that.
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      // Left alone it would close the popup as well.
      event.preventDefault();
      void drop();
    } else if (event.key === "Enter") {
      event.preventDefault();
      void keep();
    }
  };

  return (
    <form className="intention-form" onSubmit={submit}>
      <LineField
        ref={writeOnWhenShown}
        label={messages.intentionForm.text}
        hint={messages.intentionForm.textHint}
        value={typed.text}
        problem={problem}
        onType={(text) => type({ text })}
        onKeyDown={press}
      />
      <LineField
        label={messages.intentionForm.becoming}
        hint={messages.intentionForm.becomingHint}
        value={typed.becoming}
        onType={(becoming) => type({ becoming })}
        onKeyDown={press}
      />
      {other ? (
        <OtherWording mine={typed} other={other} onKeepMine={keep} onTakeOther={drop} />
      ) : (
        <div className="row">
          <button type="submit" className="button-primary">
            {messages.intentionForm.keep}
          </button>
          <button type="button" className="button-quiet" onClick={drop}>
            {messages.intentionForm.cancel}
          </button>
        </div>
      )}
      <details>
        <summary>{messages.intentionForm.why}</summary>
        <p className="hint">{messages.intentionForm.source}</p>
      </details>
    </form>
  );
}
