import { useId } from "react";

import { messages } from "@/lib/messages/messages.ts";

/** A year of more than four digits is a slip of the keys. */
const LATEST = "9999-12-31";

interface Props {
  /** As the fields hold them, "" for none. */
  firstDay: string;
  lastDay: string;
  problem: "firstDay" | "lastDay" | "never" | undefined;
  onChange: (days: { firstDay: string } | { lastDay: string }) => void;
}

/** From when until when a block takes place. The browser keeps half a date from being sent. */
export function BlockDays({ firstDay, lastDay, problem, onChange }: Props) {
  const id = useId();
  const words = messages.blocks;
  const described = problem && `${id}-problem`;
  return (
    <div className="stack block-part">
      <div className="row">
        <div className="field">
          <label className="label" htmlFor={`${id}-first`}>
            {words.firstDay}
          </label>
          <input
            id={`${id}-first`}
            type="date"
            max={LATEST}
            value={firstDay}
            aria-invalid={problem === "firstDay"}
            aria-describedby={described}
            onChange={(event) => onChange({ firstDay: event.target.value })}
          />
        </div>
        <div className="field">
          <label className="label" htmlFor={`${id}-last`}>
            {words.lastDay}
          </label>
          <input
            id={`${id}-last`}
            type="date"
            max={LATEST}
            value={lastDay}
            aria-invalid={problem === "lastDay" || problem === "never"}
            aria-describedby={described}
            onChange={(event) => onChange({ lastDay: event.target.value })}
          />
        </div>
      </div>
      {problem && (
        <p id={`${id}-problem`} className="problem" role="alert">
          {words.problems[problem]}
        </p>
      )}
    </div>
  );
}
