import { describe, expect, it } from "vitest";

import { judge } from "./tally.ts";

const nothing = { passed: 0, failed: 0, skipped: 0 };

describe("judging a group of checks", () => {
  it("is content when every test passed", () => {
    expect(judge(true, "vitest", { passed: 7, failed: 0, skipped: 0 })).toMatchObject({
      passed: 7,
      failed: 0,
    });
  });

  it("is content with a command that has no tests to count", () => {
    expect(judge(true, undefined, nothing)).toMatchObject({ failed: 0 });
  });

  it("counts a command that failed by itself as one failure", () => {
    expect(judge(false, undefined, nothing)).toMatchObject({ failed: 1 });
    expect(judge(false, "playwright", { passed: 3, failed: 0, skipped: 0 })).toMatchObject({ failed: 1 });
  });

  it("counts a failed test once, though its command failed too", () => {
    expect(judge(false, "vitest", { passed: 3, failed: 2, skipped: 0 })).toMatchObject({ failed: 2 });
  });

  it("takes a skipped test for a failed one", () => {
    expect(judge(true, "vitest", { passed: 3, failed: 0, skipped: 1 })).toMatchObject({ failed: 1 });
  });

  it("takes finding no test for a failure", () => {
    expect(judge(true, "playwright", nothing)).toMatchObject({ failed: 1 });
  });
});
