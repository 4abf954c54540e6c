import { calendarDayAt } from "@/lib/domain/time/wall-clock.ts";
import { formatDay, formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import type { Backup } from "@/lib/sharing/backup.ts";
import type { BackupSummary } from "@/lib/sharing/backup-summary.ts";
import "./copy.css";

const TOLD = [
  "intentions",
  "practices",
  "moments",
  "reflections",
  "goals",
  "experiments",
  "plans",
  "blocks",
  "evidence",
  "ratings",
  "capabilities",
  "questions",
  "packs",
  "versions",
] as const;

interface Props {
  backup: Backup;
  file: BackupSummary;
  /** What is in the database; left out where it cannot be read. */
  here?: BackupSummary;
}

/** When a copy was made, how far it reaches and how much is in it, beside what is here. */
export function CopyContents({ backup, file, here }: Props) {
  const words = messages.data.bring;
  const madeOn = formatDay(calendarDayAt(backup.exportedAt, currentZone()), "date");
  const unreadable = backup.unreadable?.length ?? 0;
  return (
    <>
      <p>
        {file.days === undefined
          ? words.madeOn(madeOn)
          : words.madeOnWithDays(
              madeOn,
              formatDay(file.days.first, "date"),
              formatDay(file.days.last, "date"),
            )}
      </p>
      <table className="copy-contents">
        <caption className="visually-hidden">{words.table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.table.what}</th>
            <th scope="col">{words.table.file}</th>
            {here && <th scope="col">{words.table.here}</th>}
          </tr>
        </thead>
        <tbody>
          {TOLD.filter((table) => file.counts[table] + (here?.counts[table] ?? 0) > 0).map((table) => (
            <tr key={table}>
              <th scope="row">{words.table.rows[table]}</th>
              <td>{formatNumber(file.counts[table])}</td>
              {here && <td>{formatNumber(here.counts[table])}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {unreadable > 0 && <p className="hint">{words.unreadable(formatNumber(unreadable))}</p>}
    </>
  );
}
