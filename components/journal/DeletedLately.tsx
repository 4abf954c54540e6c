import { useRef } from "react";

import { RESTORABLE_MS } from "@/lib/domain/restorable.ts";
import { calendarDayAt } from "@/lib/domain/time/wall-clock.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { useMinute } from "@/lib/ui/clock.ts";
import "./deleted-lately.css";

interface DeletedRow {
  id: string;
  deletedAt?: number | undefined;
}

interface Props<R> {
  rows: readonly R[];
  nameOf: (row: R) => string;
  onRestore: (row: R) => void;
}

/** What was deleted within the last thirty days, folded away, each with the way back; else nothing. */
export function DeletedLately<R extends DeletedRow>({ rows, nameOf, onRestore }: Props<R>) {
  const now = useMinute();
  const summary = useRef<HTMLElement>(null);
  const deleted = rows
    .flatMap((row) => (row.deletedAt === undefined ? [] : [{ row, deletedAt: row.deletedAt }]))
    .filter(({ deletedAt }) => now - deletedAt < RESTORABLE_MS)
    .toSorted((a, b) => b.deletedAt - a.deletedAt);
  if (deleted.length === 0) return null;

  return (
    <details className="deleted-lately">
      <summary ref={summary}>{messages.journal.deleted.title}</summary>
      <p className="hint">{messages.journal.deleted.hint}</p>
      <ul role="list">
        {deleted.map(({ row, deletedAt }) => (
          <li key={row.id} className="row">
            <span className="reading" dir="auto">
              {nameOf(row)}
            </span>
            <span className="hint">
              {messages.journal.deleted.on(formatDay(calendarDayAt(deletedAt, currentZone()), "short"))}
            </span>
            <button
              type="button"
              className="button-quiet"
              aria-label={messages.journal.deleted.restoreNamed(nameOf(row))}
              onClick={() => {
                // The button goes with its row.
                summary.current?.focus();
                onRestore(row);
              }}
            >
              {messages.journal.deleted.restore}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
