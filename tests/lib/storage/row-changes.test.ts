import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { describe, expect, it, onTestFinished } from "vitest";

import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { database } from "@/lib/storage/database.ts";
import { restoreMoment, writeNote } from "@/lib/storage/moments.ts";
import { recordMoment } from "@/tests/support/record-moment.ts";
import { onRowsChanged, type RowChanges } from "@/lib/storage/row-changes.ts";
import { momentOn } from "@/tests/support/moment.ts";

emptyDatabaseBeforeEach();

const NOW = Date.parse("2026-11-25T09:00:00Z");
const day = dayKeySchema.parse("2026-11-25");
const idOf = (number: number) => `0197f000-0000-7000-8000-${String(number).padStart(12, "0")}`;

/** All that is told from now on. */
function listen(): RowChanges[] {
  const told: RowChanges[] = [];
  onTestFinished(onRowsChanged((changes) => told.push(changes)));
  return told;
}

const idsOf = (changes: RowChanges | undefined) =>
  changes === "many" || changes === undefined ? changes : Object.fromEntries(changes);

describe("what was written", () => {
  it("is told by the ids of its rows", async () => {
    const told = listen();
    const { id } = await recordMoment("chose", "UTC", NOW);
    await expect.poll(() => idsOf(told[0])).toEqual({ moments: [id] });
    await writeNote(id, "I asked", "", NOW + 1);
    await expect.poll(() => idsOf(told[1])).toEqual({ moments: [id] });
    await restoreMoment(id, NOW + 2);
    await expect.poll(() => idsOf(told[2])).toEqual({ moments: [id] });
  });

  it("is told as many when a table is emptied, or filled with hundreds", async () => {
    await recordMoment("chose", "UTC", NOW);
    const told = listen();
    await database.moments.clear();
    await expect.poll(() => told).toEqual(["many"]);
    await database.moments.bulkAdd(
      Array.from({ length: 300 }, (_, number) => momentOn(day, { id: idOf(number) })),
    );
    await expect.poll(() => told).toEqual(["many", "many"]);
  });

  it("is not told of what is none of the person’s rows, nor once nobody listens", async () => {
    const told: RowChanges[] = [];
    const stop = onRowsChanged((changes) => told.push(changes));
    await database.device.put({ key: "welcomed", value: true });
    await database.moments.add(momentOn(day, {}));
    await expect.poll(() => told).toHaveLength(1);
    stop();
    const others = listen();
    await database.moments.add(momentOn(day, { id: idOf(1) }));
    await expect.poll(() => others).toHaveLength(1);
    expect(told).toHaveLength(1);
  });
});
