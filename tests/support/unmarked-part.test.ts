import { describe, expect, it } from "vitest";

import { unmarkedPart } from "./unmarked-part.ts";

describe("the part of a text that comes from nowhere", () => {
  it("is nothing where the catalogue marked all of it, one text in another too", () => {
    expect(unmarkedPart("[Möré åböût: [Whéñ ~~] å dråft[, ~] ~~~~]", [])).toBe("");
  });

  it("is nothing where the person wrote it, or Intl in the language of the pseudo build", () => {
    expect(unmarkedPart("[Whéñ ~~] Trust. Trust the team", ["Trust.", "Trust the team"])).toBe("");
    expect(unmarkedPart("الاثنين، 30 نوفمبر, 1:02 ص – 2:02", [])).toBe("");
  });

  it("is what was written into a component, whatever stands beside it", () => {
    expect(unmarkedPart("[Képt ~~] here: Trust.", ["Trust."])).toBe("here:");
    expect(unmarkedPart("الاثنين at 9:00", [])).toContain("at");
  });
});
