import type { Page } from "@playwright/test";

import { SLIP_REPLIES } from "@/lib/prompts/bank/slip-replies.ts";
import { UNEASE_NOTES } from "@/lib/prompts/bank/unease-notes.ts";
import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { readTable } from "@/tests/support/raw-tables.ts";

/** The note field of the moment in hand. */
const noteIn = (page: Page) => page.getByLabel("A line about it, if you like").first();

/** One of these and nothing else. */
const anyOf = (texts: readonly string[]) =>
  new RegExp(`^(${texts.map((text) => text.replaceAll(/[.?]/g, "\\$&")).join("|")})$`);

async function moments(page: Page) {
  return (await readTable(page, "moments")).filter(({ deletedAt }) => deletedAt === undefined);
}

test("a moment is kept on the first tap or key, a slip as kindly as the rest", async ({ chromium }) => {
  const popup = await chromium.openPopup();
  await popup.keyboard.press("n");
  await expect(popup.getByText("Kept. You saw it while it was there.")).toBeVisible();

  await popup.getByRole("button", { name: "Slipped" }).click();
  await expect(popup.getByText("Kept. You noticed, and noticing counts.")).toBeVisible();

  expect((await moments(popup)).map(({ kind }) => kind)).toEqual(["noticed", "slipped"]);
});

test("a slip is met with other words than the one before, on any page, and nothing moves", async ({
  chromium,
}) => {
  const popup = await chromium.openPopup();
  const replies = SLIP_REPLIES.map(({ text }) => text);
  const reply = popup.getByRole("status").filter({ hasText: anyOf(replies) });
  await popup.keyboard.press("s");
  const first = await reply.textContent();
  const unease = popup.getByRole("group", { name: "How did it feel?" });
  const place = await unease.boundingBox();

  await popup.keyboard.press("s");
  await expect(reply).not.toHaveText(first ?? "");
  expect(replies).toContain(await reply.textContent());
  expect(await unease.boundingBox()).toEqual(place);
  const second = await reply.textContent();

  await popup.getByRole("button", { name: "Take it back" }).click();
  await expect(reply).toHaveCount(0);
  await popup.getByRole("button", { name: "Undo" }).click();
  await expect(reply).toHaveText(second ?? "");
  await popup.close();

  const journal = await chromium.open("journal.html");
  await journal.getByRole("button", { name: "Slipped", exact: true }).click();
  const there = journal.getByRole("status").filter({ hasText: anyOf(replies) });
  await expect(there).toBeVisible();
  expect([first, second]).not.toContain(await there.textContent());
});

test("unease that is named is met with a line, once a day and not the first time ever", async ({
  chromium,
}) => {
  const popup = await chromium.openPopup();
  const texts = (gentle: boolean) =>
    anyOf(UNEASE_NOTES.filter(({ asGrowth }) => !gentle || !asGrowth).map(({ text }) => text));
  const note = popup.getByRole("status").filter({ hasText: texts(false) });
  const name = async (step: string) => {
    await popup.getByRole("group", { name: "How did it feel?" }).getByText(step, { exact: true }).click();
    await expect
      .poll(async () => (await moments(popup)).at(-1)?.["unease"])
      .toBe(["at ease", "a little odd", "uneasy", "very uneasy", "hard to bear"].indexOf(step));
  };
  await popup.keyboard.press("n");
  await name("uneasy");
  await popup.keyboard.press("n");
  await name("a little odd");
  await expect(note).toHaveCount(0);

  await name("very uneasy");
  await expect(note).toHaveCount(1);
  await name("at ease");
  await expect(note).toHaveCount(0);
  await popup.keyboard.press("n");
  await name("uneasy");
  await expect(note).toHaveCount(0);

  await name("hard to bear");
  await expect(popup.getByRole("status").filter({ hasText: texts(true) })).toHaveCount(1);
});

test("the marks wait for no query: tapped before the database has opened, they are kept once it has", async ({
  chromium,
}) => {
  await chromium.context.addInitScript(() => {
    const opened = new Promise((resolve) => addEventListener("let it open", resolve));
    const open = Reflect.get(IDBFactory.prototype, "open");
    IDBFactory.prototype.open = function (...name) {
      const opening = Reflect.apply(open, this, name);
      Object.defineProperty(opening, "onsuccess", {
        set: (succeed) =>
          opening.addEventListener("success", (event: Event) => opened.then(() => succeed(event))),
      });
      return opening;
    };
  });
  const popup = await chromium.open("popup.html");
  await popup.getByRole("button", { name: "Tried" }).click();
  await popup.keyboard.press("c");
  await expect(popup.getByRole("heading", { level: 1 })).toBeHidden();

  await popup.evaluate(() => dispatchEvent(new Event("let it open")));
  await expect(popup.getByText("Kept. You took the new way.")).toBeVisible();
  const today = popup.getByRole("list", { name: "Moments" }).getByRole("listitem");
  await expect(today).toContainText(["Tried", "Chose"]);
});

