import { MOMENT_KINDS, momentSchema } from "@/lib/domain/moments/moment.ts";
import { forEachTable } from "@/lib/sharing/backup.ts";
import { backupText, makeBackup } from "@/lib/sharing/make-backup.ts";

const START = Date.parse("2016-01-04T08:00:00Z");
const MS_PER_HOUR = 3_600_000;

/** The text of a backup with as many moments as asked for, one an hour, and nothing else. */
export function backupOfMoments(count: number): string {
  const moments = Array.from({ length: count }, (_, index) => {
    const at = START + index * MS_PER_HOUR;
    return momentSchema.parse({
      id: `${at
        .toString(16)
        .padStart(12, "0")
        .replace(/^(.{8})/u, "$1-")}-7000-8000-${String(index).padStart(12, "0")}`,
      createdAt: at,
      updatedAt: at,
      at,
      day: new Date(at).toISOString().slice(0, 10),
      offsetMinutes: 0,
      kind: MOMENT_KINDS[index % MOMENT_KINDS.length],
      note: "One of very many, and no shorter than what people write. ".repeat(2),
    });
  });
  const tables = forEachTable((table) => (table === "moments" ? moments : []));
  return backupText(makeBackup(tables, START + count * MS_PER_HOUR));
}
