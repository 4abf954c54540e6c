import { useId, useState } from "react";

import { WhyAsked } from "@/components/writing/WhyAsked.tsx";
import { type Goal, SHIFT_PATTERNS } from "@/lib/domain/goals/goal.ts";
import { messages } from "@/lib/messages/messages.ts";
import { choosePattern } from "./shift-acts.ts";
import { useAhead } from "@/lib/ui/ahead.ts";

/** The patterns of a shift, and one's own (W5). Folded away on a later visit, once one was chosen. */
export function PatternChoice({ goal }: { goal: Goal }) {
  const [pattern, showPattern] = useAhead(goal.pattern);
  const [isFolded] = useState(pattern !== undefined);
  const { patterns, ways } = messages.shift;
  const name = useId();

  const choices = (
    <div className="stack">
      <fieldset aria-describedby={`${name}-hint`}>
        <legend className="reading">{ways.pattern}</legend>
        {SHIFT_PATTERNS.map((choice) => (
          <label key={choice} className="choice">
            <input
              type="radio"
              name={name}
              checked={choice === pattern}
              onChange={() => {
                const now = Date.now();
                showPattern(choice);
                void choosePattern(goal, choice, now);
              }}
            />
            <span>
              {patterns[choice].name}
              <span className="hint shift-sounds">{patterns[choice].sounds}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p id={`${name}-hint`} className="hint">
        {ways.patternHint}
      </p>
      <WhyAsked why={ways.patternWhy} source="W5" />
    </div>
  );

  if (!isFolded || pattern === undefined) return choices;
  return (
    <details>
      <summary>{ways.chosen(patterns[pattern].name)}</summary>
      {choices}
    </details>
  );
}
