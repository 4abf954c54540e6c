import { expect, test } from "vitest";

import { earlierWordings } from "@/lib/domain/intentions/earlier-wording.ts";
import type { RowVersion } from "@/lib/domain/row-version.ts";

function version(id: string, row: Record<string, unknown>): RowVersion {
  return { id, table: "intentions", rowId: "an intention", replacedAt: 7, row };
}

test("an earlier wording is read from its version", () => {
  expect(
    earlierWordings([version("1", { text: "Delegate more", becoming: "A lead", standing: "held" })]),
  ).toEqual([{ id: "1", replacedAt: 7, text: "Delegate more", becoming: "A lead" }]);
});

test("a version that holds no wording is passed over", () => {
  expect(
    earlierWordings([version("1", { note: "not an intention" }), version("2", { text: "Kept" })]),
  ).toEqual([{ id: "2", replacedAt: 7, text: "Kept" }]);
});
