import type { BriefEntry } from "@/lib/domain/brief/brief.ts";
import { type BriefChoice, isChosen, withEntry } from "@/lib/domain/brief/choice.ts";

interface Props {
  entries: readonly BriefEntry[];
  choice: BriefChoice;
  onChoose: (choice: BriefChoice) => void;
}

/** Every entry of a part with a box to tick. What stands under one that stays out stays out with it. */
export function ChooseEntries({ entries, choice, onChoose }: Props) {
  return (
    <ul role="list" className="brief-entries">
      {entries.map((entry) => {
        const { key, label, text, isHeading, entries: under } = entry;
        const isIn = isHeading || isChosen(choice, entry);
        return (
          <li key={key}>
            {isHeading ? (
              <p className="brief-entry-heading" dir="auto">
                {text}
              </p>
            ) : (
              <label className="choice">
                <input
                  type="checkbox"
                  checked={isIn}
                  onChange={(event) => onChoose(withEntry(choice, entry, event.target.checked))}
                />
                <span className="brief-entry">
                  {label !== "" && (
                    <span className="hint" dir="auto">
                      {label}
                    </span>
                  )}
                  <span className="brief-entry-text" dir="auto">
                    {text}
                  </span>
                </span>
              </label>
            )}
            {isIn && under.length > 0 && (
              <ChooseEntries entries={under} choice={choice} onChoose={onChoose} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
