import { describe, expect, it } from "vitest";

import type { RowVersion } from "@/lib/domain/row-version.ts";
import { earlierTexts } from "@/lib/domain/timeline/earlier-texts.ts";

const version = (number: number, row: RowVersion["row"]): RowVersion => ({
  id: `0197f000-0000-7000-8000-${String(number).padStart(12, "0")}`,
  table: "moments",
  rowId: "0197f000-0000-7000-8000-0000000000aa",
  replacedAt: number,
  row,
});
const texts = (now: readonly string[], ...rows: RowVersion["row"][]) =>
  earlierTexts(
    now,
    rows.map((row, place) => version(place, row)),
  ).map(({ text }) => text);

describe("how an entry read before", () => {
  it("is told the latest first, each once, without what it still says", () => {
    expect(texts(["c"], { note: "a" }, { note: "b" }, { note: "a" }, { note: "c" })).toEqual(["a", "b"]);
  });

  it("is told of lines, of evidence and of the answers of a reflection", () => {
    const further = { followUp: { text: "more" }, setAside: [{ text: "aside" }] };
    const answers = [{ text: "first" }, { text: "kept", ...further }];
    const told = ["first", "more", "aside", "evidence"];
    expect(texts(["kept"], { text: "evidence" }, { answers })).toEqual(told);
  });

  it("passes over what is empty or of another shape", () => {
    expect(texts([], { note: " " }, { text: 7 }, {}, { answers: "none" })).toEqual([]);
  });
});
