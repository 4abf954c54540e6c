import { describe, expect, it } from "vitest";

import { ARTEFACTS, type Artefact, filesOf, withoutHash } from "./artefact-files.ts";

const ICONS = [16, 32, 48, 96, 128].map((size) => `icons/becoming-${size}.png`);
const WAITING = [16, 32, 48].map((size) => `icons/waiting-${size}.png`);
const FONTS = ["intention", "reading", "reading-italic"].flatMap((face) => [
  `fonts/${face}.woff2`,
  `fonts/${face}-extended.woff2`,
]);

describe.each(Object.keys(ARTEFACTS) as Artefact[])("the build for %s", (artefact) => {
  const files = filesOf(artefact);

  it("holds these files and no other, beside its own chunks and styles", () => {
    const own = files.filter((file) => !/^(chunks|assets)\/[\w-]+\.(js|css)$/.test(file));
    expect(own).toEqual(
      [
        "background.js",
        "first-paint.js",
        "fonts/OFL.txt",
        "journal.html",
        "manifest.json",
        "newtab.html",
        "popup.html",
        ...FONTS,
        ...ICONS,
        ...WAITING,
      ].toSorted(),
    );
  });

  it("names every chunk after its content, but the one style that the new tab knows by name", () => {
    const plain = files.filter((file) => /^(chunks|assets)\//.test(file) && withoutHash(file) === file);
    expect(plain).toEqual(["assets/sentence.css"]);
  });

  it("holds no source map and no test", () => {
    expect(files.filter((file) => /\.map$|test|spec/.test(file))).toEqual([]);
  });
});
