import { describe, expect, it } from "vitest";

import { shortened } from "@/components/goals/talk/shortened.ts";

describe("an answer in the next question", () => {
  it("is taken up whole, on one line and without its full stop, as long as it is short", () => {
    expect(shortened(" Then I would have a say\n in the plan. ")).toBe("Then I would have a say in the plan");
    expect(shortened("And then...")).toBe("And then...");
    expect(shortened("Who knows?")).toBe("Who knows?");
    expect(shortened("a".repeat(120))).toBe("a".repeat(120));
  });

  it("ends after a word when it is long", () => {
    expect(shortened("seven ".repeat(30))).toBe(`${"seven ".repeat(20).slice(0, -1)}…`);
    expect(shortened(`${"seven ".repeat(19)}Verantwortung`)).toBe(`${"seven ".repeat(19).trimEnd()}…`);
  });

  it("is cut where it has no words to end after, and never within a letter", () => {
    expect(shortened("a".repeat(121))).toBe(`${"a".repeat(120)}…`);
    expect(shortened("👩🏽‍🚀".repeat(121))).toBe(`${"👩🏽‍🚀".repeat(120)}…`);
  });
});
