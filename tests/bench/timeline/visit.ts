import type { BrowserContext, Page } from "@playwright/test";

import { heapOf, storedBytesOf } from "../lives/weigh.ts";

/** Searched letter by letter. Of scripts, of words that stand everywhere, and of one that stands nowhere. */
const QUERIES = ["meeting", "ruckmeldung", "frage", "質問", "سألت", "before i", "xylophone"];

/** What was measured in one visit of the room; times in ms, memory in bytes. */
export interface Visit {
  /** From the request for the page until its latest entries are painted. */
  openedMs: number;
  /** From then until all of the life is read. */
  wholeMs: number;
  /** From each key until what it finds is painted. */
  keyMs: number[];
  /** The longest task of the page from its beginning until all is read; 0 when none took over 50. */
  longestTaskMs: number;
  heapBytes: number;
  storedBytes: number;
  entries: number;
}

/** Opens the room in a tab of its own, waits until all is read, and searches. */
export async function visitTimeline(context: BrowserContext, origin: string): Promise<Visit> {
  const page = await context.newPage();
  await page.addInitScript(watchTasks);
  const askedAt = Date.now();
  await page.goto(`${origin}/journal.html#/timeline`);
  const openedAt = await page.evaluate(paintedAfter, ".timeline-entry");
  // A word that stands nowhere: it is told once all is read.
  await page.getByRole("searchbox").fill("xylophone");
  const wholeAt = await page.evaluate(toldAt, "Nothing here fits");
  const longestTaskMs = await page.evaluate(longestTask);
  await page.getByRole("searchbox").fill("");
  const [heapBytes, storedBytes] = [await heapOf(page), await storedBytesOf(page)];
  const keyMs: number[] = [];
  for (const query of QUERIES) keyMs.push(...(await typeIn(page, query)));
  const entries = await countAll(page);
  await page.close();
  return {
    openedMs: openedAt - askedAt,
    wholeMs: wholeAt - openedAt,
    keyMs,
    longestTaskMs,
    heapBytes,
    storedBytes,
    entries,
  };
}

async function typeIn(page: Page, query: string): Promise<number[]> {
  const field = page.getByRole("searchbox");
  // A tab behind another paints nothing, and a browser just started may still put one in front.
  await page.bringToFront();
  await field.fill("");
  await field.focus();
  const times: number[] = [];
  for (const letter of query) {
    await page.evaluate(awaitKey);
    if (/[ -~]/.test(letter)) await page.keyboard.press(letter === " " ? "Space" : letter);
    else await page.keyboard.insertText(letter);
    times.push(await page.evaluate(keyToResult));
  }
  return times;
}

async function countAll(page: Page): Promise<number> {
  await page.getByRole("searchbox").fill("");
  await page.evaluate(chooseFrom, "1000-01-01");
  const told = page.getByRole("status").filter({ hasText: "found" });
  return Number(((await told.textContent()) ?? "").replaceAll(/\D/g, ""));
}

/** Runs in the page, as do those below. */
function watchTasks(): void {
  Object.assign(globalThis, { longestTask: 0 });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      const known = Number(Reflect.get(globalThis, "longestTask"));
      Object.assign(globalThis, { longestTask: Math.max(known, duration) });
    }
  }).observe({ type: "longtask" });
}

/**
 * Chooses the first day that is shown, as typing it would, wherever the filters stand: closed ones cannot
 * be typed into, and React may close what a script has opened.
 */
function chooseFrom(day: string): void {
  const field = document.querySelector(".timeline-filters input[type=date]");
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value") ?? {};
  // Past React's own setter, or it takes the change for one of its own.
  set?.call(field, day);
  field?.dispatchEvent(new Event("input", { bubbles: true }));
}

function longestTask(): number {
  return Number(Reflect.get(globalThis, "longestTask"));
}

/** The instant at which something that a selector finds has been painted. */
async function paintedAfter(selector: string): Promise<number> {
  while (document.querySelector(selector) === null) await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return Date.now();
}

async function toldAt(words: string): Promise<number> {
  const isTold = () =>
    document.querySelector(".timeline-results [role=status]")?.textContent?.includes(words);
  while (!isTold()) await new Promise(requestAnimationFrame);
  return Date.now();
}

/** Notes how long it takes from the next change of the search field until what it finds is painted. */
function awaitKey(): void {
  const field = document.querySelector("input[type=search]");
  const results = document.querySelector(".timeline-results");
  const found = new Promise<number>((resolve) => {
    const follow = (event: Event) => {
      const look = () => {
        if (results?.getAttribute("aria-busy") !== "false") requestAnimationFrame(look);
        else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - event.timeStamp)));
      };
      // React renders in answer to the same event, so that it is busy before the next frame.
      requestAnimationFrame(look);
    };
    field?.addEventListener("beforeinput", follow, { once: true });
  });
  Object.assign(globalThis, { keyToResult: found });
}

/** The time in ms. */
function keyToResult(): Promise<number> {
  return Reflect.get(globalThis, "keyToResult");
}
