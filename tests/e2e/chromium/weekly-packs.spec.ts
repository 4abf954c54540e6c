import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { readTable } from "@/tests/support/raw-tables.ts";
import { openWeekly } from "@/tests/support/story/weekly-room.ts";

const ROOM = "Which questions you are asked";
const file = (document: unknown) => ({
  name: "team-days.json",
  mimeType: "application/json",
  buffer: Buffer.from(JSON.stringify(document)),
});
const PACK = {
  app: "becoming-prompts",
  formatVersion: 1,
  name: "Team days",
  from: "Mira",
  questions: ["back", "deeper", "ahead"].map((slot) => ({
    id: slot,
    slot,
    text: `Who was <b>quiet</b>, looking ${slot}?`,
    why: "Quiet voices carry far.",
  })),
};

test("a pack is looked at, taken in, asked from with where it comes from, and taken out", async ({
  chromium,
}) => {
  const room = await chromium.open("journal.html#/reflections");
  await room.getByText(ROOM).click();
  await room.getByLabel("A file with questions").setInputFiles(file({ ...PACK, extra: 1 }));
  await expect(room.getByText("This file has a field that is not known here: extra.")).toBeVisible();
  await room.getByLabel("A file with questions").setInputFiles(file(PACK));
  await expect(room.getByRole("heading", { name: "“Team days”, by Mira" })).toBeFocused();
  await expect(room.getByText("Who was <b>quiet</b>, looking back?")).toBeVisible();
  expect(await readTable(room, "packs")).toEqual([]);
  await room.getByRole("button", { name: "Take it in" }).click();
  await expect(room.getByText("It is taken in.")).toBeVisible();

  const weekly = await openWeekly(chromium);
  await weekly.getByRole("button", { name: "Begin", exact: true }).click();
  await weekly.getByRole("button", { name: "On to your days" }).click();
  const question = weekly.locator(".weekly-question").first();
  await expect(question.getByRole("heading")).toBeVisible();
  const [draft] = await readTable(weekly, "reflections");
  const ofPack = JSON.stringify(draft).match(/Who was <b>quiet<\/b>/g) ?? [];
  // Never asked before, a pack has its turn in the first session, and one question in it.
  expect(ofPack).toHaveLength(1);
  await weekly.close();

  await room.getByRole("button", { name: "Let it rest: Team days" }).click();
  await expect(room.getByText("At rest", { exact: false }).first()).toBeVisible();
  await room.getByRole("button", { name: "Take it out: Team days" }).click();
  await expect(room.getByRole("button", { name: "Undo" })).toBeFocused();
  await room.keyboard.press("Enter");
  await expect.poll(() => readTable(room, "packs")).toMatchObject([{ standing: "resting" }]);

  await room.getByRole("button", { name: "Take it out: Team days" }).click();
  await room.getByText("Deleted lately").click();
  await room.getByRole("button", { name: "Bring back: “Team days”, by" }).click();
  await expect(room.getByRole("button", { name: "Take it out: Team days" })).toBeVisible();
});

test("a question of one’s own is written, changed and deleted; what was left out comes back", async ({
  chromium,
}) => {
  const weekly = await openWeekly(chromium);
  await weekly.getByRole("button", { name: "Two minutes" }).click();
  const question = weekly.locator(".weekly-question").first();
  const first = await question.getByRole("heading").innerText();
  await question.getByText("Why am I asked this?").click();
  await question.getByRole("button", { name: "Leave it out for good" }).click();
  await expect(question.getByRole("heading")).not.toHaveText(first);
  await weekly.close();

  const room = await chromium.open("journal.html#/reflections");
  await room.getByText(ROOM).click();
  await room.getByLabel("A question to yourself").fill("Whom do I thank?");
  await room.getByLabel("Where it belongs").selectOption("looking back");
  await room.getByRole("button", { name: "Add this question" }).click();
  await room.getByRole("button", { name: "Edit: Whom do I thank?" }).click();
  await room.getByRole("textbox", { name: "A question to yourself" }).first().fill("Whom do I thank next?");
  await expect
    .poll(() => readTable(room, "questions"))
    .toMatchObject([{ slot: "back", text: "Whom do I thank next?" }]);
  await room.getByRole("button", { name: "Delete: Whom do I thank next?" }).click();
  await room.getByRole("button", { name: "Delete it" }).click();
  await expect(room.getByRole("button", { name: "Undo" })).toBeFocused();
  await room.getByText("Deleted lately").click();
  await room.getByRole("button", { name: "Bring back: Whom do I thank next?" }).click();
  await expect(room.getByRole("button", { name: "Delete: Whom do I thank next?" })).toBeVisible();

  await expect(room.getByText("Left out", { exact: true })).toBeVisible();
  await room.getByRole("button", { name: /^Ask it as any other: / }).click();
  await expect(room.getByText("Left out", { exact: true })).toHaveCount(0);
});
