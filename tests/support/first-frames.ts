import type { BrowserContext } from "@playwright/test";

/**
 * From now on every page of the context remembers what its heading and title said, from the very
 * first, in `becomingSeen`, and the first `h1` element itself in `becomingFirstHeading`.
 */
export async function watchHeadings(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const seen: string[] = [];
    const look = () => {
      const heading = document.querySelector("h1");
      if (heading !== null && !Reflect.has(globalThis, "becomingFirstHeading")) {
        Reflect.set(globalThis, "becomingFirstHeading", heading);
      }
      for (const text of [heading?.textContent ?? "", document.title]) {
        if (text !== "" && seen.at(-1) !== text && seen.at(-2) !== text) seen.push(text);
      }
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
    Reflect.set(globalThis, "becomingSeen", seen);
  });
}
