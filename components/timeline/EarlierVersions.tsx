import { useState } from "react";

import { earlierTexts } from "@/lib/domain/timeline/earlier-texts.ts";
import { calendarDayAt } from "@/lib/domain/time/wall-clock.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { versionsOf } from "@/lib/storage/versions.ts";
import { useLive } from "@/lib/ui/live.ts";

interface Props {
  rowId: string;
  /** As it reads now. */
  texts: readonly string[];
}

/** How an entry read before, on request, the latest first. */
export function EarlierVersions(props: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{messages.timeline.earlierVersions}</summary>
      {isOpen && <Earlier {...props} />}
    </details>
  );
}

function Earlier({ rowId, texts }: Props) {
  const versions = useLive(() => versionsOf(rowId), [rowId]);
  if (versions === undefined) return null;
  const earlier = earlierTexts(texts, versions);
  if (earlier.length === 0) return <p className="hint">{messages.timeline.noEarlier}</p>;
  return (
    <ul role="list" className="stack">
      {earlier.map(({ id, text, replacedAt }) => (
        <li key={id}>
          <p className="reading written-words" dir="auto">
            {text}
          </p>
          <p className="hint">
            {messages.timeline.until(formatDay(calendarDayAt(replacedAt, currentZone()), "date"))}
          </p>
        </li>
      ))}
    </ul>
  );
}
