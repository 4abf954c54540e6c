import { Fragment } from "react";

import { markedParts } from "@/lib/domain/timeline/marked-text.ts";

interface Props {
  text: string;
  /** The words that are looked for, folded. */
  sought: readonly string[];
}

/** Words of the person's with what was looked for marked in them. */
export function MarkedText({ text, sought }: Props) {
  const parts = markedParts(text, sought).map((part, place) => ({ ...part, place }));
  return parts.map((part) =>
    part.isSought ? (
      <mark key={part.place}>{part.text}</mark>
    ) : (
      <Fragment key={part.place}>{part.text}</Fragment>
    ),
  );
}
