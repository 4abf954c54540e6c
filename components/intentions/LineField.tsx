import { type KeyboardEventHandler, type Ref, useId } from "react";

import { LINE_MAX } from "@/lib/domain/text/graphemes.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { lineLength } from "./line-length.ts";

interface Props {
  label: string;
  hint: string;
  value: string;
  onType: (text: string) => void;
  onKeyDown?: KeyboardEventHandler;
  /** Something else that is wrong with the field. */
  problem?: string | undefined;
  ref?: Ref<HTMLTextAreaElement>;
}

/** A field for one line of at most 300 characters. What is longer stays in it, with the count. */
export function LineField({ label, hint, value, onType, onKeyDown, problem, ref }: Props) {
  const id = useId();
  const { count, standing } = lineLength(value);
  const [counted, most] = [formatNumber(count), formatNumber(LINE_MAX)];
  const isOver = standing === "over";
  const excess = formatNumber(count - LINE_MAX);
  const tooLong = isOver ? messages.intentionForm.tooLong(counted, most, excess) : undefined;

  return (
    <div className="field line-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={ref}
        dir="auto"
        rows={2}
        value={value}
        aria-invalid={isOver || problem !== undefined}
        aria-describedby={`${id}-hint ${id}-problem`}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {!isOver && (
        <p id={`${id}-hint`} className="hint">
          {standing === "near" ? messages.intentionForm.count(counted, most) : hint}
        </p>
      )}
      <output id={`${id}-problem`} className="problem">
        {tooLong ?? problem}
      </output>
    </div>
  );
}
