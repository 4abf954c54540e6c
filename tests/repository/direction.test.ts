import { describe, expect, it } from "vitest";

import { directionWords } from "@/tests/support/repository/direction-words.ts";
import { sourceFiles } from "@/tests/support/repository/source-files.ts";

const files = ["components", "entrypoints", "lib"].flatMap((folder) => sourceFiles(folder, [".ts", ".tsx"]));

describe("the way that ratings move", () => {
  it("is said in one place, which knows when it may be", () => {
    expect(files.length).toBeGreaterThan(200);
    expect(files.flatMap(directionWords)).toEqual([]);
  });
});

describe("the rule about directions", () => {
  it.each([
    'const title = "Your confidence has improved";',
    'const title = "Influence is rising.";',
    'const title = "Confidence has risen";',
    'const title = "Higher this quarter";',
    'const title = "Better than last week.";',
    'const title = "You felt steadier than before";',
    'const title = "It went up.";',
    "const change = value > last ? messages.improvement : undefined;",
    "const trendOfWeeks = 1;",
    "if (isRising(points)) show();",
    'const side = "lower";',
    'const mark = "▲";',
    'import { mannKendallP } from "@/lib/domain/ratings/mann-kendall.ts";',
  ])("finds %s", (text) => {
    expect(directionWords({ path: "components/change/Change.tsx", text })).toHaveLength(1);
  });

  it.each([
    'const name = text.toLowerCase().replace("rose-coloured", "");',
    'const text = "Arising from surprise, some improvise.";',
    'const text = "What would you like to understand a little better by next week?";',
    "// Whether it is rising is not for this file to say: a trend needs more.",
    'const state = "declined";',
  ])("lets pass %s", (text) => {
    expect(directionWords({ path: "components/change/Change.tsx", text })).toEqual([]);
  });

  it("lets a question speak of other things, and not of how somebody has moved", () => {
    const inBank = (text: string) => directionWords({ path: "lib/prompts/weekly-questions.ts", text });
    expect(inBank('const text = "Who would improve it, and to which higher end?";')).toEqual([]);
    expect(inBank('const text = "You felt steadier than before. What helped?";')).toHaveLength(1);
  });

  it("leaves the word to the two that have it, and to what people write themselves", () => {
    for (const path of [
      "lib/domain/ratings/describe-change.ts",
      "lib/messages/en/change.ts",
      "lib/domain/goals/resemblance/words/goal-words.ts",
    ]) {
      expect(directionWords({ path, text: 'const a = "higher";' })).toEqual([]);
    }
    expect(directionWords({ path: "lib/messages/en/weekly.ts", text: 'const a = "higher";' })).toHaveLength(
      1,
    );
  });
});
