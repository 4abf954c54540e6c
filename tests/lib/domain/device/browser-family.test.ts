import { describe, expect, it } from "vitest";

import { browserFamilyOf } from "@/lib/domain/device/browser-family.ts";

const CHROMIUM =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36";

describe("the family of a browser", () => {
  it.each([
    [CHROMIUM, "chrome"],
    [`${CHROMIUM} Edg/156.0.0.0`, "edge"],
    ["Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0", "firefox"],
  ])("of %s is %s", (userAgent, family) => {
    expect(browserFamilyOf(userAgent)).toBe(family);
  });
});
