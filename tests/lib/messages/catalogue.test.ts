import { describe, expect, it } from "vitest";

import { MOST_PER_DAY } from "@/lib/domain/schedule/schedule.ts";
import { en } from "@/lib/messages/en.ts";
import { messageTexts } from "@/tests/support/message-texts.ts";

const ALL = messageTexts(en);

describe("the words of the product", () => {
  it("were all found", () => {
    expect(ALL.length).toBeGreaterThan(200);
    expect(ALL.filter(({ text }) => /undefined|\[object|NaN/.test(text))).toEqual([]);
  });

  it("are set with care: curly quotes, one space, none at the ends", () => {
    expect(ALL.filter(({ text }) => /["']|\.\.\.|\s\s|^\s|\s$/.test(text))).toEqual([]);
  });

  it("name every number of nudges that a day may have", () => {
    expect(en.asked.mostPerDay.options).toHaveLength(MOST_PER_DAY + 1);
  });
});
