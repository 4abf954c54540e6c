// Prints the @font-face overrides that make a system face take the room of ours, so that nothing
// moves when one gives way to the other: `node tests/assets/measure-fallbacks.mjs`.
// Widths are measured in Chromium with kerning, since that is how both faces are set.
import { readFile } from "node:fs/promises";

import { openChromium } from "./open-chromium.mjs";

const fonts = new URL("../../public/fonts/", import.meta.url);

const prose =
  "I notice the urge to fix it myself, breathe, ask one honest question, and hand the work to " +
  "the person whose practice it should be. When things get loud I slow the room down. I lead by " +
  "listening first and let others find their own way. I meet challenges calmly and clearly, and " +
  "I give each draft the time that it needs to grow into something better than mine.";

/** Mean advance of `prose` in em, from the published widths of faces this machine may not have. */
const systemFaces = { "Times New Roman": 0.3932, Georgia: 0.4316, "Noto Serif": 0.4665 };

const browser = await openChromium();
const page = await browser.newPage();
for (const name of ["intention", "reading", "reading-italic"]) {
  const woff2 = await readFile(new URL(`${name}.woff2`, fonts), "base64");
  const { width, ascent, descent } = await page.evaluate(
    async ([text, data]) => {
      const face = new FontFace("measured", `url(data:font/woff2;base64,${data})`);
      document.fonts.add(await face.load());
      const context = document.createElement("canvas").getContext("2d");
      context.font = "1000px measured";
      const box = context.measureText(text);
      document.fonts.delete(face);
      return {
        width: box.width / text.length / 1000,
        ascent: box.fontBoundingBoxAscent / 1000,
        descent: box.fontBoundingBoxDescent / 1000,
      };
    },
    [prose, woff2],
  );
  for (const [family, systemWidth] of Object.entries(systemFaces)) {
    const size = width / systemWidth;
    const share = (value) => `${(value * 100).toFixed(1)}%`;
    console.log(
      `${name} over ${family}: size-adjust ${share(size)}, ` +
        `ascent-override ${share(ascent / size)}, descent-override ${share(descent / size)}`,
    );
  }
}
await browser.close();
