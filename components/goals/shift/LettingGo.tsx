import { addressOf } from "@/components/journal/room-in-address.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { hasWords } from "@/lib/domain/goals/open-steps.ts";
import { GAP_WORDS } from "@/lib/domain/goals/words.ts";
import { messages } from "@/lib/messages/messages.ts";
import { ShiftPart } from "./ShiftPart.tsx";
import { dayOfRelease } from "./day-of-release.ts";

/** The way to the quiet place where the old part is let go, and what came of it (W6). */
export function LettingGo({ goal }: { goal: Goal }) {
  const words = messages.shift.release;
  const { letGoAt } = goal;
  const address = addressOf("goals", goal.id, "release");

  if (letGoAt !== undefined) {
    return (
      <ShiftPart title={words.title}>
        <div className="stack">
          {hasWords(goal.words, "letGo") && (
            <p className="reading written-words" dir="auto">
              {goal.words.letGo}
            </p>
          )}
          <p className="hint">{dayOfRelease(letGoAt)}</p>
          <p>
            <a href={address}>{words.again}</a>
          </p>
        </div>
      </ShiftPart>
    );
  }
  const hasLooked = GAP_WORDS.some((word) => hasWords(goal.words, word));
  return (
    <ShiftPart title={words.title}>
      <div className="stack">
        <p className="reading">{words.invitation}</p>
        {!hasLooked && <p className="hint">{words.afterLook}</p>}
        <p>
          <a className="button" href={address}>
            {words.begin}
          </a>
        </p>
      </div>
    </ShiftPart>
  );
}
