import { describe, expect, it } from "vitest";

import { FORMAT_VERSION } from "@/lib/sharing/backup.ts";
import { type FormatStep, inCurrentFormat } from "@/lib/sharing/backup-formats.ts";

const noting =
  (name: string): FormatStep =>
  (data) => [...(Array.isArray(data) ? data : []), name];

describe("a document of an older format", () => {
  it("takes each step from its own format on, in order", () => {
    const steps = { 1: noting("1 to 2"), 2: noting("2 to 3"), 3: noting("3 to 4") };
    expect(inCurrentFormat([], 2, steps)).toEqual(["2 to 3", "3 to 4"]);
    expect(inCurrentFormat([], 1, steps)).toEqual(["1 to 2", "2 to 3", "3 to 4"]);
  });

  it("is left alone when it is of the newest", () => {
    const data = { moments: [] };
    expect(inCurrentFormat(data, FORMAT_VERSION)).toBe(data);
  });
});
