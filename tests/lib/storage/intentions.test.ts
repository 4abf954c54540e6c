import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { describe, expect, it } from "vitest";

import { intentionSchema } from "@/lib/domain/intentions/intention.ts";
import { database } from "@/lib/storage/database.ts";
import {
  addIntention,
  chooseIntention,
  deleteIntention,
  intentions,
  loadCurrentIntention,
  moveIntention,
  restoreIntention,
  rewordIntention,
  setStanding,
} from "@/lib/storage/intentions.ts";
import { versionsOf } from "@/lib/storage/versions.ts";

emptyDatabaseBeforeEach();

const NOW = Date.UTC(2026, 10, 23);
const FIX = { text: "I ask before I fix." };
const texts = async () => (await intentions()).map(({ text }) => text);

describe("intentions", () => {
  it("have one current one: the last that was added or chosen", async () => {
    const first = await addIntention(FIX, NOW);
    await addIntention({ text: "I speak for the whole." }, NOW + 1);
    expect((await loadCurrentIntention())?.text).toBe("I speak for the whole.");
    await chooseIntention(first.id, NOW + 2);
    expect((await loadCurrentIntention())?.id).toBe(first.id);
    expect(intentionSchema.parse(await loadCurrentIntention())).toMatchObject(FIX);
  });

  it("give the place to the one before when the current one rests, is released or deleted", async () => {
    const first = await addIntention(FIX, NOW);
    const second = await addIntention({ text: "I hold the long view." }, NOW + 1);
    const third = await addIntention({ text: "I let myself be seen trying." }, NOW + 2);
    await setStanding(third.id, "resting", NOW + 3);
    expect((await loadCurrentIntention())?.id).toBe(second.id);
    await deleteIntention(second.id, NOW + 4);
    expect((await loadCurrentIntention())?.id).toBe(first.id);
    await setStanding(first.id, "released", NOW + 5);
    expect(await loadCurrentIntention()).toBeUndefined();
    await chooseIntention(third.id, NOW + 6);
    expect(await loadCurrentIntention()).toMatchObject({ id: third.id, standing: "held" });
  });

  it("come back to their own place when deleting is undone", async () => {
    for (const text of ["one", "two"]) await addIntention({ text }, NOW);
    const [, second] = await intentions();
    await deleteIntention(second?.id ?? "", NOW + 1);
    await addIntention({ text: "three" }, NOW + 2);
    await restoreIntention(second?.id ?? "", NOW + 3);
    expect(await texts()).toEqual(["one", "two", "three"]);
    const [one] = await intentions();
    await chooseIntention(one?.id ?? "", NOW + 4);
    await moveIntention(second?.id ?? "", 1, NOW + 5);
    expect(await texts()).toEqual(["one", "three", "two"]);
  });

  it("can be moved though two machines' lists gave them one place", async () => {
    for (const text of ["one", "two", "three"]) await addIntention({ text }, NOW);
    await database.intentions.toCollection().modify({ position: 1 });
    const [current, upper] = await intentions();
    await chooseIntention(current?.id ?? "", NOW + 1);
    const before = await texts();
    await moveIntention(upper?.id ?? "", 1, NOW + 2);
    expect(await texts()).toEqual([before[0], before[2], before[1]]);
  });
});

describe("rewording an intention", () => {
  it("keeps the earlier wording", async () => {
    const { id } = await addIntention(FIX, NOW);
    await rewordIntention(id, { text: "I ask first." }, FIX, NOW + 1);
    expect((await versionsOf(id)).map(({ row, replacedAt }) => [row["text"], replacedAt])).toEqual([
      [FIX.text, NOW + 1],
    ]);
    expect(await texts()).toEqual(["I ask first."]);
  });

  it("writes nothing over what another page wrote meanwhile, and says what stands there now", async () => {
    const { id } = await addIntention(FIX, NOW);
    await rewordIntention(id, { text: "I ask first." }, FIX, NOW + 1);
    const second = await rewordIntention(id, { text: "I listen." }, FIX, NOW + 2);
    expect(second).toMatchObject({ saved: false, intention: { text: "I ask first." } });
    expect(await texts()).toEqual(["I ask first."]);
  });

  it("sees a changed becoming line as a change", async () => {
    const { id } = await addIntention({ ...FIX, becoming: "someone who asks" }, NOW);
    const result = await rewordIntention(
      id,
      { ...FIX, becoming: "a coach" },
      { ...FIX, becoming: "a helper" },
      NOW + 1,
    );
    expect(result?.saved).toBe(false);
  });

  it("can take the becoming line away", async () => {
    const seen = { ...FIX, becoming: "someone who asks" };
    const { id } = await addIntention(seen, NOW);
    await rewordIntention(id, { ...FIX, becoming: undefined }, seen, NOW + 1);
    expect((await loadCurrentIntention())?.becoming).toBeUndefined();
  });

  it("leaves no earlier wording behind when nothing was changed", async () => {
    const { id } = await addIntention(FIX, NOW);
    expect(await rewordIntention(id, FIX, FIX, NOW + 1)).toMatchObject({ saved: true });
    expect(await versionsOf(id)).toEqual([]);
  });

  it("says so when there is no such intention", async () => {
    expect(await rewordIntention("gone", FIX, FIX, NOW)).toBeUndefined();
  });
});
