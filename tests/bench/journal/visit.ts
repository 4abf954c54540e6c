import type { BrowserContext } from "@playwright/test";

import { heapOf, storedBytesOf } from "../lives/weigh.ts";
import type { Started } from "../lives/contenders.ts";
import { type Place, PLACES } from "./places.ts";

/** One opening of a place; times in ms, memory in bytes. */
export interface Opening {
  /** From the request for the page until what it shows is painted. */
  openedMs: number;
  heapBytes: number;
  /** How many elements the page then has. */
  elements: number;
}

export interface Visit {
  openings: ReadonlyMap<string, Opening>;
  storedBytes: number;
}

/** Opens one place after another, each in a tab of its own, each round beginning at another place. */
export async function visitAll({ context, origin, lived, round }: Started): Promise<Visit> {
  const openings = new Map<string, Opening>();
  const first = round % PLACES.length;
  for (const place of [...PLACES.slice(first), ...PLACES.slice(0, first)]) {
    openings.set(place.name, await open(context, place, `${origin}/${place.address(lived)}`));
  }
  const page = await context.newPage();
  await page.goto(`${origin}/fonts/OFL.txt`);
  return { openings, storedBytes: await storedBytesOf(page) };
}

async function open(context: BrowserContext, { name, sign }: Place, url: string): Promise<Opening> {
  const page = await context.newPage();
  await page.addInitScript(watch, sign);
  const askedAt = Date.now();
  await page.goto(url);
  const { paintedAt, elements, heading } = await page.evaluate(opened);
  if (heading === "") throw new Error(`There is nothing at ${name}.`);
  const heapBytes = await heapOf(page);
  await page.close();
  return { openedMs: paintedAt - askedAt, heapBytes, elements };
}

interface Seen {
  /** Transactions of the database that are not over. */
  open: number;
  /** When anything last happened that what is shown may depend on; of the page's own clock. */
  stirredAt: number;
  /** Epoch ms: when the last change, or with a sign the first with that, had been painted. */
  paintedAt: number;
}

/** Runs in the page before anything else, as `opened` does afterwards. */
function watch(sign: string | undefined): void {
  const seen: Seen = { open: 0, stirredAt: performance.now(), paintedAt: 0 };
  Object.assign(globalThis, { seen });
  const stir = () => (seen.stirredAt = performance.now());

  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...request) {
    const transaction = begin.apply(this, request);
    const end = () => {
      seen.open -= 1;
      stir();
    };
    seen.open += 1;
    transaction.addEventListener("complete", end);
    transaction.addEventListener("abort", end);
    return transaction;
  };

  let isFound = false;
  const paint = () => {
    if (isFound) return;
    isFound = sign !== undefined && document.querySelector(sign) !== null;
    requestAnimationFrame(() => setTimeout(() => (seen.paintedAt = Date.now())));
  };
  new MutationObserver((changes) => {
    if (!changes.some(({ target }) => document.body?.contains(target))) return;
    stir();
    paint();
  }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
}

/** Resolves when the database and the page have been still for a while and there is a heading. */
async function opened(): Promise<{ paintedAt: number; elements: number; heading: string }> {
  const STILL_MS = 700;
  const GIVE_UP_MS = 60_000;
  const seen: Seen = Reflect.get(globalThis, "seen");
  const headingOf = () => document.querySelector("h1")?.textContent ?? "";
  const isStill = () =>
    headingOf() !== "" &&
    seen.open === 0 &&
    document.querySelector("[aria-busy=true]") === null &&
    performance.now() - seen.stirredAt > STILL_MS;
  while (!isStill() && performance.now() < GIVE_UP_MS) await new Promise((done) => setTimeout(done, 50));
  return {
    paintedAt: seen.paintedAt,
    elements: document.querySelectorAll("*").length,
    heading: isStill() ? headingOf() : "",
  };
}
