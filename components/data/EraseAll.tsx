import { useRef, useState } from "react";

import { messages } from "@/lib/messages/messages.ts";
import { eraseEverything } from "@/lib/storage/erase.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";
import { settleNow } from "@/lib/ui/settle-now.ts";
import { EraseForm } from "./EraseForm.tsx";

/** Erases everything, after the offer of a copy and a typed word. */
export function EraseAll() {
  const [step, setStep] = useState<"resting" | "asking" | "kept" | "erased">("resting");
  const [said, setSaid] = useState("");
  const status = useRef<HTMLOutputElement>(null);
  const words = messages.data.erase;

  const ask = () => {
    setSaid("");
    setStep("asking");
  };

  const erase = async () => {
    setSaid(words.working);
    try {
      await eraseEverything();
    } catch {
      setSaid(words.failed);
      return;
    }
    setStep("erased");
    // The button that had the focus has gone.
    status.current?.focus();
    try {
      await settleNow();
    } finally {
      // Whatever becomes of the alarm, the data is gone.
      setSaid(words.done);
    }
  };

  return (
    <section aria-labelledby="data-erase" className="stack">
      <h2 id="data-erase">{words.heading}</h2>
      <p>{words.lead}</p>
      {step === "asking" ? (
        <EraseForm onErase={erase} onCancel={() => setStep("kept")} />
      ) : (
        <div className="row">
          <button type="button" ref={step === "kept" ? focusWhenShown : null} onClick={ask}>
            {words.begin}
          </button>
        </div>
      )}
      <output ref={status} tabIndex={-1}>
        {said}
      </output>
    </section>
  );
}
