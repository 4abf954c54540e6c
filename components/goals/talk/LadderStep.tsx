import { useState } from "react";

import { GoalField } from "@/components/goals/GoalField.tsx";
import { ToIntention } from "@/components/goals/ToIntention.tsx";
import { WhyAsked } from "@/components/writing/WhyAsked.tsx";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { type Ladder, ladderOf } from "@/lib/domain/goals/ladder.ts";
import { type Rung, RUNGS } from "@/lib/domain/goals/words.ts";
import { messages } from "@/lib/messages/messages.ts";
import { LADDER_PROBES } from "@/lib/prompts/bank/ladder-probes.ts";
import { textInTurn } from "@/lib/prompts/in-turn.ts";
import { shortened } from "./shortened.ts";

const FEWEST_RUNGS = 3;

/**
 * The why-ladder (T2): each rung asks on from the one below, in words that take turns within a goal, until
 * the answers repeat, grow short, or five are written (R14). Any rung can become the intention.
 */
export function LadderStep({ goal }: { goal: Goal }) {
  const { rungs, next, end } = ladderOf(goal.text, goal.words);
  const words = messages.talk.ladder;
  // All that was ever written stays in sight, also above the rung at which the ladder ended.
  const highest = RUNGS.findLastIndex((rung) => (goal.words[rung] ?? "") !== "");
  const shown = RUNGS.slice(0, Math.max(highest + 1, rungs.length + (next === undefined ? 0 : 1)));

  return (
    <div className="stack">
      <ol role="list" className="talk-ladder">
        {shown.map((rung, place) => {
          const below = RUNGS[place - 1];
          const said = below && goal.words[below]?.trim();
          const probe = said ? textInTurn(LADDER_PROBES, place, goal.id) : undefined;
          return (
            <li key={rung}>
              <GoalField
                goal={goal}
                word={rung}
                label={said && probe ? words.further(shortened(said), probe.text) : words.first}
              >
                {probe && <WhyAsked why={probe.why} source={probe.source} />}
              </GoalField>
            </li>
          );
        })}
      </ol>
      <p className="hint" role="status">
        {end === undefined ? words.hint : words[end]}
      </p>
      {(rungs.length >= FEWEST_RUNGS || end !== undefined) && <FromRung goal={goal} rungs={rungs} />}
    </div>
  );
}

/** The rung that becomes the intention; the top one unless another is chosen. */
function FromRung({ goal, rungs }: { goal: Goal; rungs: Ladder["rungs"] }) {
  const [chosen, setChosen] = useState<Rung>();
  const top = rungs.at(-1);
  const taken = rungs.find(({ rung }) => rung === chosen) ?? top;
  if (taken === undefined) return null;
  return (
    <div className="stack">
      <fieldset className="talk-options">
        <legend className="hint">{messages.talk.ladder.toIntention}</legend>
        {rungs.toReversed().map(({ rung, text }) => (
          <label key={rung} className="choice reading">
            <input type="radio" name="rung" checked={rung === taken.rung} onChange={() => setChosen(rung)} />
            <span className="written-words" data-folded dir="auto">
              {text}
            </span>
          </label>
        ))}
      </fieldset>
      <ToIntention goal={goal} offer={({ words }) => ({ text: words[taken.rung] ?? "" })} />
    </div>
  );
}
