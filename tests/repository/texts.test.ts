import { describe, expect, it } from "vitest";

import { sourceFiles } from "@/tests/support/repository/source-files.ts";
import { writtenTexts } from "@/tests/support/repository/written-texts.ts";

const files = ["components", "entrypoints", "lib"].flatMap((folder) => sourceFiles(folder, [".tsx"]));

describe("the components", () => {
  it("hold no text of their own", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(writtenTexts)).toEqual([]);
  });
});

describe("the rule about texts", () => {
  it.each([
    "const a = <p>Well done</p>;",
    'const a = <input placeholder="Your intention" />;',
    'const a = <button aria-label={"Close"} />;',
    "const a = <p>{`Day ${day}`}</p>;",
    'const a = <><b>{messages.a}</b>{"and more"}</>;',
    "const a = <p>Día</p>;",
  ])("finds %s", (text) => {
    expect(writtenTexts({ path: "A.tsx", text })).toHaveLength(1);
  });

  it.each([
    "const a = <p>{messages.popup.title}</p>;",
    'const a = <p className="note" data-kind="tried"> · </p>;',
    "const a = list.filter((b) => b < 3 && c > 4) as Array<string>;",
    'const a = <a href="#/today">{name}</a>;',
  ])("lets pass %s", (text) => {
    expect(writtenTexts({ path: "A.tsx", text })).toEqual([]);
  });
});
