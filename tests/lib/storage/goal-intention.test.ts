import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { describe, expect, it } from "vitest";

import { database } from "@/lib/storage/database.ts";
import { putOnNewTab } from "@/lib/storage/goal-intention.ts";
import { addGoal, goalById } from "@/lib/storage/goals.ts";
import {
  addIntention,
  deleteIntention,
  intentions,
  loadCurrentIntention,
  rewordIntention,
  setStanding,
} from "@/lib/storage/intentions.ts";
import { versionsOf } from "@/lib/storage/versions.ts";

emptyDatabaseBeforeEach();

const NOW = Date.parse("2026-11-25T09:00:00Z");
const ASK = { text: "I ask first." };
const LISTEN = { text: "I listen to the end." };
const CALM = { text: "I meet things calmly." };

async function goalWithIntention() {
  const { id } = await addGoal("Delegate more", NOW);
  await putOnNewTab(id, ASK, undefined, NOW + 1);
  return { id, intentionId: (await goalById(id))?.intentionId ?? "" };
}
const texts = async () => (await intentions()).map(({ text }) => text);

describe("putting words of a goal on the new tab", () => {
  it("makes an intention of them that is current and linked to the goal", async () => {
    const { intentionId } = await goalWithIntention();
    expect(await loadCurrentIntention()).toMatchObject({ id: intentionId, ...ASK });
  });

  it("rewords the intention of the goal, and keeps how it read", async () => {
    const { id, intentionId } = await goalWithIntention();
    expect(await putOnNewTab(id, LISTEN, ASK, NOW + 2)).toBeUndefined();
    expect(await texts()).toEqual([LISTEN.text]);
    expect((await versionsOf(intentionId)).map(({ row }) => row["text"])).toEqual([ASK.text]);
  });

  it("makes it current again, also when it rested or was let go, and says the same only once", async () => {
    const { id, intentionId } = await goalWithIntention();
    await addIntention(CALM, NOW + 2);
    await setStanding(intentionId, "released", NOW + 3);
    await putOnNewTab(id, ASK, ASK, NOW + 4);
    expect(await loadCurrentIntention()).toMatchObject({ id: intentionId, standing: "held" });
    expect(await texts()).toEqual([ASK.text, CALM.text]);
    expect(await versionsOf(intentionId)).toEqual([]);
  });

  it("leaves the instant at which it was chosen when it is current already", async () => {
    const { id } = await goalWithIntention();
    await putOnNewTab(id, ASK, ASK, NOW + 9);
    expect((await loadCurrentIntention())?.chosenAt).toBe(NOW + 1);
  });

  it("writes nothing over what another page wrote meanwhile, and says what stands there", async () => {
    const { id, intentionId } = await goalWithIntention();
    await rewordIntention(intentionId, CALM, ASK, NOW + 2);
    expect(await putOnNewTab(id, LISTEN, ASK, NOW + 3)).toMatchObject(CALM);
    expect(await texts()).toEqual([CALM.text]);
    // Whoever keeps theirs now has seen it.
    expect(await putOnNewTab(id, LISTEN, CALM, NOW + 4)).toBeUndefined();
    expect(await texts()).toEqual([LISTEN.text]);
  });

  it("asks as well when another page made the intention that this one did not know of", async () => {
    const { id } = await goalWithIntention();
    expect(await putOnNewTab(id, LISTEN, undefined, NOW + 2)).toMatchObject(ASK);
    expect(await texts()).toEqual([ASK.text]);
  });

  it("makes one intention when two pages press at once", async () => {
    const { id } = await addGoal("Delegate more", NOW);
    await Promise.all([putOnNewTab(id, ASK, undefined, NOW + 1), putOnNewTab(id, ASK, undefined, NOW + 1)]);
    expect(await texts()).toEqual([ASK.text]);
  });

  it("makes a new one where the one before was deleted", async () => {
    const { id, intentionId } = await goalWithIntention();
    await deleteIntention(intentionId, NOW + 2);
    await putOnNewTab(id, LISTEN, ASK, NOW + 3);
    expect(await texts()).toEqual([LISTEN.text]);
    expect((await goalById(id))?.intentionId).not.toBe(intentionId);
  });

  it("brings the becoming line along", async () => {
    const { id } = await goalWithIntention();
    await putOnNewTab(id, { ...ASK, becoming: "someone who asks" }, ASK, NOW + 2);
    expect(await loadCurrentIntention()).toMatchObject({ becoming: "someone who asks" });
  });

  it("keeps the words although the goal was erased meanwhile", async () => {
    const { id } = await goalWithIntention();
    await database.goals.clear();
    await putOnNewTab(id, LISTEN, ASK, NOW + 2);
    expect(await texts()).toContain(LISTEN.text);
  });
});
