import { describe, expect, it } from "vitest";

import { ARTEFACTS, type Artefact, filesOf, withoutHash } from "./artefact-files.ts";

describe.each(Object.keys(ARTEFACTS) as Artefact[])("the build for %s", (artefact) => {
  const files = filesOf(artefact);

  it("holds the files of the list and no other", async () => {
    // A file more or fewer is a decision: look at it, then update with `vitest run … --update`.
    await expect(`${files.map(withoutHash).join("\n")}\n`).toMatchFileSnapshot("./files.txt");
  });

  it("names every chunk after its content, but the one style that the new tab knows by name", () => {
    const plain = files.filter((file) => /^(chunks|assets)\//.test(file) && withoutHash(file) === file);
    expect(plain).toEqual(["assets/sentence.css"]);
  });

  it("holds no source map and no test", () => {
    expect(files.filter((file) => /\.map$|\.test\.|\.spec\./.test(file))).toEqual([]);
  });
});
