import { calendarDayAt } from "@/lib/domain/time/wall-clock.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { useMinute } from "@/lib/ui/clock.ts";
import "./deleted-lately.css";

/** For so long something deleted can be brought back. */
const KEPT_MS = 30 * 86_400_000;

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
  const deleted = rows
    .flatMap((row) => (row.deletedAt === undefined ? [] : [{ row, deletedAt: row.deletedAt }]))
    .filter(({ deletedAt }) => now - deletedAt < KEPT_MS)
    .toSorted((a, b) => b.deletedAt - a.deletedAt);
  if (deleted.length === 0) return null;

  return (
    <details className="deleted-lately">
      <summary>{messages.journal.deleted.title}</summary>
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
              onClick={() => onRestore(row)}
            >
              {messages.journal.deleted.restore}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
