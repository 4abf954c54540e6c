import { expect, test } from "@/tests/support/chromium/fixture.ts";

test("a crash keeps the extension and what it stored", async ({ chromium }) => {
  const before = await chromium.open("journal.html");
  await before.evaluate(async () => {
    const opening = indexedDB.open("kept");
    await new Promise((resolve) => opening.addEventListener("success", resolve));
  });

  await chromium.crash();
  await chromium.relaunch();

  const after = await chromium.open("journal.html");
  const databases = await after.evaluate(() => indexedDB.databases());
  expect(databases.map(({ name }) => name)).toContain("kept");
});

test("whatever a page, the popup or the worker says is heard", async ({ chromium }) => {
  const tab = await chromium.openNewTab();
  const popup = await chromium.openPopup();
  const worker = await chromium.worker();
  await tab.evaluate(() => globalThis.console.debug("said by the page"));
  await tab.evaluate(() => (new Image().src = "http://127.0.0.1:9999/"));
  await popup.evaluate(() => queueMicrotask(() => Promise.reject(new Error("thrown by the popup"))));
  await worker.evaluate(() => queueMicrotask(() => Promise.reject(new Error("thrown by the worker"))));

  chromium.expectComplaint(/console.debug: said by the page/);
  chromium.expectComplaint(/violates the .*Content Security Policy/);
  chromium.expectComplaint(/request: http:\/\/127.0.0.1:9999/);
  chromium.expectComplaint(/error: Error: thrown by the popup/);
  chromium.expectComplaint(/error: Error: thrown by the worker/);
});
