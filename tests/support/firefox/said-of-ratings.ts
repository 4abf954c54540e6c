import type { FirefoxPage } from "./firefox-page.ts";

/** What the pictures of the ratings say and show, series by series, on the page of insights. */
export async function saidOfRatings(insights: FirefoxPage) {
  await insights.waitFor(".rated-series");
  return insights.evaluate(() =>
    Array.from(document.querySelectorAll(".rated-series"), (series) => {
      const numbers = (selector: string, attribute: string) =>
        Array.from(series.querySelectorAll(selector), (mark) => Number(mark.getAttribute(attribute)));
      const heights = numbers(".dot", "cy").toSorted((a, b) => a - b);
      // Of an even number of dots, as here, the middle lies halfway between the two in the middle.
      const [upper = 0, lower = 0] = heights.slice(heights.length / 2 - 1);
      return {
        name: series.querySelector("h3")?.textContent,
        said: series.querySelector("figcaption")?.textContent,
        dots: heights.length,
        bands: series.querySelectorAll(".band").length,
        isLineInTheMiddle: numbers(".middle-line", "y1").join() === String((upper + lower) / 2),
      };
    }),
  );
}
