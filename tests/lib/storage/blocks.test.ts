import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { describe, expect, it } from "vitest";

import { blockSchema } from "@/lib/domain/blocks/block.ts";
import type { BlockParts } from "@/lib/domain/blocks/block-draft.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import {
  activeBlocks,
  addBlock,
  allBlocks,
  changeBlock,
  deleteBlock,
  restBlock,
  restoreBlock,
  takeBlockUp,
} from "@/lib/storage/blocks.ts";
import { settleLedger } from "@/lib/storage/settlement.ts";
import { versionsOf } from "@/lib/storage/versions.ts";

emptyDatabaseBeforeEach();

const NOW = Date.parse("2026-11-16T12:00:00Z");
const HOUR = 3_600_000;
const parts: BlockParts = {
  name: "The long view",
  purpose: "What would make this kind of problem rare?",
  weekdays: [1, 3],
  fromMinutes: 540,
  lengthMinutes: 120,
  firstDay: dayKeySchema.parse("2026-11-16"),
};

describe("protected time", () => {
  it("is added as a whole row that takes place", async () => {
    const added = await addBlock(parts, NOW);
    expect(blockSchema.parse(added)).toEqual(added);
    expect(await allBlocks()).toEqual([added]);
    expect(added).toMatchObject({ ...parts, standing: "active", createdAt: NOW, updatedAt: NOW });
  });

  it("stands in the order in which it was made", async () => {
    const later = await addBlock({ ...parts, name: "Later" }, NOW + 1);
    const first = await addBlock({ ...parts, name: "First" }, NOW);
    expect((await allBlocks()).map(({ id }) => id)).toEqual([first.id, later.id]);
  });

  it("changes only the parts that are named, so that two pages both have their way", async () => {
    const { id } = await addBlock(parts, NOW);
    await changeBlock(id, { name: "The horizon" }, NOW + 1);
    await changeBlock(id, { fromMinutes: 600 }, NOW + 2);
    expect(await allBlocks()).toEqual([
      {
        id,
        createdAt: NOW,
        ...parts,
        standing: "active",
        name: "The horizon",
        fromMinutes: 600,
        updatedAt: NOW + 2,
      },
    ]);
  });

  it("loses its last day altogether, so that the row stays as a backup has it", async () => {
    const { id } = await addBlock({ ...parts, lastDay: dayKeySchema.parse("2026-12-16") }, NOW);
    await changeBlock(id, { lastDay: undefined }, NOW + 1);
    expect(Object.keys((await allBlocks())[0] ?? {})).not.toContain("lastDay");
  });

  it("keeps how it was when that had stood for ten minutes, and nothing of a slip corrected at once", async () => {
    const { id } = await addBlock(parts, NOW);
    await changeBlock(id, { name: "The horizen" }, NOW + HOUR);
    await changeBlock(id, { name: "The horizon" }, NOW + HOUR + 1);
    expect((await versionsOf(id)).map(({ row }) => row["name"])).toEqual(["The long view"]);
  });

  it("comes back when it was deleted elsewhere while it was being changed here", async () => {
    const { id } = await addBlock(parts, NOW);
    await deleteBlock(id, NOW + 1);
    expect(await changeBlock(id, { name: "The horizon" }, NOW + 2)).toBe(true);
    expect(await activeBlocks()).toMatchObject([{ name: "The horizon" }]);
  });

  it("is not changed, and the page is told so, when it is not there", async () => {
    expect(await changeBlock("019a10ae-d928-7a4c-8123-000000000001", { name: "Nowhere" }, NOW)).toBe(false);
    expect(await allBlocks()).toEqual([]);
  });

  it("rests and is taken up again", async () => {
    const { id } = await addBlock(parts, NOW);
    await restBlock(id, NOW + 1);
    expect(await allBlocks()).toMatchObject([{ standing: "resting", updatedAt: NOW + 1 }]);
    expect(await activeBlocks()).toEqual([]);
    await takeBlockUp(id, NOW + 2);
    expect(await allBlocks()).toMatchObject([{ standing: "active", updatedAt: NOW + 2 }]);
  });

  it("is deleted with a tombstone, and comes back as it was", async () => {
    const added = await addBlock(parts, NOW);
    await deleteBlock(added.id, NOW + 1);
    expect(await allBlocks()).toMatchObject([{ deletedAt: NOW + 1, updatedAt: NOW + 1 }]);
    await restoreBlock(added.id, NOW + 2);
    expect(await allBlocks()).toEqual([{ ...added, updatedAt: NOW + 2 }]);
  });

  it("is what nudges are settled by", async () => {
    const added = await addBlock(parts, NOW);
    const { schedule } = await settleLedger("Europe/Berlin", NOW);
    expect(schedule.blocks).toEqual([added]);
  });
});
