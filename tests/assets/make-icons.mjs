// Draws public/icons: `node tests/assets/make-icons.mjs`. PNG, since Chromium takes no SVG here.
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { drawMark } from "./becoming-mark.mjs";
import { openChromium } from "./open-chromium.mjs";

const target = new URL("../../public/icons/", import.meta.url);

/** The toolbar takes the bare mark; stores, settings and notifications take it on paper. */
const icons = [
  ...[16, 32, 48].flatMap((size) => [
    { name: "becoming", size, state: {} },
    { name: "waiting", size, state: { waiting: true } },
  ]),
  ...[96, 128].map((size) => ({ name: "becoming", size, state: { sheet: true } })),
];

await mkdir(target, { recursive: true });
const browser = await openChromium();
const page = await browser.newPage();
for (const { name, size, state } of icons) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawMark(size, state)}`);
  const png = await page.screenshot({ omitBackground: true });
  const file = new URL(`${name}-${size}.png`, target);
  await writeFile(file, png);
  console.log(`${String(png.length).padStart(6)} bytes  ${fileURLToPath(file)}`);
}
await browser.close();
