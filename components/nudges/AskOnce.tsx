import { messages } from "@/lib/messages/messages.ts";
import { TIMED_KINDS } from "@/lib/domain/nudges/nudge-kind.ts";
import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { answer, openSettings, stopKind } from "./nudge-acts.ts";

interface Props {
  nudge: Nudge;
  inPopup: boolean;
  onSay: (words: string) => void;
}

/** In place of a nudge that has gone by for long: whether its kind is to go on. It is asked once (R4). */
export function AskOnce({ nudge, inPopup, onSay }: Props) {
  const words = messages.nudges.askOnce;
  const isTimed = TIMED_KINDS.some((kind) => kind === nudge.kind);
  const keep = () => answer(nudge, "acted");
  const another = async () => {
    await keep();
    await openSettings(inPopup);
  };
  const stop = async () => {
    await stopKind(nudge);
    onSay(words.stopped);
  };
  return (
    <>
      <p className="reading">{words.question}</p>
      <div className="nudge-ways">
        <button type="button" onClick={keep}>
          {words.keep}
        </button>
        {isTimed && (
          <button type="button" onClick={another}>
            {words.anotherTime}
          </button>
        )}
        <button type="button" onClick={stop}>
          {words.stop}
        </button>
      </div>
    </>
  );
}
