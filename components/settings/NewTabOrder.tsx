import { type MouseEvent, useId, useLayoutEffect, useRef, useState } from "react";

import { withLineMoved } from "@/lib/domain/settings/new-tab-lines.ts";
import type { NewTabLine } from "@/lib/domain/settings/settings.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";

interface Props {
  /** Two or more. */
  lines: readonly NewTabLine[];
  onOrder: (lines: NewTabLine[]) => void;
}

/** The chosen lines one under another as they will stand, each with the way up and down. */
export function NewTabOrder({ lines, onOrder }: Props) {
  const title = useId();
  const [spoken, setSpoken] = useState("");
  const pressed = useRef<{ button: HTMLButtonElement; order: string }>(undefined);
  const order = lines.join(" ");
  const words = messages.settings.newTab;

  useLayoutEffect(() => {
    // A line that is put at another place in the document loses the focus.
    if (pressed.current === undefined || pressed.current.order === order) return;
    pressed.current.button.focus();
    pressed.current = undefined;
  }, [order]);

  const move = (line: NewTabLine, by: -1 | 1) => (event: MouseEvent<HTMLButtonElement>) => {
    const moved = withLineMoved(lines, line, by);
    pressed.current = { button: event.currentTarget, order };
    setSpoken(words.moved(formatNumber(moved.indexOf(line) + 1), formatNumber(moved.length)));
    onOrder(moved);
  };

  return (
    <div className="settings-part">
      <p id={title} className="label">
        {words.order}
      </p>
      <ol className="newtab-order" aria-labelledby={title}>
        {lines.map((line, place) => (
          <li key={line}>
            <div className="row">
              <span>{words.lines[line].name}</span>
              <div className="newtab-moves">
                <MoveButton
                  label={words.moveUp}
                  name={words.moveUpNamed(words.lines[line].name)}
                  onMove={place > 0 ? move(line, -1) : undefined}
                />
                <MoveButton
                  label={words.moveDown}
                  name={words.moveDownNamed(words.lines[line].name)}
                  onMove={place < lines.length - 1 ? move(line, 1) : undefined}
                />
              </div>
            </div>
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
    </div>
  );
}

interface MoveProps {
  label: string;
  name: string;
  onMove: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined;
}

/** Stays able to hold the focus at the end of the list, where there is nowhere left to go. */
function MoveButton({ label, name, onMove }: MoveProps) {
  return (
    <button
      type="button"
      className="button-quiet"
      aria-label={name}
      aria-disabled={onMove === undefined}
      onClick={onMove}
    >
      {label}
    </button>
  );
}
