import { expect, test } from "@/tests/support/firefox/fixture.ts";

test("a new tab lands on our page", async ({ firefox }) => {
  const tab = await firefox.openNewTab();

  expect(await tab.evaluate(() => location.pathname)).toBe("/newtab.html");
  await tab.waitFor("h1");
});

test("a restart keeps the extension and what it stored", async ({ firefox }) => {
  const before = await firefox.open("journal.html");
  await before.evaluate(() => localStorage.setItem("kept", "yes"));

  await firefox.restart();

  const after = await firefox.open("journal.html");
  await after.waitFor("h1");
  expect(await after.evaluate(() => localStorage.getItem("kept"))).toBe("yes");
});

test("whatever a page or the background says is heard", async ({ firefox }) => {
  const page = await firefox.open("journal.html");
  await page.evaluate(() => globalThis.console.debug("said by the page"));
  await page.evaluate(() => fetch("http://127.0.0.1:9999/").catch(() => undefined));
  await page.evaluate(() => {
    const background = chrome.extension.getBackgroundPage();
    if (background) Reflect.get(background, "reportError")(new Error("background trouble"));
  });

  firefox.expectComplaint(/console.debug: said by the page/);
  firefox.expectComplaint(/Content-Security-Policy.*127.0.0.1:9999/);
  firefox.expectComplaint(/error: Error: background trouble/);
});