test("letters typed into a line are words and not marks", async ({ chromium }) => {
  const popup = await chromium.openPopup();
  await popup.keyboard.press("t");
  await noteIn(popup).click();
  await popup.keyboard.type("scant nonsense");

  await expect.poll(async () => (await moments(popup)).map(({ note }) => note)).toEqual(["scant nonsense"]);
});

test("a line is kept while it is typed, and can be completed when the popup is opened again", async ({
  chromium,
}) => {
  const popup = await chromium.openPopup();
  await popup.keyboard.press("s");
  await noteIn(popup).pressSequentially("I rewrote Sam’s dra");
  await expect.poll(async () => (await moments(popup))[0]?.["note"]).toBe("I rewrote Sam’s dra");
  // In mid-word, with the caret still in the field.
  await popup.close();

  const again = await chromium.openPopup();
  await expect(again.getByText(/^Slipped, \d/)).toBeVisible();
  await expect(noteIn(again)).toHaveValue("I rewrote Sam’s dra");
  await noteIn(again).press("End");
  await noteIn(again).pressSequentially("ft");
  await again.getByText("very uneasy").click();

  await expect
    .poll(async () => (await moments(again)).map(({ note, unease }) => [note, unease]))
    .toEqual([["I rewrote Sam’s draft", 3]]);
});

test("before the first unease one sentence says that it is expected; afterwards no more", async ({
  chromium,
}) => {
  const expected = /Unease is to be expected/;
  const popup = await chromium.openPopup();
  await popup.keyboard.press("c");
  await expect(popup.getByText(expected)).toBeVisible();
  await popup.getByText("uneasy", { exact: true }).click();
  await expect.poll(async () => (await moments(popup))[0]?.["unease"]).toBe(2);
  await popup.close();

  const again = await chromium.openPopup();
  await expect(again.getByRole("radio", { name: "uneasy", exact: true })).toBeChecked();
  await expect(again.getByText(expected)).toBeHidden();
});

test("a moment can be taken back right away, and that can be undone", async ({ chromium }) => {
  const popup = await chromium.openPopup();
  await popup.keyboard.press("n");
  await popup.getByRole("button", { name: "Take it back" }).click();
  await expect(popup.getByText("Taken back.")).toBeVisible();
  expect(await moments(popup)).toEqual([]);

  await popup.getByRole("button", { name: "Undo" }).click();
  await expect(popup.getByText("Kept. You saw it while it was there.")).toBeVisible();
  expect(await moments(popup)).toHaveLength(1);
});

test("today’s moments can be changed and deleted, with undo, by keyboard alone", async ({ chromium }) => {
  const popup = await chromium.openPopup();
  await popup.keyboard.press("n");
  const today = popup.getByRole("list", { name: "Moments" });

  await today.getByRole("button", { name: /^Change Noticed/ }).press("Enter");
  await today.getByRole("radio", { name: "Noticed" }).press("ArrowRight");
  await expect(today.getByText("Chose").first()).toBeVisible();
  await today.getByLabel("A line about it, if you like").fill("Let it stand.");
  await today.getByRole("button", { name: "Done" }).press("Enter");
  await expect(today.getByText("Let it stand.")).toBeVisible();
  await expect(noteIn(popup)).toHaveValue("Let it stand.");

  await today.getByRole("button", { name: /^Take back Chose/ }).press("Enter");
  await expect(today.getByRole("listitem")).toHaveCount(0);
  const undo = popup.getByRole("button", { name: "Undo" });
  await expect(undo).toBeFocused();
  await undo.press("Enter");

  await expect(today.getByRole("listitem")).toHaveCount(1);
  expect((await moments(popup)).map(({ kind, note }) => [kind, note])).toEqual([["chose", "Let it stand."]]);
});

test("nothing moves while the popup fills, however much there is to show", async ({ chromium }) => {
  const popup = await chromium.openPopup();
  for (const key of ["n", "c", "s", "t"]) {
    await popup.keyboard.press(key);
    await expect(popup.getByRole("list", { name: "Moments" }).getByRole("listitem")).toHaveCount(
      "ncst".indexOf(key) + 1,
    );
  }
  await popup.close();

  const again = await chromium.openPopup();
  await expect(again.getByRole("list", { name: "Moments" })).toBeVisible();
  const shift = await again.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries().map((entry) => Number(Reflect.get(entry, "value")));
          resolve(shifts.reduce((sum, value) => sum + value, 0));
        }).observe({ type: "layout-shift", buffered: true });
        // Without any shift the observer stays silent.
        setTimeout(() => resolve(0), 500);
      }),
  );
  expect(shift).toBe(0);
});
