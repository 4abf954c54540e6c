import { describe, expect, it } from "vitest";

import { patternCovers, patternName, sitePattern } from "@/lib/domain/plans/site-pattern.ts";

describe("the pattern of a site", () => {
  it.each([
    ["https://docs.example.org", "https://docs.example.org/*"],
    ["http://127.0.0.1:8080", "http://127.0.0.1/*"],
    ["https://xn--bcher-kva.example", "https://xn--bcher-kva.example/*"],
  ])("of %s is %s, without a port", (origin, pattern) => {
    expect(sitePattern(origin)).toBe(pattern);
    expect(patternCovers(pattern, origin)).toBe(true);
  });
});

describe("what a granted pattern covers", () => {
  it.each([
    ["https://docs.example.org/*", "https://docs.example.org"],
    ["*://docs.example.org/*", "http://docs.example.org"],
    ["https://*.example.org/*", "https://docs.example.org"],
    ["https://*.example.org/*", "https://example.org"],
    ["https://*/*", "https://docs.example.org"],
    ["*://*/*", "http://localhost:3000"],
    ["<all_urls>", "https://docs.example.org"],
  ])("%s covers %s", (pattern, origin) => {
    expect(patternCovers(pattern, origin)).toBe(true);
  });

  it.each([
    ["https://docs.example.org/*", "http://docs.example.org"],
    ["https://docs.example.org/*", "https://example.org"],
    ["https://example.org/*", "https://docs.example.org"],
    ["https://*.example.org/*", "https://notexample.org"],
    ["https://docs.example.org/only/*", "https://docs.example.org"],
    ["moz-extension://*/*", "https://docs.example.org"],
  ])("%s does not cover %s", (pattern, origin) => {
    expect(patternCovers(pattern, origin)).toBe(false);
  });
});

describe("the name of a granted pattern", () => {
  it("is the site, or nothing where it is every site", () => {
    expect(patternName("https://docs.example.org/*")).toBe("docs.example.org");
    expect(patternName("*://*.example.org/*")).toBe("*.example.org");
    expect(patternName("https://*/*")).toBeUndefined();
    expect(patternName("<all_urls>")).toBeUndefined();
  });
});
