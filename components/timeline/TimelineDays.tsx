import { type ReactNode, useId, useState } from "react";

import { type Undoable, UndoNotice } from "@/components/journal/UndoNotice.tsx";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { daysOf } from "@/lib/domain/timeline/days-of.ts";
import type { Entry } from "@/lib/domain/timeline/entry.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { deleteMoment, restoreMoment } from "@/lib/storage/moments.ts";
import { TimelineEntry } from "./TimelineEntry.tsx";

/** So many are shown at once, with the rest of their last day. */
export const AT_ONCE = 40;

/** How far the list is open. It begins anew with each search. */
export interface TimelineView {
  /** So many entries are shown. */
  most: number;
  /** The entry that reading goes on with, so that it takes the focus. */
  focused?: string | undefined;
  /** The row that is being changed: it stays in sight, whatever its words become. */
  edited?: string | undefined;
}

interface Props {
  /** The latest first. */
  entries: readonly Entry[];
  sought: readonly string[];
  settings: Settings;
  today: DayKey;
  view: TimelineView;
  onView: (view: TimelineView) => void;
}

/** The entries under their days, as many at a time as one reads. */
export function TimelineDays({ entries, sought, settings, today, view, onView }: Props) {
  const { most, focused, edited } = view;
  const [undoable, setUndoable] = useState<Undoable>();
  const { days, areAll } = daysOf(entries, most);
  const shown = days.reduce((count, { entries: ofDay }) => count + ofDay.length, 0);

  const showEarlier = () => {
    // The button may go, and reading goes on where it stood.
    onView({ most: shown + AT_ONCE, focused: entries[shown]?.id });
  };
  const remove = async (id: string) => {
    await deleteMoment(id, Date.now());
    onView({ most });
    const undo = () => restoreMoment(id, Date.now());
    setUndoable({ id, done: messages.timeline.removed, undo });
  };

  return (
    <>
      {days.map(({ day, entries: ofDay }) => (
        <Day key={day} day={day} today={today}>
          {ofDay.map((entry) => (
            <TimelineEntry
              key={entry.id}
              entry={entry}
              sought={sought}
              settings={settings}
              today={today}
              takesFocus={entry.id === focused}
              isEdited={entry.rowId === edited}
              onEdit={(isEdited) => onView({ most, edited: isEdited ? entry.rowId : undefined })}
              onMoved={() => onView({ most, focused: entry.id })}
              onDelete={() => remove(entry.rowId)}
            />
          ))}
        </Day>
      ))}
      {!areAll && (
        <div>
          <button type="button" onClick={showEarlier}>
            {messages.timeline.earlier}
          </button>
        </div>
      )}
      {undoable && <UndoNotice undoable={undoable} onUndone={() => setUndoable(undefined)} />}
    </>
  );
}

function Day({ day, today, children }: { day: DayKey; today: DayKey; children: ReactNode }) {
  const id = useId();
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return (
    <section className="timeline-day" aria-labelledby={id}>
      <h2 id={id}>{formatDay(day, isThisYear ? "day" : "date")}</h2>
      <ul role="list">{children}</ul>
    </section>
  );
}
