import { describe, expect, it } from "vitest";

import { evidenceSchema } from "@/lib/domain/evidence/evidence.ts";
import { evidenceWith } from "@/lib/domain/evidence/evidence-list.ts";

const ID = "0197f000-0000-7000-8000-00000000000";
const rows = [
  { text: "Mira thanked me for asking first", day: "2026-11-02" },
  { text: "Die Übergabe lief ohne mich", day: "2026-11-20" },
  { text: "会議で先に質問した", day: "2026-11-10" },
  { text: "أنهيت العمل في الخامسة", day: "2026-11-11" },
  { text: "Deleted", day: "2026-11-12", deletedAt: 1 },
].map((row, place) => evidenceSchema.parse({ id: `${ID}${place}`, createdAt: place, updatedAt: 0, ...row }));
const texts = (search: string) => evidenceWith(search, rows).map(({ text }) => text.slice(0, 11));

describe("what is already true, looked through", () => {
  it("stands with the newest day first, without the deleted", () => {
    expect(texts("")).toEqual(["Die Übergab", "أنهيت العمل", "会議で先に質問した", "Mira thanke"]);
  });

  it("is found by any of its words, in any script, case and accents set aside", () => {
    expect(texts("ubergabe")).toEqual(["Die Übergab"]);
    expect(texts("  FIRST  mira ")).toEqual(["Mira thanke"]);
    expect(texts("質問")).toEqual(["会議で先に質問した"]);
    expect(texts("العمل")).toEqual(["أنهيت العمل"]);
  });

  it("is not found when one of the words is missing", () => {
    expect(texts("mira last")).toEqual([]);
  });
});
