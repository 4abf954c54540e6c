import type { Page } from "@playwright/test";

/**
 * Every text that a page gives to the eye or to a screen reader now, its title included. What is
 * folded away in its main part is opened first. Keys of the keyboard are no texts.
 */
export async function shownTexts(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll("main details")) folded.setAttribute("open", "");
  });
  const texts = await page.evaluate(collectTexts);
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ""))];
}

/** Runs inside the page, so it knows nothing of this file. */
function collectTexts(): string[] {
  const spoken = ["aria-label", "aria-description", "aria-valuetext", "alt", "placeholder", "title"];
  const texts = [document.title];
  // What a closed list offers is as good as shown.
  const isShown = (element: Element) => (element.closest("select") ?? element).checkVisibility();

  for (const element of document.body.querySelectorAll("*")) {
    if (!isShown(element) || element.closest("kbd") !== null) continue;
    texts.push(...spoken.map((name) => element.getAttribute(name) ?? ""));
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) texts.push(node.nodeValue ?? "");
    }
    const isField = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
    // The value of a box to tick or of a chosen day is no text.
    if (isField && ["text", "textarea", "search"].includes(element.type)) texts.push(element.value);
  }
  return texts;
}
