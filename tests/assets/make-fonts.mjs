// Cuts public/fonts from the full typefaces in node_modules: `node tests/assets/make-fonts.mjs`.
// The same packages give the same bytes. Prints the size of each file. After a change of face or
// cut, measure-fallbacks.mjs says what the fallback faces in the style sheets have to be.
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import subsetFont from "subset-font";

const root = new URL("../../", import.meta.url);
const source = new URL("node_modules/@fontsource-variable/newsreader/", root);
const target = new URL("public/fonts/", root);

const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join("");

/** Latin-1 and the punctuation of European prose: dashes, quotes, ellipsis, primes, currency. */
const latin =
  range(0x20, 0x7e) +
  range(0xa0, 0xff) +
  "\u0131\u0152\u0153\u2002\u2003\u2009\u200a\u2010\u2011\u2012\u2013\u2014\u2018\u2019\u201a" +
  "\u201c\u201d\u201e\u2020\u2022\u2026\u202f\u2030\u2032\u2033\u2039\u203a\u20ac\u2122\u2212";

/** Latin Extended-A, the comma-below letters of Romanian and the capital sharp s. */
const latinExtended = range(0x100, 0x17f) + "\u0218\u0219\u021a\u021b\u1e9e";

/**
 * One weight and one optical size each: a whole axis would double the bytes on the road to the
 * first paint. The intention is cut for 24 to 60 pixels and a little lighter than regular; the
 * reading faces for 16 to 22 pixels and a little heavier, since small letters lose colour.
 */
const cuts = [
  { name: "intention", slope: "normal", opsz: 32, wght: 380 },
  { name: "reading", slope: "normal", opsz: 18, wght: 410 },
  { name: "reading-italic", slope: "italic", opsz: 18, wght: 410 },
];

/** The package ships the scripts apart, so the rarer letters travel only where they are written. */
const slices = [
  { suffix: "", script: "latin", letters: latin },
  { suffix: "-extended", script: "latin-ext", letters: latinExtended },
];

const keepFeatures = ["kern", "liga", "ccmp", "locl", "mark", "mkmk"];

await mkdir(target, { recursive: true });
for (const { name, slope, opsz, wght } of cuts) {
  for (const { suffix, script, letters } of slices) {
    const original = await readFile(new URL(`files/newsreader-${script}-opsz-${slope}.woff2`, source));
    const woff2 = await subsetFont(original, letters, {
      targetFormat: "woff2",
      variationAxes: { opsz, wght },
      keepFeatures,
    });
    const file = new URL(`${name}${suffix}.woff2`, target);
    await writeFile(file, woff2);
    console.log(`${String(woff2.length).padStart(6)} bytes  ${fileURLToPath(file)}`);
  }
}
await copyFile(new URL("LICENSE", source), new URL("OFL.txt", target));
