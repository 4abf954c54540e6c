import { expect, it } from "vitest";

import { leadsOn } from "@/components/recovery/ways-on.ts";
import type { Trouble } from "@/lib/storage/trouble.ts";

it.each<[Trouble, string[]]>([
  ["newer", ["rescue", "restore"]],
  ["broken", ["rescue", "restore"]],
  ["full", ["rescue", "restore"]],
  ["ours", ["rescue"]],
  ["refused", []],
])("from %s it leads on by %j", (trouble, ways) => {
  expect((["rescue", "restore"] as const).filter((way) => leadsOn(trouble, way))).toEqual(ways);
});
