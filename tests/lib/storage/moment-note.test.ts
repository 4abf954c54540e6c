import "fake-indexeddb/auto";

import { beforeEach, describe, expect, it } from "vitest";

import type { Moment } from "@/lib/domain/moments/moment.ts";
import { database } from "@/lib/storage/database.ts";
import {
  deleteMoment,
  editMoment,
  lastMomentBetween,
  momentById,
  restoreMoment,
  writeNote,
} from "@/lib/storage/moments.ts";
import { recordMoment } from "@/tests/support/record-moment.ts";
import { versionsOf } from "@/lib/storage/versions.ts";

const MINUTE = 60_000;
const now = Date.parse("2026-11-23T09:00:00Z");
let moment: Moment;

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  moment = await recordMoment("noticed", "UTC", now);
});

async function note(): Promise<string | undefined> {
  return (await momentById(moment.id))?.note;
}

describe("a note saved as it is typed", () => {
  it("is kept letter by letter, without a version for each", async () => {
    await writeNote(moment.id, "A", "", now + 1);
    await writeNote(moment.id, "A d", "A", now + 2);
    await writeNote(moment.id, "A draft", "A d", now + 3);

    expect(await note()).toBe("A draft");
    expect(await versionsOf(moment.id)).toEqual([]);
  });

  it("that had stood for a while is kept as an earlier version when it is rewritten", async () => {
    await writeNote(moment.id, "A draft", "", now);
    await writeNote(moment.id, "Another", "A draft", now + 10 * MINUTE);

    expect((await versionsOf(moment.id)).map(({ row }) => row["note"])).toEqual(["A draft"]);
  });

  it("is kept also when something else of the moment was changed, or it came and went, just before", async () => {
    const acts = [
      (then: number) => editMoment(moment.id, { kind: "slipped" }, then),
      (then: number) => editMoment(moment.id, { unease: 2 }, then),
      (then: number) => deleteMoment(moment.id, then).then(() => restoreMoment(moment.id, then + 1)),
    ];
    let stood = "Wording 0";
    await writeNote(moment.id, stood, "", now);
    for (const [place, act] of acts.entries()) {
      const then = now + (place + 1) * 300 * MINUTE;
      await act(then);
      const words = `Wording ${place + 1}`;
      await writeNote(moment.id, words, stood, then + 5_000);
      expect((await versionsOf(moment.id)).map(({ row }) => row["note"])).toContain(stood);
      stood = words;
    }
  });

  it("that was deleted as soon as it was written is kept when it comes back and is rewritten", async () => {
    await writeNote(moment.id, "A draft", "", now);
    await deleteMoment(moment.id, now + MINUTE);
    await restoreMoment(moment.id, now + 60 * MINUTE);
    await writeNote(moment.id, "Another", "A draft", now + 61 * MINUTE);

    expect((await versionsOf(moment.id)).map(({ row }) => row["note"])).toEqual(["A draft"]);
  });

  it("is not written over what another page wrote since", async () => {
    await writeNote(moment.id, "Theirs", "", now + 1);

    expect(await writeNote(moment.id, "Mine", "", now + 2)).toEqual({ saved: false, stored: "Theirs" });
    expect(await note()).toBe("Theirs");
  });

  it("leaves nothing behind when it is cleared", async () => {
    await writeNote(moment.id, "A", "", now + 1);
    await writeNote(moment.id, "", "A", now + 2);

    expect(await momentById(moment.id)).not.toHaveProperty("note");
  });
});

describe("the last moment of a while", () => {
  it("is the one that happened last, both ends included", async () => {
    const later = await recordMoment("tried", "UTC", now + MINUTE);

    expect((await lastMomentBetween(now, now + MINUTE))?.id).toBe(later.id);
    expect((await lastMomentBetween(now, now))?.id).toBe(moment.id);
    expect(await lastMomentBetween(now + 2 * MINUTE, now + 3 * MINUTE)).toBeUndefined();
  });

  it("is none when that one was taken back, rather than one the person had left behind", async () => {
    const later = await recordMoment("tried", "UTC", now + MINUTE);
    await deleteMoment(later.id, now + MINUTE);

    expect(await lastMomentBetween(now, now + MINUTE)).toBeUndefined();
  });
});
