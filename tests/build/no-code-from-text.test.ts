import { describe, expect, it } from "vitest";

import { ARTEFACTS, type Artefact, filesOf, textOf } from "./artefact-files.ts";

describe.each(Object.keys(ARTEFACTS) as Artefact[])("the build for %s", (artefact) => {
  const scripts = filesOf(artefact).filter((file) => file.endsWith(".js"));

  it("never makes code from text", () => {
    for (const file of scripts) {
      // zod has the constructor in a probe that its configuration turns off; see strict-policy.ts.
      const text = textOf(artefact, file).replaceAll(/try\{return (Function|new \w+)\(``\),!0\}catch/g, "");
      expect(text, file).not.toMatch(/\beval\(/);
      expect(text, file).not.toMatch(/\bimportScripts\(/);
    }
  });

  it("has no inline script or style in its pages", () => {
    for (const file of filesOf(artefact).filter((name) => name.endsWith(".html"))) {
      const html = textOf(artefact, file);
      expect(html, file).not.toMatch(/<script(?![^>]*\bsrc=)/);
      expect(html, file).not.toMatch(/<style|\sstyle=|\son\w+=/);
    }
  });

  it("loads nothing from outside the package", () => {
    for (const file of filesOf(artefact).filter((name) => /\.(html|css)$/.test(name))) {
      expect(textOf(artefact, file), file).not.toMatch(/(src|href)="(https?:)?\/\/|url\(["']?(https?:)?\/\//);
    }
  });
});
