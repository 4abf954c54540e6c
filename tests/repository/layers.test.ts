import { describe, expect, it } from "vitest";

import { layerBreaches } from "@/tests/support/repository/layers.ts";
import { sourceFiles } from "@/tests/support/repository/source-files.ts";

const files = ["entrypoints", "components", "lib"].flatMap((folder) => sourceFiles(folder, [".ts", ".tsx"]));

describe("the layers", () => {
  it("import only what lies to their left, and use only what is theirs", () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(layerBreaches)).toEqual([]);
  });
});

describe("the rule about layers", () => {
  it.each([
    ["lib/domain/days/day.ts", 'import { database } from "@/lib/storage/database.ts";'],
    ["lib/domain/days/day.ts", 'import { messages } from "../../messages/messages.ts";'],
    ["lib/domain/days/day.ts", "const now = Date.now();"],
    ["lib/prompts/ask.ts", 'import { loadSettings } from "@/lib/storage/settings.ts";'],
    ["lib/sharing/backup.ts", 'import { messages } from "@/lib/messages/messages.ts";'],
    ["lib/storage/days.ts", 'import { browser } from "wxt/browser";'],
    ["lib/storage/days.ts", 'import { settle } from "@/lib/nudging/settle.ts";'],
    ["lib/storage/days.ts", "const today = new Date();"],
    ["lib/storage/days.ts", "const lucky = Math.random();"],
    ["lib/nudging/settle.ts", 'import { liveQuery } from "dexie";'],
    ["lib/nudging/settle.ts", 'import { useMinute } from "@/lib/ui/clock.ts";'],
    ["lib/nudging/settle.ts", 'import { useState } from "react";'],
    ["lib/ui/live.ts", 'import { CheckIn } from "@/components/moments/CheckIn.tsx";'],
    ["components/today/Today.tsx", 'import { browser } from "wxt/browser";'],
    ["components/today/Today.tsx", 'import { liveQuery } from "dexie";'],
    ["components/today/Today.tsx", 'const page = await import("@/entrypoints/newtab/main.tsx");'],
    ["entrypoints/background.ts", 'import { settleNow } from "@/lib/ui/settle-now.ts";'],
    ["lib/anywhere/else.ts", "export const one = 1;"],
  ])("finds in %s: %s", (path, text) => {
    expect(layerBreaches({ path, text })).toHaveLength(1);
  });

  it("lets the ordinary pass, and what is only spoken of", () => {
    const text = [
      'import { settlement } from "@/lib/domain/nudges/settlement.ts";',
      'import { messages } from "@/lib/messages/messages.ts";',
      'import { database } from "./database.ts";',
      "// Date.now() belongs to the edge",
    ].join("\n");
    expect(layerBreaches({ path: "lib/storage/days.ts", text })).toEqual([]);
  });
});
