import { describe, expect, it } from "vitest";

import { ARTEFACTS, type Artefact, textOf } from "./artefact-files.ts";

describe.each(Object.keys(ARTEFACTS) as Artefact[])("the new tab for %s", (artefact) => {
  const html = textOf(artefact, "newtab.html");

  it("has the heading where React expects it, without a space between", () => {
    expect(html).toContain(
      '<div id="root"><main class="newtab"><h1 class="intention" dir="auto" data-length="short"></h1></main></div>',
    );
  });

  it("waits for one style before the sentence, and for no bundle", () => {
    expect(Array.from(html.matchAll(/<link rel="stylesheet"[^>]*>/g))).toHaveLength(1);
    expect(html).not.toContain('type="module"');
    expect(html).toMatch(/<script src="\/first-paint\.js" data-bundle="\/chunks\/newtab-[^"]+"/);
  });
});
