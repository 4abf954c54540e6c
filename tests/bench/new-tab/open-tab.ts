import type { BrowserContext, Page, Request } from "@playwright/test";

/** One opening of a new tab, in ms from the request for the tab until the `h1` is painted. */
export interface Opening {
  paintedMs: number;
  /** Sum of layout shifts; 0 when nothing ever moved. */
  layoutShift: number;
  /** The longest task before the paint, in ms; 0 when none took over 50. */
  longestTaskMs: number;
}

/** A typeface that comes with the extension. */
export interface Face {
  family: string;
  file: string;
}

interface Observed {
  /** Families that have come, and whose text is invisible until then. */
  faces: string[];
  timeOrigin: number;
  paint: number;
  largest: number;
  largestTag: string;
  layoutShift: number;
  longestTask: number;
}

/**
 * Opens a new tab and reads from the page itself when its sentence was painted. Text that still
 * waits for its face is invisible and does not count as painted, so the first contentful paint is
 * the sentence in its final face; that it is the `h1` is checked, and that its face was there.
 *
 * @param face that face; none where the sentence stands in one of the system's
 * @throws when the paint was not that of the sentence in its face
 */
export async function openTab(
  context: BrowserContext,
  face: Face | undefined,
): Promise<{ page: Page; opening: Opening }> {
  const loaded: Request[] = [];
  const note = (request: Request) => loaded.push(request);
  context.on("requestfinished", note);
  const arrives = context.waitForEvent("page");
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error("The browser is gone.");
  const askedAt = Date.now();
  await session.send("Target.createTarget", { url: "chrome://newtab/" });
  const page = await arrives;
  await page.waitForFunction(() => document.querySelector("h1")?.textContent !== "");
  // Long enough for the bundle, the database and everything that could still move the sentence.
  await page.waitForTimeout(1_200);
  const seen = await page.evaluate(observe);
  await session.detach();
  context.off("requestfinished", note);
  if (seen.largestTag !== "H1") throw new Error(`The largest paint was ${seen.largestTag}, not the h1.`);
  if (face !== undefined) expectPaintedIn(face, seen, loaded);
  return {
    page,
    opening: {
      paintedMs: seen.timeOrigin + seen.paint - askedAt,
      layoutShift: seen.layoutShift,
      longestTaskMs: seen.longestTask,
    },
  };
}

/**
 * Throws unless the face had come when the text was painted. The browser tells when, since a page's
 * own list of resources leaves out those of an extension; a warm process may have it in memory, and
 * then asks for nothing.
 */
function expectPaintedIn({ family, file }: Face, seen: Observed, loaded: readonly Request[]): void {
  if (!seen.faces.includes(family)) throw new Error(`${family} has not come, or its text did not wait.`);
  const timing = loaded.find((request) => request.url().endsWith(`/${file}`))?.timing();
  if (timing === undefined) return;
  const lateMs = timing.startTime + timing.responseEnd - (seen.timeOrigin + seen.paint);
  if (lateMs > 0) throw new Error(`${file} came ${lateMs.toFixed(1)} ms after the text was painted.`);
}

/** Runs in the page. */
function observe(): Promise<Observed> {
  const entries = (type: string) =>
    new Promise<PerformanceEntryList>((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
      observer.observe({ type, buffered: true });
      setTimeout(() => resolve([]), 100);
    });
  return (async () => {
    const paint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN;
    const [largest, shifts, tasks] = await Promise.all([
      entries("largest-contentful-paint"),
      entries("layout-shift"),
      entries("longtask"),
    ]);
    const first = largest[0];
    return {
      faces: [...document.fonts]
        .filter(({ status, display }) => status === "loaded" && display === "block")
        .map((each) => each.family.replaceAll('"', "")),
      timeOrigin: performance.timeOrigin,
      paint,
      largest: first?.startTime ?? Number.NaN,
      largestTag:
        first && "element" in first && first.element instanceof Element ? first.element.tagName : "nothing",
      layoutShift: shifts.reduce((sum, shift) => sum + ("value" in shift ? Number(shift.value) : 0), 0),
      longestTask: Math.max(
        0,
        ...tasks.filter((task) => task.startTime < paint).map((task) => task.duration),
      ),
    };
  })();
}
