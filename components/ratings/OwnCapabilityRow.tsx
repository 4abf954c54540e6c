import { useState } from "react";

import type { OwnCapability } from "@/lib/domain/ratings/own-capability.ts";
import { messages } from "@/lib/messages/messages.ts";
import { restCapability, rewordCapability, takeCapabilityUp } from "@/lib/storage/ratings.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";
import { RewordLine } from "./RewordLine.tsx";

/** One capability of the person’s own, with what can be done about it. */
export function OwnCapabilityRow({ capability: { id, label, standing } }: { capability: OwnCapability }) {
  const [isReworded, setReworded] = useState(false);
  /** The button that had the focus has gone; what comes in its place takes it. */
  const [hasActed, setActed] = useState(false);
  const words = messages.ratings.ofOwn;
  const act = (does: () => Promise<void>) => {
    setActed(true);
    void does();
  };
  if (isReworded) {
    const leave = () => {
      setActed(true);
      setReworded(false);
    };
    return (
      <RewordLine
        text={label}
        onKeep={async (line) => {
          await rewordCapability(id, line, Date.now());
          leave();
        }}
        onLeave={leave}
      />
    );
  }
  return (
    <>
      <span className="reading" dir="auto">
        {label}
      </span>
      {standing === "resting" ? (
        <>
          <span className="hint">{words.resting}</span>
          <button
            key="take-up"
            ref={hasActed ? focusWhenShown : undefined}
            type="button"
            className="button-quiet"
            aria-label={words.takeUpNamed(label)}
            onClick={() => act(() => takeCapabilityUp(id, Date.now()))}
          >
            {words.takeUp}
          </button>
        </>
      ) : (
        <>
          <button
            key="reword"
            ref={hasActed ? focusWhenShown : undefined}
            type="button"
            className="button-quiet"
            aria-label={words.rewordNamed(label)}
            onClick={() => setReworded(true)}
          >
            {words.reword}
          </button>
          <button
            type="button"
            className="button-quiet"
            aria-label={words.restNamed(label)}
            onClick={() => act(() => restCapability(id, Date.now()))}
          >
            {words.rest}
          </button>
        </>
      )}
    </>
  );
}
