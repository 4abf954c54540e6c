import { useState } from "react";

import type { Moment } from "@/lib/domain/moments/moment.ts";
import { NOTE_MAX } from "@/lib/domain/text/graphemes.ts";
import { type NoteOutcome, noteWriter } from "./note-writer.ts";

export interface NoteState extends NoteOutcome {
  text: string;
  /** Characters (UTF-16 units) above what can be kept; the text then stays in the field, unsaved. */
  excess: number;
  type: (text: string) => void;
  focus: (isFocused: boolean) => void;
  keepMine: () => void;
  takeOther: () => void;
}

/**
 * The note of a moment, kept as it is typed: a popup may close at any letter. Render anew (by
 * `key`) for another moment.
 */
export function useNote(moment: Moment): NoteState {
  const stored = moment.note ?? "";
  const [outcome, setOutcome] = useState<NoteOutcome>({ failed: false, other: undefined });
  const [writer] = useState(() => noteWriter(moment.id, setOutcome));
  /** What is being written; undefined while the field follows the database. */
  const [typed, setTyped] = useState<string>();
  const [isFocused, setFocused] = useState(false);
  // A change from elsewhere is shown, but never under the hands of someone who is writing.
  if (typed === stored && !isFocused) setTyped(undefined);

  const text = typed ?? stored;
  const save = (next: string) => {
    setTyped(next);
    if (next.length <= NOTE_MAX) void writer.write(next);
  };

  return {
    ...outcome,
    text,
    excess: Math.max(0, text.length - NOTE_MAX),
    type: (next) => {
      if (typed === undefined) writer.beginFrom(stored);
      save(next);
    },
    focus: setFocused,
    keepMine: () => {
      writer.beginFrom(outcome.other ?? "");
      save(text);
    },
    takeOther: () => {
      writer.beginFrom(outcome.other ?? "");
      setTyped(outcome.other);
      setOutcome({ failed: false, other: undefined });
    },
  };
}
