import { useState } from "react";

import { messages } from "@/lib/messages/messages.ts";

/** From this length on (UTF-16 units) a line is shown in part, until it is asked for. */
const LONG_FROM = 400;

/** Words of the person's, as they were written; very long ones begin folded. */
export function LongText({ text }: { text: string }) {
  const [isWhole, setWhole] = useState(false);
  const isLong = text.length > LONG_FROM;
  return (
    <>
      <p className="reading written-words" dir="auto" data-folded={(isLong && !isWhole) || undefined}>
        {text}
      </p>
      {isLong && (
        <button
          type="button"
          className="button-quiet"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? messages.weekly.showLess : messages.weekly.showAll}
        </button>
      )}
    </>
  );
}
