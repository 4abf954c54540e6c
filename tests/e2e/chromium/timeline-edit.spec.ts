import { AxeBuilder } from "@axe-core/playwright";

import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { readTable } from "@/tests/support/raw-tables.ts";
import { liveBy } from "@/tests/support/story/live-by.ts";
import { daysAgo, entries, putPast, search } from "@/tests/support/story/timeline-room.ts";

test("an old moment is put right in its place, and how it read before is kept", async ({ chromium }) => {
  await putPast(chromium);
  const room = await chromium.open("journal.html#/timeline");
  await search(room).fill("the pen");
  await entries(room)
    .getByRole("button", { name: /^Change: Slipped/ })
    .click();
  const note = entries(room).getByRole("textbox", { name: "A line about it, if you like" });
  await note.fill("In the review I noticed my hand.");
  await entries(room).getByText("Noticed", { exact: true }).click();
  // Its words fit the search no longer: it stays while it is being changed.
  await expect(note).toHaveValue("In the review I noticed my hand.");
  await entries(room).getByText("How it read before").click();
  await expect(entries(room)).toContainText("I had the pen in my hand.");
  await expect(entries(room).locator("details li")).toContainText("Slipped");

  await entries(room).getByLabel("Day").fill(daysAgo(33));
  await entries(room).getByLabel("Time").fill("08:15");
  await entries(room).getByRole("button", { name: "Move it there" }).click();
  await search(room).fill("noticed my hand");
  await expect(entries(room)).toContainText("8:15");
  await expect
    .poll(async () => (await readTable(room, "moments")).find(({ day }) => day === daysAgo(33)))
    .toMatchObject({
      kind: "noticed",
      note: "In the review I noticed my hand.",
      at: Date.parse(`${daysAgo(33)}T08:15:00Z`),
      offsetMinutes: 0,
    });
});

test("a deleted moment is brought back, long after the notice of it has gone", async ({ chromium }) => {
  await putPast(chromium);
  const room = await chromium.open("journal.html#/timeline");
  const slip = entries(room).filter({ hasText: "I had the pen" });
  await room.getByRole("button", { name: /^Change: Slipped/ }).click();
  await room.getByRole("button", { name: /^Delete: Slipped/ }).click();
  await room.getByRole("button", { name: "Delete it" }).click();
  await expect(slip).toHaveCount(0);

  await room.reload();
  await room.getByText("Deleted lately").click();
  await room.getByRole("button", { name: /^Bring back: Slipped, .*I had the pen/ }).click();
  await expect(slip).toHaveCount(1);
  await expect(room.getByText("Deleted lately")).toHaveCount(0);
});

test("an answer of an old reflection is put right, and what it said is kept", async ({ chromium }) => {
  await putPast(chromium);
  const room = await chromium.open("journal.html#/timeline");
  await search(room).fill("mira");
  await expect(entries(room)).toHaveCount(1);
  await expect(entries(room)).toContainText("What surprised you?");
  await entries(room).getByRole("button", { name: "Read all of it" }).click();
  await expect(entries(room)).toContainText("Ask one question first");
  await entries(room)
    .getByRole("button", { name: /^Change: Weekly reflection/ })
    .click();
  await entries(room).getByLabel("What surprised you?").fill("That Tom spoke.");
  await entries(room).getByText("How it read before").click();
  await expect(entries(room)).toContainText("The review again, and Mira’s look.");
  await entries(room).getByRole("button", { name: "Done" }).click();

  await search(room).fill("tom spoke");
  await expect(entries(room)).toHaveCount(1);
  await expect(entries(room)).toContainText("That Tom spoke.");
});

test("a moment of yesterday is added, and none that lies ahead", async ({ chromium }) => {
  await liveBy(chromium, "I ask before I fix.");
  const room = await chromium.open("journal.html#/timeline");
  const opener = room.getByRole("button", { name: "Add a moment of an earlier day" });
  await opener.click();
  const form = room.getByRole("form", { name: "A moment of an earlier day" });
  await expect(form.getByLabel("Day")).toHaveValue(daysAgo(1));
  await expect(form.getByLabel("Day")).toBeFocused();
  await expect(form.getByRole("button", { name: "Keep it" })).toBeDisabled();
  await form.getByText("Tried", { exact: true }).click();
  await form.getByLabel("A line about it").fill("I let the draft go out.");

  await form.getByLabel("Day").fill(daysAgo(-2));
  await form.getByRole("button", { name: "Keep it" }).click();
  expect(await readTable(room, "moments")).toEqual([]);
  await form.getByLabel("Day").fill(daysAgo(1));
  // Two clicks in one breath keep one moment.
  await form.getByRole("button", { name: "Keep it" }).dblclick();
  await expect(form).toHaveCount(0);
  await expect(opener).toBeFocused();
  await expect(room.getByText(/^Kept on /)).toBeVisible();
  await expect(entries(room).last()).toContainText("I let the draft go out.");
  const noon = Date.parse(`${daysAgo(1)}T12:00:00Z`);
  expect(await readTable(room, "moments")).toEqual([
    expect.objectContaining({
      kind: "tried",
      day: daysAgo(1),
      at: noon,
      offsetMinutes: 0,
      timeUnknown: true,
    }),
  ]);

  // Nobody said that it was noon.
  await expect(entries(room).last().locator("time")).toHaveCount(0);
  await room.getByRole("button", { name: "Change: Tried, time not known" }).click();
  const time = entries(room).getByLabel("Time, if you know it");
  await expect(time).toHaveValue("");
  await time.fill("12:00");
  await entries(room).getByRole("button", { name: "Move it there" }).click();
  await expect(entries(room).last().locator("time")).toContainText("12:00");
  const [timed] = await readTable(room, "moments");
  expect(timed).toMatchObject({ at: noon });
  expect(timed).not.toHaveProperty("timeUnknown");
  await room.getByRole("button", { name: "Change: Tried, 12:00" }).click();
  await entries(room).getByText("How it read before").click();
  await expect(entries(room).last()).toContainText("time not known");
  await entries(room).getByRole("button", { name: "Done" }).click();

  await opener.click();
  await form.getByText("Chose", { exact: true }).click();
  await form.getByLabel("Time, if you know it").fill("01:30");
  await expect(form).toContainText("This is the night after");
  await form.getByRole("button", { name: "Keep it" }).click();
  await expect(form).toHaveCount(0);
  const added = (await readTable(room, "moments")).find(({ kind }) => kind === "chose");
  expect(added).toMatchObject({ day: daysAgo(1), at: Date.parse(`${daysAgo(0)}T01:30:00Z`) });
});

test("with all of it open nobody is kept out", async ({ chromium }) => {
  await putPast(chromium);
  const room = await chromium.open("journal.html#/timeline");
  await room.getByText("Narrow it down").click();
  await room.getByRole("button", { name: "Add a moment of an earlier day" }).click();
  await search(room).fill("r");
  for (const kind of [/^Change: Weekly/, /^Change: Slipped/]) {
    await room.getByRole("button", { name: kind }).click();
    await expect(room.locator(".timeline-editor")).toHaveCount(1);
    const { violations } = await new AxeBuilder({ page: room }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});
