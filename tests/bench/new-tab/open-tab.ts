import type { BrowserContext, Page } from "@playwright/test";

/** One opening of a new tab, in ms from the request for the tab until the `h1` is painted. */
export interface Opening {
  paintedMs: number;
  /** Sum of layout shifts; 0 when nothing ever moved. */
  layoutShift: number;
  /** The longest task before the paint, in ms; 0 when none took over 50. */
  longestTaskMs: number;
}

interface Observed {
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
 * the sentence in its final face; that it is the `h1` is checked.
 */
export async function openTab(context: BrowserContext): Promise<{ page: Page; opening: Opening }> {
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
  if (seen.largestTag !== "H1") throw new Error(`The largest paint was ${seen.largestTag}, not the h1.`);
  return {
    page,
    opening: {
      paintedMs: seen.timeOrigin + seen.paint - askedAt,
      layoutShift: seen.layoutShift,
      longestTaskMs: seen.longestTask,
    },
  };
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
