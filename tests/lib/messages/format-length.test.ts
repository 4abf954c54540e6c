import { describe, expect, it } from "vitest";

import { formatLength } from "@/lib/messages/format-length.ts";

describe("a length of time in words", () => {
  it.each([
    [15, "15 minutes"],
    [60, "1 hour"],
    [90, "1 hour 30 minutes"],
    [720, "12 hours"],
    [0, "0 minutes"],
  ])("of %i minutes reads: %s", (minutes, words) => {
    expect(formatLength(minutes)).toBe(words);
  });
});
