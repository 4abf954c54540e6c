import { messages } from "@/lib/messages/messages.ts";
import type { SourceId } from "@/lib/prompts/source-id.ts";
import "./writing.css";

interface Props {
  why: string;
  source: SourceId;
}

/** What a question is for and where it comes from, for those who want to know. */
export function WhyAsked({ why, source }: Props) {
  const letter = source.startsWith("L") ? "L" : source.startsWith("W") ? "W" : "T";
  return (
    <details className="why-asked">
      <summary>{messages.journal.why}</summary>
      <p dir="auto">{why}</p>
      <p className="hint">
        {messages.journal.sources[letter]} {messages.journal.coaching}
      </p>
    </details>
  );
}
