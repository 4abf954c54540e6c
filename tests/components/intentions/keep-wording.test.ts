import "fake-indexeddb/auto";

import { beforeEach, describe, expect, it } from "vitest";

import { keepWording, wordingOf } from "@/components/intentions/keep-wording.ts";
import { database } from "@/lib/storage/database.ts";
import { addIntention, deleteIntention, intentions, rewordIntention } from "@/lib/storage/intentions.ts";
import { versionsOf } from "@/lib/storage/versions.ts";

const now = Date.parse("2026-11-23T09:00:00Z");
const nothing = { text: "", becoming: "" };

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

async function texts(): Promise<string[]> {
  return (await intentions()).map(({ text, becoming }) => [text, becoming].filter(Boolean).join(" / "));
}

describe("keeping the words of an intention", () => {
  it("a new one is kept on one line, without stray space", async () => {
    await keepWording(undefined, { text: " Meet\nwhat  comes ", becoming: " " }, nothing, now);

    expect(await texts()).toEqual(["Meet what comes"]);
  });

  it("a reworded one keeps its earlier wording, and can lose its becoming line", async () => {
    const begun = await addIntention({ text: "Meet what comes", becoming: "steady" }, now);

    await keepWording(begun, { text: "Meet it calmly", becoming: "" }, wordingOf(begun), now + 1);

    expect(await texts()).toEqual(["Meet it calmly"]);
    expect((await versionsOf(begun.id)).map(({ row }) => row["becoming"])).toEqual(["steady"]);
  });

  it("what another page wrote meanwhile is handed back and not written over", async () => {
    const begun = await addIntention({ text: "Meet what comes" }, now);
    await rewordIntention(begun.id, { text: "Theirs" }, { text: "Meet what comes" }, now + 1);

    const other = await keepWording(begun, { text: "Mine", becoming: "" }, wordingOf(begun), now + 2);

    expect(other).toEqual({ text: "Theirs", becoming: "" });
    expect(await texts()).toEqual(["Theirs"]);
  });

  it("whoever has seen the other wording may keep their own", async () => {
    const begun = await addIntention({ text: "Meet what comes" }, now);
    await rewordIntention(begun.id, { text: "Theirs" }, { text: "Meet what comes" }, now + 1);

    const other = await keepWording(
      begun,
      { text: "Mine", becoming: "" },
      { text: "Theirs", becoming: "" },
      now + 2,
    );

    expect(other).toBeUndefined();
    expect(await texts()).toEqual(["Mine"]);
    expect((await versionsOf(begun.id)).map(({ row }) => row["text"])).toContain("Theirs");
  });

  it("two pages that wrote the same have nothing to choose between", async () => {
    const begun = await addIntention({ text: "Meet what comes" }, now);
    await rewordIntention(begun.id, { text: "Same" }, { text: "Meet what comes" }, now + 1);

    expect(
      await keepWording(begun, { text: "Same ", becoming: "" }, wordingOf(begun), now + 2),
    ).toBeUndefined();
  });

  it("one that was deleted in another place comes back with its new words", async () => {
    const begun = await addIntention({ text: "Meet what comes" }, now);
    await deleteIntention(begun.id, now + 1);

    await keepWording(begun, { text: "Meet it calmly", becoming: "" }, wordingOf(begun), now + 2);

    expect(await texts()).toEqual(["Meet it calmly"]);
  });

  it("words written while everything was erased are kept as a new one", async () => {
    const begun = await addIntention({ text: "Meet what comes" }, now);
    await database.intentions.clear();

    await keepWording(begun, { text: "Meet it calmly", becoming: "" }, wordingOf(begun), now + 2);

    expect(await texts()).toEqual(["Meet it calmly"]);
  });

  it("a wording that came untidy from a file can still be changed", async () => {
    const begun = await addIntention({ text: "Two  spaces" }, now);

    expect(
      await keepWording(begun, { text: "One space", becoming: "" }, wordingOf(begun), now + 1),
    ).toBeUndefined();
  });
});
