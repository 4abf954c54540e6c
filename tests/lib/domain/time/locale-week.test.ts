import { afterEach, describe, expect, it, vi } from "vitest";

import { weekStartOf, workingDaysOf } from "@/lib/domain/time/locale-week.ts";

afterEach(() => vi.restoreAllMocks());

describe("the week of a locale", () => {
  it.each([
    ["de-DE", [1, 2, 3, 4, 5]],
    ["en-US", [1, 2, 3, 4, 5]],
    ["he-IL", [1, 2, 3, 4, 0]],
    ["ar-EG", [1, 2, 3, 4, 0]],
    // A weekend of one day.
    ["fa-IR", [1, 2, 3, 4, 6, 0]],
    // The language alone has a likely region.
    ["he", [1, 2, 3, 4, 0]],
  ])("gives %s its working days", (language, workingDays) => {
    expect(workingDaysOf(language)).toEqual(workingDays);
  });

  it.each([
    ["de-DE", 1],
    ["en-US", 0],
    ["ar-EG", 6],
  ])("begins the week of %s on its first day", (language, first) => {
    expect(weekStartOf(language)).toBe(first);
  });

  it.each(["", "not a language", "x-private"])("takes Monday to Friday where %j says nothing", (language) => {
    expect(workingDaysOf(language)).toEqual([1, 2, 3, 4, 5]);
    expect(weekStartOf(language)).toBe(1);
  });

  it("takes Monday to Friday in a browser that knows nothing of weeks", () => {
    const locale = vi.spyOn(Intl, "Locale").mockImplementation(function maximized() {
      return { maximize: () => ({}) } as Intl.Locale;
    });
    expect(workingDaysOf("he-IL")).toEqual([1, 2, 3, 4, 5]);
    expect(weekStartOf("en-US")).toBe(1);
    expect(locale).toHaveBeenCalled();
  });
});
