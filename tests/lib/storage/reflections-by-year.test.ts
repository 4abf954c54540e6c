import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { describe, expect, it } from "vitest";

import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { dayKeySchema, toUtcMidnight } from "@/lib/domain/time/day-key.ts";
import { database } from "@/lib/storage/database.ts";
import { pastReflections, reflectionsOfYear } from "@/lib/storage/reflections-by-year.ts";

emptyDatabaseBeforeEach();

let count = 0;
/** A finished one of these days, kept under a period of its own. */
async function put(
  from: string,
  until: string,
  { period = from, ...row }: Omit<Partial<Reflection>, "period"> & { period?: string } = {},
): Promise<void> {
  const [fromDay, untilDay] = [from, until].map((day) => dayKeySchema.parse(day));
  if (fromDay === undefined || untilDay === undefined) throw new Error("There are two days.");
  const at = toUtcMidnight(untilDay);
  const id = `0197f000-0000-7000-8000-${String((count += 1)).padStart(12, "0")}`;
  await database.reflections.add({
    id,
    createdAt: at,
    updatedAt: at,
    finishedAt: at,
    kind: "weekly",
    period: dayKeySchema.parse(period),
    fromDay,
    untilDay,
    answers: [],
    practiceText: "",
    ...row,
  });
}

const daysOf = (rows: readonly Reflection[]) => rows.map(({ fromDay }) => fromDay);

describe("past reflections", () => {
  it("are none for somebody who begins", async () => {
    expect(await pastReflections()).toEqual({ years: [], latest: [] });
  });

  it("come with all of their latest year, the newest first, and the names of the others that have any", async () => {
    await put("2023-03-06", "2023-03-12");
    await put("2026-03-02", "2026-03-08");
    await put("2026-11-16", "2026-11-22");
    const { years, latest } = await pastReflections();
    expect(years).toEqual(["2026", "2023"]);
    expect(daysOf(latest)).toEqual(["2026-11-16", "2026-03-02"]);
    expect(daysOf(await reflectionsOfYear("2023"))).toEqual(["2023-03-06"]);
    expect(await reflectionsOfYear("2024")).toEqual([]);
  });

  it("belong to the year in which they end, whatever their period", async () => {
    await put("2025-12-28", "2026-01-02", { period: "2025-12-22" });
    await put("2025-08-01", "2026-01-30", { period: "2026-01-30", kind: "six-months" });
    await put("2026-01-01", "2026-12-31", { kind: "yearly" });
    const { years, latest } = await pastReflections();
    expect(years).toEqual(["2026"]);
    expect(daysOf(latest)).toEqual(["2026-01-01", "2025-08-01", "2025-12-28"]);
  });

  it("leave out what is not finished, or was deleted", async () => {
    await put("2024-03-04", "2024-03-10", { deletedAt: 1 });
    await put("2025-03-03", "2025-03-09");
    await put("2026-03-02", "2026-03-08");
    await database.reflections.where("period").equals("2026-03-02").modify({ finishedAt: undefined });
    const { years, latest } = await pastReflections();
    expect(years).toEqual(["2025"]);
    expect(daysOf(latest)).toEqual(["2025-03-03"]);
  });
});
