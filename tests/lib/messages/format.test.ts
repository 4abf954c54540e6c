import { afterEach, describe, expect, it, vi } from "vitest";

import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { formatDay, formatMinutes, formatNumber, formattingLocale } from "@/lib/messages/format.ts";

const DAY = dayKeySchema.parse("2026-11-23");
/** The narrow space before AM is the platform's own affair. */
const plain = (text: string) => text.replaceAll(/\s/gu, " ");

const inRegion = (language: string) => vi.spyOn(navigator, "language", "get").mockReturnValue(language);

afterEach(() => vi.restoreAllMocks());

describe("the locale of dates and numbers", () => {
  it.each([
    ["de-AT", "en-AT"],
    ["en-US", "en-US"],
    // The language alone has a likely region.
    ["pl", "en-PL"],
    ["not a language", "en"],
  ])("of a browser set to %s is %s: our words, their order", (language, locale) => {
    expect(formattingLocale(language)).toBe(locale);
  });
});

describe("a day", () => {
  it("is written in the order of the region", () => {
    inRegion("en-GB");
    expect(formatDay(DAY, "day")).toBe("Monday 23 November");
    inRegion("en-US");
    expect(formatDay(DAY, "day")).toBe("Monday, November 23");
    expect(formatDay(DAY, "weekday")).toBe("Mon");
  });

  it("is the same day wherever the computer stands", () => {
    inRegion("en-GB");
    expect(formatDay(dayKeySchema.parse("2026-01-01"), "date")).toBe("1 January 2026");
  });
});

describe("a time of day", () => {
  it("follows the region, unless the person chose a clock", () => {
    inRegion("en-US");
    expect(plain(formatMinutes(870, "locale"))).toBe("2:30 PM");
    expect(plain(formatMinutes(870, "24"))).toBe("14:30");
    inRegion("de-DE");
    expect(plain(formatMinutes(870, "locale"))).toBe("14:30");
    expect(plain(formatMinutes(870, "12"))).toBe("2:30 pm");
  });

  it("has a midnight and a noon on either clock", () => {
    inRegion("en-US");
    expect(plain(formatMinutes(0, "12"))).toBe("12:00 AM");
    expect(plain(formatMinutes(720, "12"))).toBe("12:00 PM");
    expect(plain(formatMinutes(0, "24"))).toBe("00:00");
  });
});

describe("a number", () => {
  it("is grouped as in the region", () => {
    inRegion("de-DE");
    expect(formatNumber(40_000)).toBe("40.000");
    inRegion("en-US");
    expect(formatNumber(40_000)).toBe("40,000");
  });
});
