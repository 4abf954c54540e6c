import { useState } from "react";

import type { RowVersion } from "@/lib/domain/row-version.ts";
import { calendarDayAt } from "@/lib/domain/time/wall-clock.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { versionsOf } from "@/lib/storage/versions.ts";
import { useLive } from "@/lib/ui/live.ts";

/** How something read before. */
interface Earlier {
  id: string;
  /** What else of it was otherwise, in a few words. */
  told?: string;
  text?: string;
  /** Epoch ms. */
  replacedAt: number;
}

interface Props {
  rowId: string;
  /** What the versions say that is no longer so, the latest first. */
  earlierIn: (versions: readonly RowVersion[]) => readonly Earlier[];
}

/** How an entry read before, on request, the latest first. */
export function EarlierVersions(props: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{messages.timeline.earlierVersions}</summary>
      {isOpen && <List {...props} />}
    </details>
  );
}

function List({ rowId, earlierIn }: Props) {
  const versions = useLive(() => versionsOf(rowId), [rowId]);
  if (versions === undefined) return null;
  const earlier = earlierIn(versions);
  if (earlier.length === 0) return <p className="hint">{messages.timeline.noEarlier}</p>;
  return (
    <ul role="list" className="stack">
      {earlier.map(({ id, told, text, replacedAt }) => (
        <li key={id}>
          {told && <p>{told}</p>}
          {text && (
            <p className="reading written-words" dir="auto">
              {text}
            </p>
          )}
          <p className="hint">
            {messages.timeline.until(formatDay(calendarDayAt(replacedAt, currentZone()), "date"))}
          </p>
        </li>
      ))}
    </ul>
  );
}
