import { expect, test } from "@/tests/support/firefox/fixture.ts";

test("a new tab lands on our page, and whatever a page or the background says is heard", async ({
  firefox,
}) => {
  const page = await firefox.openNewTab();
  expect(await page.evaluate(() => location.pathname)).toBe("/newtab.html");
  await page.waitFor("h1");

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
