import { useId } from "react";

import type { BriefEntry, BriefPart } from "@/lib/domain/brief/brief.ts";
import { type BriefChoice, isChosen, withPart } from "@/lib/domain/brief/choice.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { ChooseEntries } from "./ChooseEntries.tsx";

interface Props {
  part: BriefPart;
  choice: BriefChoice;
  onChoose: (choice: BriefChoice) => void;
}

/** One part of the brief: whether it goes in, and which of its entries. */
export function ChoosePart({ part, choice, onChoose }: Props) {
  const id = useId();
  const words = messages.brief.choose;
  const { name, title, entries } = part;
  if (name === "question") return null;

  const isIn = choice.parts.includes(name);
  const about = words.about[name];
  const all = countOf(entries, () => true);
  const chosen = countOf(entries, (entry) => isChosen(choice, entry));
  return (
    <div className="brief-part" role="group" aria-label={title}>
      {name === "answers" ? (
        <p className="brief-part-name">{title}</p>
      ) : (
        <label className="choice">
          <input
            type="checkbox"
            checked={isIn}
            aria-describedby={about && id}
            onChange={(event) => onChoose(withPart(choice, name, event.target.checked))}
          />
          {title}
        </label>
      )}
      {about !== undefined && (
        <p id={id} className="hint">
          {about}
        </p>
      )}
      {isIn && all === 0 && <p className="hint brief-nothing">{words.nothing}</p>}
      {isIn && all > 0 && (
        <details>
          <summary>{countText(chosen, all)}</summary>
          <ChooseEntries entries={entries} choice={choice} onChoose={onChoose} />
        </details>
      )}
    </div>
  );
}

function countText(chosen: number, all: number): string {
  const words = messages.brief.choose;
  if (chosen === all) return words.entries(all, formatNumber(all));
  return chosen === 0 ? words.none(formatNumber(all)) : words.some(formatNumber(chosen), formatNumber(all));
}

/** How many go in when those that pass do. Headings are no entries; what stands under one that stays out stays out. */
function countOf(entries: readonly BriefEntry[], passes: (entry: BriefEntry) => boolean): number {
  return entries
    .filter((entry) => entry.isHeading || passes(entry))
    .reduce((sum, { isHeading, entries: under }) => sum + (isHeading ? 0 : 1) + countOf(under, passes), 0);
}
