import { fold } from "@/lib/domain/text/fold.ts";
import { messages } from "@/lib/messages/messages.ts";
import type { EntryProps } from "./entry-props.ts";
import { homeOf, nameOf, textsOf } from "./entry-words.ts";
import { FoundText } from "./FoundText.tsx";

/** Something that happened to a goal, a plan and the like, with the way to where it is at home. */
export function HappenedEntry({ entry, sought, settings }: EntryProps) {
  const [short = "", ...others] = textsOf(entry, settings);
  const found = others.filter((text) => sought.some((word) => fold(text).includes(word)));
  // Why a point of a map changed belongs to it.
  const more = entry.kind === "checkpoint" ? others.slice(0, 1) : [];
  const shown = [...new Set([short, ...more, ...found])];
  return (
    <div className="timeline-said">
      <p className="timeline-head">
        <a
          className="timeline-name"
          href={homeOf(entry)}
          aria-label={messages.timeline.named(nameOf(entry), short)}
        >
          {nameOf(entry)}
        </a>
      </p>
      {shown.map((text) => (
        <FoundText key={text} text={text} sought={sought} />
      ))}
    </div>
  );
}
