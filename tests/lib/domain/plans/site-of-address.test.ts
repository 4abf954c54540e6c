import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { cueSchema } from "@/lib/domain/plans/plan.ts";
import { siteName, siteOfAddress } from "@/lib/domain/plans/site-of-address.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";

describe("the site of an address", () => {
  it.each([
    ["https://mail.example.org/inbox", "https://mail.example.org", "/inbox"],
    ["  https://mail.example.org/inbox?page=2#top\n", "https://mail.example.org", "/inbox"],
    ["https://mail.example.org", "https://mail.example.org", "/"],
    ["mail.example.org/inbox", "https://mail.example.org", "/inbox"],
    ["MAIL.Example.org", "https://mail.example.org", "/"],
    ["http://localhost:8080/board", "http://localhost:8080", "/board"],
    ["localhost:8080", "https://localhost:8080", "/"],
    ["example.org:8443/a", "https://example.org:8443", "/a"],
    ["http://intranet/plan", "http://intranet", "/plan"],
    ["https://me:secret@example.org/a", "https://example.org", "/a"],
    ["https://example.org:443/", "https://example.org", "/"],
    ["https://bücher.example/", "https://xn--bcher-kva.example", "/"],
    ["https://example.org/会议", "https://example.org", "/%E4%BC%9A%E8%AE%AE"],
  ])("%j is %s with %s", (address, origin, path) => {
    expect(siteOfAddress(address)).toEqual({ site: { origin, path } });
  });

  it.each([
    ["", "empty"],
    ["   ", "empty"],
    ["inbox", "not-an-address"],
    ["my mail", "not-an-address"],
    ["https://", "not-an-address"],
    ["https://exa mple.org", "not-an-address"],
    ["example.", "not-an-address"],
    [".org", "not-an-address"],
    ["someone@example.org", "not-an-address"],
    [`https://example.org/${"a".repeat(2_001)}`, "too-long"],
  ])("%j is none: %s", (address, problem) => {
    expect(siteOfAddress(address)).toEqual({ problem });
  });

  it.each([
    ["chrome://extensions", "chrome"],
    ["about:blank", "about"],
    ["file:///home/me/list.txt", "file"],
    ["mailto:someone@example.org", "mailto"],
    ["JavaScript:alert(1)", "javascript"],
    ["view-source:https://example.org", "view-source"],
  ])("%j is no place of the web", (address, scheme) => {
    expect(siteOfAddress(address)).toEqual({ problem: "not-the-web", scheme });
  });

  it("can be kept whenever there is one, and names itself again", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
        (text) => {
          const found = siteOfAddress(text);
          if ("problem" in found) return;
          expect(cueSchema.safeParse({ kind: "site", ...found.site, text: "I open it" }).success).toBe(true);
          expect(siteOfAddress(found.site.origin + found.site.path)).toEqual(found);
        },
      ),
      THOUSAND_RUNS,
    );
  });
});

describe("the name of a site", () => {
  it.each([
    ["https://mail.example.org", "/", "mail.example.org"],
    ["https://mail.example.org", "/inbox", "mail.example.org/inbox"],
    ["http://localhost:8080", "/a/", "localhost:8080/a/"],
    ["https://example.org", "/%E4%BC%9A%E8%AE%AE", "example.org/会议"],
    ["https://example.org", "/%E4%BC", "example.org/%E4%BC"],
  ])("of %s with %s reads %s", (origin, path, name) => {
    expect(siteName({ origin, path })).toBe(name);
  });
});
