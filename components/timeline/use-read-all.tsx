import { type ReactNode, useState } from "react";

import { EXCERPT_FROM } from "@/lib/domain/timeline/excerpt.ts";
import { messages } from "@/lib/messages/messages.ts";

/**
 * Whether an entry is read to its end, and the button that says so. There is none when all of it
 * stands there anyway: no text is long, and `isPart` does not say that some are left out.
 */
export function useReadAll(texts: readonly string[], name: string, isPart = false): [boolean, ReactNode] {
  const [isWhole, setWhole] = useState(false);
  const isLong = isPart || texts.some((text) => text.length > EXCERPT_FROM);
  const words = messages.timeline;
  if (!isLong) return [true, null];
  return [
    isWhole,
    <button
      key="read-all"
      type="button"
      className="button-quiet timeline-read"
      aria-label={isWhole ? words.readLess : words.readAllOf(name)}
      aria-expanded={isWhole}
      onClick={() => setWhole(!isWhole)}
    >
      {isWhole ? words.readLess : words.readAll}
    </button>,
  ];
}
