import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { startListeningPost } from "@/tests/support/listening-post.ts";

/** Every road by which a page could carry a word to a server; runs in the page. */
function tryEveryRoad(origin: string): void {
  const element = (tag: string, attributes: Record<string, string>) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    document.body.append(made);
    return made;
  };
  const http = `http://${origin}`;
  element("img", { src: `${http}/image` });
  element("link", { rel: "stylesheet", href: `${http}/style` });
  element("link", { rel: "prefetch", href: `${http}/prefetch` });
  element("link", { rel: "preload", as: "image", href: `${http}/preload` });
  element("script", { src: `${http}/script` });
  element("iframe", { src: `${http}/frame` });
  element("object", { data: `${http}/object` });
  element("video", { src: `${http}/media` });
  new FontFace("Away", `url(${http}/font)`).load().catch(() => {});
  fetch(`${http}/fetch`).catch(() => {});
  navigator.sendBeacon(`${http}/beacon`);
  try {
    new WebSocket(`ws://${origin}/socket`);
  } catch {
    // Refused at once.
  }
  element("iframe", { name: "form-target" });
  const form = element("form", { action: `${http}/form`, method: "post", target: "form-target" });
  if (form instanceof HTMLFormElement) form.submit();
}

for (const page of ["newtab.html", "popup.html", "journal.html"]) {
  test(`nothing leaves ${page} by any road`, async ({ chromium }) => {
    const post = await startListeningPost();
    chromium.expectComplaint(
      /violates the following Content Security Policy|Refused|ERR_BLOCKED|blocked|CSP|127\.0\.0\.1/i,
    );
    const tab = await chromium.open(page);
    await tab.evaluate(tryEveryRoad, post.origin);
    await tab.waitForTimeout(1_500);
    expect(post.hits).toEqual([]);
    await post.close();
  });
}

test("the listening post hears what a page without the policy sends", async ({ chromium }) => {
  const post = await startListeningPost();
  chromium.expectComplaint(/.*/);
  const tab = await chromium.context.newPage();
  await tab.goto(`http://${post.origin}/plain`);
  await tab.evaluate(tryEveryRoad, post.origin);
  await expect
    .poll(() =>
      ["/image", "/style", "/font", "/form", "/prefetch", "/frame", "/socket"].filter(
        (road) => !post.hits.includes(road),
      ),
    )
    .toEqual([]);
  await post.close();
});
