import { sameDays } from "@/lib/domain/timeline/on-this-day.ts";
import { toDayKey } from "@/lib/domain/time/day-key.ts";
import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { putRow, readTable } from "@/tests/support/raw-tables.ts";
import { pressButton, tabTo } from "@/tests/support/story/by-keyboard.ts";
import { liveBy } from "@/tests/support/story/live-by.ts";
import { putMoment, rowMadeAt } from "@/tests/support/story/past-days.ts";
import { daysAgo, entries, putPast, search, status } from "@/tests/support/story/timeline-room.ts";

test("everything kept is found by its words, in any script and without its accents", async ({ chromium }) => {
  await putPast(chromium);
  const room = await chromium.open("journal.html#/timeline");
  await expect(entries(room).first()).toBeVisible();
  for (const [query, text, marked] of [
    ["ruckmeldung JORG", "Die Rückmeldung gab Jörg.", "Rückmeldung"],
    ["سألت", "سَأَلْتُ أولاً", "سَأَلْتُ"],
    ["質問", "会議で先に質問した", "質問"],
    ["mira's", "The review again, and Mira’s look.", "Mira’s"],
  ] as const) {
    await search(room).fill(query);
    await expect(status(room)).toHaveText("1 found.");
    await expect(entries(room)).toContainText(text);
    await expect(entries(room).locator("mark").first()).toHaveText(marked);
  }
  await search(room).fill("review");
  await expect(status(room)).toHaveText("2 found.");
  await search(room).fill("xylophone");
  await expect(status(room)).toHaveText("Nothing here fits that. All of it is still kept.");
  await expect(entries(room)).toHaveCount(0);
});

test("it is narrowed down by what, for which intention, and when", async ({ chromium }) => {
  const quiet = await putPast(chromium);
  const [intention] = await readTable(quiet, "intentions");
  await putMoment(quiet, 5, { kind: "slipped", note: "Under the intention", intentionId: intention?.["id"] });
  const room = await chromium.open("journal.html#/timeline");
  await room.getByText("Narrow it down").click();

  await room.getByLabel("What", { exact: true }).selectOption("Slipped");
  await expect(status(room)).toHaveText("2 found.");
  await room.getByLabel("Intention").selectOption("I ask before I fix.");
  await expect(entries(room)).toHaveCount(1);
  await expect(entries(room)).toContainText("Under the intention");

  await room.getByRole("button", { name: "Show everything" }).click();
  await room.getByLabel("From").fill(daysAgo(100));
  await room.getByLabel("Until").fill(daysAgo(10));
  await expect(status(room)).toHaveText("2 found.");
  await expect(entries(room).first()).toContainText("Rückmeldung");
  await room.getByLabel("What", { exact: true }).selectOption("Reflections");
  await expect(entries(room)).toHaveCount(0);
});

test("what stood on this day in earlier years comes first, and leads to that day", async ({ chromium }) => {
  await liveBy(chromium, "I ask before I fix.");
  const quiet = await chromium.openQuietPlace();
  const yearly = sameDays(daysAgo(0), toDayKey(0)).find(({ months }) => months % 12 === 0);
  const lastYear = yearly?.day ?? "";
  const at = Date.parse(`${lastYear}T12:00:00Z`);
  for (const note of ["One year younger", "And later that day"]) {
    const row = { ...rowMadeAt(at), at, day: lastYear, offsetMinutes: 0, kind: "chose", note };
    await putRow(quiet, "moments", row);
  }
  const room = await chromium.open("journal.html#/timeline");
  const section = room.getByRole("region", { name: "On this day" });
  await expect(section).toContainText(/years? ago/i);
  await expect(section).toContainText("One year younger");
  await section.getByRole("button", { name: /^Show / }).click();
  await expect(status(room)).toHaveText("2 found.");
  await expect(section).toHaveCount(0);
});

test("long years come in part, and the reading goes on where it stood", async ({ chromium }) => {
  await liveBy(chromium, "I ask before I fix.");
  const quiet = await chromium.openQuietPlace();
  for (let days = 2; days <= 70; days += 1)
    await putMoment(quiet, days, { kind: "chose", note: `Day ${days}` });
  const room = await chromium.open("journal.html#/timeline");
  const earlier = room.getByRole("button", { name: "Show earlier" });
  // The intention stands before them.
  await expect(entries(room)).toHaveCount(40);
  await earlier.focus();
  await room.keyboard.press("Enter");
  await expect(entries(room)).toHaveCount(70);
  await expect(entries(room).nth(40)).toBeFocused();
  await expect(earlier).toHaveCount(0);
});

test("it is searched, read and put right by keyboard alone", async ({ chromium }) => {
  await putPast(chromium);
  const room = await chromium.open("journal.html#/timeline");
  await expect(entries(room).first()).toBeVisible();
  await tabTo(room, search(room));
  await room.keyboard.type("jorg");
  await expect(status(room)).toHaveText("1 found.");
  await pressButton(room, /^Change: Chose/);
  await tabTo(room, entries(room).getByRole("textbox").first());
  await room.keyboard.press("End");
  await room.keyboard.type(" Danke.");
  await pressButton(room, "Done");
  await expect(entries(room)).toContainText("Die Rückmeldung gab Jörg. Danke.");
  await tabTo(room, entries(room).getByRole("button", { name: /^Change: Chose/ }));
  await room.keyboard.press("Enter");
  await tabTo(room, entries(room).getByRole("button", { name: /^Delete: Chose/ }));
  await room.keyboard.press("Enter");
  await room.keyboard.press("Enter");
  await expect(entries(room)).toHaveCount(0);
  await expect(room.getByRole("button", { name: "Undo" })).toBeFocused();
  await room.keyboard.press("Enter");
  await expect(entries(room)).toHaveCount(1);
});

test("what another page keeps stands there at once, and under the veil nothing does", async ({
  chromium,
}) => {
  await putPast(chromium);
  const room = await chromium.open("journal.html#/timeline");
  await search(room).fill("pen");
  await expect(entries(room)).toHaveCount(1);
  const other = await chromium.open("newtab.html");
  await other.getByRole("button", { name: "Noticed" }).click();
  await other.getByRole("textbox").first().fill("The pen once more");
  await expect(entries(room)).toHaveCount(2);

  await chromium.pressCommand("toggle-veil");
  await expect(room.getByText("your words are out of sight")).toBeVisible();
  await expect(entries(room).first()).toBeHidden();
  await room.reload();
  await expect(room.getByRole("button", { name: "Lift the veil" })).toBeVisible();
  expect(await room.content()).not.toContain("the pen");
  await room.getByRole("button", { name: "Lift the veil" }).click();
  await expect(entries(room).first()).toBeVisible();
});
