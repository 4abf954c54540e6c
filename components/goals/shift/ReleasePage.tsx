import { useState } from "react";

import { addressOf } from "@/components/journal/room-in-address.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { messages } from "@/lib/messages/messages.ts";
import { InTurn } from "./InTurn.tsx";
import { Released } from "./Released.tsx";
import { ReleaseStep } from "./ReleaseStep.tsx";
import { letGo } from "./shift-acts.ts";
import { Willingness } from "./Willingness.tsx";
import "./shift.css";

/** A quiet place of its own, to let the old part go: what it is, what it gave, a farewell (W6). */
export function ReleasePage({ goal }: { goal: Goal }) {
  const [isReworded, setReworded] = useState(false);
  // The button that was pressed goes, and the focus with it.
  const [hasActed, setActed] = useState(false);
  const words = messages.shift.release;
  const goalAddress = addressOf("goals", goal.id);

  const release = () => {
    setActed(true);
    return letGo(goal, Date.now());
  };
  const reword = (isOpen: boolean) => {
    setActed(true);
    setReworded(isOpen);
  };

  return (
    <article className="release">
      <header className="stack">
        <p className="label">
          <a href={goalAddress} dir="auto">
            {goal.text}
          </a>
        </p>
        <h1>{words.title}</h1>
      </header>
      {goal.letGoAt === undefined ? (
        <>
          <p className="reading">{words.lead}</p>
          {/* What matters comes first (R15). */}
          <InTurn goal={goal} steps={["shiftValue", "letGo", "itGave", "farewell"]}>
            <ReleaseStep letGoAt={undefined} />
            <div className="row">
              <button type="button" className="button-primary" onClick={release}>
                {words.letGo}
              </button>
              <a className="button button-quiet" href={goalAddress}>
                {words.another}
              </a>
            </div>
          </InTurn>
        </>
      ) : (
        <>
          <Released
            goal={goal}
            letGoAt={goal.letGoAt}
            isReworded={isReworded}
            takesFocus={hasActed}
            onReword={reword}
          />
          <ReleaseStep letGoAt={goal.letGoAt} />
          <Willingness goal={goal} />
          <p>
            <a href={goalAddress}>{words.back}</a>
          </p>
        </>
      )}
    </article>
  );
}
