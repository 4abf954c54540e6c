import { describe, expect, it } from "vitest";

import { readContractFile } from "@/components/goals/contract/read-contract-file.ts";
import { en } from "@/lib/messages/en.ts";
import { contractBlock } from "@/lib/sharing/contract-document.ts";
import { MOST_CONTRACT_BYTES } from "@/lib/sharing/parse-contract.ts";
import { AGREED, documentOf } from "@/tests/support/contract/contracts.ts";

const { problems, parts } = en.contract;
const sent = documentOf(AGREED);
const read = (text: string) => readContractFile(new File([text], "contract.html"));

/** A block with one more thing in it, or something else in place of what was there. */
const blockWith = (change: string) => contractBlock(sent).replace('"parts":{', `${change}"parts":{`);

describe("a file that came back", () => {
  it("is read as the contract in it", async () => {
    expect(await read(contractBlock(sent))).toEqual(sent);
  });

  it.each([
    ["nothing of ours in it", "<p>Hello</p>", problems["no-contract"]],
    ["half a contract", contractBlock(sent).slice(0, 200), problems.damaged],
    [
      "another product's data",
      contractBlock(sent).replace('becoming-contract",', 'other",'),
      problems["other-app"],
    ],
    [
      "a newer contract",
      contractBlock(sent).replace('"formatVersion":1', '"formatVersion":9'),
      problems["newer-format"],
    ],
    ["an unknown field", blockWith('"identity":{},'), problems["unknown-field"]("identity")],
    [
      "a part that is no text",
      contractBlock(sent).replace('"Jo"', "5"),
      problems["wrong-value"](parts.myName),
    ],
    [
      "a field with an endless name",
      blockWith(`"${"x".repeat(5_000)}":1,`),
      problems["unknown-field"]("x".repeat(80)),
    ],
  ])("with %s is told in words", async (_, text, words) => {
    expect(await read(text)).toBe(words);
  });

  it("is not even opened when it is far too big", async () => {
    const huge = Object.defineProperties(new File([""], "huge.html"), {
      size: { value: MOST_CONTRACT_BYTES + 1 },
      text: { value: () => Promise.reject(new Error("opened")) },
    });
    expect(await readContractFile(huge)).toBe(problems["too-large"]);
  });

  it("is named when the browser cannot open it", async () => {
    const gone = Object.defineProperty(new File([""], "gone.html"), "text", {
      value: () => Promise.reject(new Error("gone")),
    });
    expect(await readContractFile(gone)).toBe(problems["not-read"]);
  });
});

describe("what is said of a file", () => {
  it("always says what to do, and that nothing was changed", () => {
    for (const words of Object.values(problems)) {
      const said = typeof words === "string" ? words : words("here");
      expect(said).toMatch(/please|bring the copy in first/i);
      expect(said).toMatch(/Nothing was changed\.$/);
    }
  });
});
