import { type FocusEvent, type ReactNode, useId } from "react";

import { fitsLine, fitsNote, graphemeCount, LINE_MAX, NOTE_MAX } from "@/lib/domain/text/graphemes.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { writeOnWhenShown } from "@/lib/ui/focus.ts";
import { OtherText } from "./OtherText.tsx";
import type { ShownText, WriteText } from "./saved-text.ts";
import { useSavedText } from "./use-saved-text.ts";
import "./writing.css";

interface Props {
  /** A name that no other field of the product has, such as `goals/ID/outcome`. */
  name: string;
  label: string;
  hint?: string | undefined;
  /** What the database holds, and since when (epoch ms). */
  stored: string;
  storedAt: number;
  write: WriteText;
  /** A line has 300 characters at most and is never empty, nor is a text; a note may be left out. */
  length?: Length;
  /** The label is shown elsewhere and said here. */
  isLabelHidden?: boolean;
  takesFocus?: boolean;
  /** The field has lost the focus. */
  onLeave?: (event: FocusEvent<HTMLTextAreaElement>) => void;
  /** What stands beside the hint, such as where the question comes from. */
  children?: ReactNode;
}

type Length = "line" | "text" | "note";

const isWritten = (text: string) => text.trim() !== "";
const FITS: Record<Length, (text: string) => boolean> = {
  line: (text) => isWritten(text) && fitsLine(text),
  text: (text) => isWritten(text) && fitsNote(text),
  note: fitsNote,
};

/**
 * A text of the person's that is stored as it is typed, on several pages at once if need be. Give it
 * a key that changes with `name`.
 */
export function WrittenField({ label, hint, length = "note", onLeave, children, ...props }: Props) {
  const { isLabelHidden, takesFocus, ...place } = props;
  const fits = FITS[length];
  const [shown, field] = useSavedText({ ...place, fits });
  const id = useId();
  const problem = problemOf(shown, length);
  const below = problem ?? hint;

  return (
    <div className="written-field" data-long={length !== "line" || undefined}>
      <label htmlFor={id} className={isLabelHidden ? "visually-hidden" : "label"}>
        {label}
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={1}
        ref={takesFocus ? writeOnWhenShown : undefined}
        value={shown.text}
        aria-invalid={!fits(shown.text)}
        aria-describedby={below ? `${id}-hint` : undefined}
        onChange={(event) => field.type(event.target.value)}
        onBlur={(event) => {
          void field.flush();
          onLeave?.(event);
        }}
      />
      {(below || children) && (
        <div className="written-below">
          {below && (
            <p
              id={`${id}-hint`}
              className={problem ? "problem" : "hint"}
              role={problem ? "alert" : undefined}
            >
              {below}
            </p>
          )}
          {children}
        </div>
      )}
      <OtherText shown={shown} field={field} />
    </div>
  );
}

function problemOf({ text, failed }: ShownText, length: Length): string | undefined {
  if (failed) return messages.writing.notKept;
  if (FITS[length](text)) return undefined;
  if (!isWritten(text)) return messages.writing.empty;
  return length === "line"
    ? messages.writing.lineTooLong(formatNumber(graphemeCount(text)), formatNumber(LINE_MAX))
    : messages.writing.tooLong(formatNumber(text.length - NOTE_MAX));
}
