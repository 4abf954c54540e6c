import { describe, expect, it } from "vitest";

import { ARTEFACTS, type Artefact, filesOf, textOf } from "./artefact-files.ts";

/**
 * Every way from a text to code. The constructor of functions may not even be named, since what
 * made the bundle small may call it by another name: `const F = Function; new F("…")`. zod has it so
 * in a probe that `strict-policy.ts` turns off; zod/mini, which the product uses, leaves it out.
 */
const WAYS = [
  /\beval\b/g,
  /(?<!instanceof )\bFunction\b(?!\.prototype)/g,
  /\bconstructor\(["'`]/g,
  /\bset(?:Timeout|Interval)\(["'`]/g,
  /\bimportScripts\b/g,
];

/** What a script does to make code from text, with a little of what stands around it. */
function codeFromText(script: string): string[] {
  return WAYS.flatMap((way) =>
    [...script.matchAll(way)].map(({ index }) => script.slice(Math.max(0, index - 40), index + 40)),
  );
}

describe.each(Object.keys(ARTEFACTS) as Artefact[])("the build for %s", (artefact) => {
  const scripts = filesOf(artefact).filter((file) => file.endsWith(".js"));

  it("never makes code from text", () => {
    expect(scripts).not.toEqual([]);
    for (const file of scripts) expect(codeFromText(textOf(artefact, file)), file).toEqual([]);
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

describe("the rule about code from text", () => {
  it.each([
    'eval("1")',
    '(0,eval)("1")',
    'new Function("return 1")',
    'Function("return this")()',
    "try{let e=Function;return new e(``),!0}catch{return!1}",
    '(()=>{}).constructor("return this")()',
    "setTimeout(`work()`,1)",
    'importScripts("more.js")',
  ])("finds %s", (script) => {
    expect(codeFromText(script)).toHaveLength(1);
  });

  it.each([
    "e instanceof Function",
    "Function.prototype.call",
    "isFunction(e)",
    "class extends e{constructor(e){super()}}",
    "setTimeout(()=>e(),1)",
    "e.evaluated",
  ])("lets pass %s", (script) => {
    expect(codeFromText(script)).toEqual([]);
  });
});
