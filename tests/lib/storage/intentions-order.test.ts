import "fake-indexeddb/auto";

import { beforeEach, describe, expect, test } from "vitest";

import { database } from "@/lib/storage/database.ts";
import {
  addIntention,
  chooseIntention,
  intentions,
  moveIntention,
  setStanding,
} from "@/lib/storage/intentions.ts";

let idOf: Record<string, string> = {};

beforeEach(async () => {
  await database.intentions.clear();
  idOf = {};
  for (const [place, text] of ["calm", "clear", "brave", "kind"].entries()) {
    idOf[text] = (await addIntention({ text }, place + 1)).id;
  }
  await chooseIntention(idOf["clear"] ?? "", 10);
});

const order = async () => (await intentions()).map(({ text }) => text);
const move = (text: string, by: -1 | 1) => moveIntention(idOf[text] ?? "", by, 20);

describe("the order of the intentions held beside the current one", () => {
  test("changes by one place", async () => {
    await move("brave", 1);
    expect(await order()).toEqual(["calm", "clear", "kind", "brave"]);
  });

  test("passes over the current one, which stands apart", async () => {
    await move("brave", -1);
    expect((await order()).filter((text) => text !== "clear")).toEqual(["brave", "calm", "kind"]);
  });

  test("passes over those that rest", async () => {
    await setStanding(idOf["brave"] ?? "", "resting", 11);
    await move("kind", -1);
    expect((await order()).filter((text) => text === "kind" || text === "calm")).toEqual(["kind", "calm"]);
  });

  test("stays as it is at either end", async () => {
    await move("calm", -1);
    await move("kind", 1);
    expect(await order()).toEqual(["calm", "clear", "brave", "kind"]);
  });
});
