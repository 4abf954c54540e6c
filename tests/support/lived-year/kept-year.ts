import type { NudgeKind } from "@/lib/domain/nudges/nudge-kind.ts";
import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import type { Reflection, ReflectionKind } from "@/lib/domain/reflections/reflection.ts";
import { exportData } from "@/lib/storage/backup.ts";
import { database } from "@/lib/storage/database.ts";
import { at, LAST_DAY } from "./calendar.ts";
import { liveYear } from "./live-year.ts";

/** All that the database holds at the end of the year, table by table, as a copy has it. */
async function everythingKept() {
  await liveYear();
  const { data, unreadable = [] } = await exportData(at(LAST_DAY, "20:00"));
  return {
    ...data,
    unreadable,
    nudgesOf: (kind: NudgeKind): Nudge[] =>
      data.nudges.filter((nudge) => nudge.kind === kind).toSorted((a, b) => a.due - b.due),
    reflectionsOf: (kind: ReflectionKind): Reflection[] =>
      data.reflections
        .filter((reflection) => reflection.kind === kind)
        .toSorted((a, b) => (a.fromDay < b.fromDay ? -1 : 1)),
  };
}

let kept: ReturnType<typeof everythingKept> | undefined;

/** What the year has left. It is lived once, by whichever test asks first. */
export const keptYear = () => (kept ??= everythingKept());

/** All tables but the one of what belongs to this device. */
export const personsTables = database.tables.filter(({ name }) => name !== "device");

/** All rows of those tables as they lie in the database now. */
export function everyRow(): Promise<[table: string, rows: unknown[]][]> {
  return Promise.all(personsTables.map(async (table) => [table.name, await table.toArray()]));
}
