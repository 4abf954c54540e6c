import { describe, expect, it } from "vitest";

import { isUnder } from "@/lib/domain/plans/site-path.ts";

describe("a path under the beginning that a plan names", () => {
  it.each([
    ["/inbox", "/inbox"],
    ["/inbox/", "/inbox"],
    ["/inbox/3", "/inbox"],
    ["/inbox/3/reply", "/inbox/3"],
    ["/inbox", "/inbox/"],
    ["/inbox/3", "/inbox/"],
    ["/", "/"],
    ["/anything/at/all", "/"],
    ["//twice", "/"],
  ])("is %s under %s", (path, beginning) => {
    expect(isUnder(path, beginning)).toBe(true);
  });

  it.each([
    ["/inboxes", "/inbox"],
    ["/", "/inbox"],
    ["/in", "/inbox"],
    ["/mail/inbox", "/inbox"],
    ["/Inbox", "/inbox"],
    ["", "/inbox"],
  ])("is not %s under %s", (path, beginning) => {
    expect(isUnder(path, beginning)).toBe(false);
  });
});
