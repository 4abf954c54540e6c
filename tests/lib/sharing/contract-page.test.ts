import { createHash } from "node:crypto";

import { describe, expect, it } from "vitest";

import { contractBlock } from "@/lib/sharing/contract-document.ts";
import { AGREED, DANGEROUS_TEXTS, documentOf, OPEN, pageOf } from "@/tests/support/contract/contracts.ts";

/** Tags of a page in order, those of the data block and the script left out with what is in them. */
function tagsOf(page: string): string[] {
  const visible = page.replaceAll(/(<(script|style)[^>]*>)[\s\S]*?(<\/\2>)/g, "$1$3");
  return [...visible.matchAll(/<\/?[a-z][^>]*>/gi)].map(([tag]) => tag);
}

describe("the page of a contract", () => {
  it("can be read as it is: every part by its name, the day in words", async () => {
    const page = await pageOf(documentOf(AGREED));
    expect(page).toContain(`<p class="said" id="said-practise" dir="auto">${AGREED.practise}</p>`);
    expect(page).toContain('<label for="practise">What I will practise</label>');
    expect(page).toContain(">the day 2027-02-01</p>");
    expect(page).toContain('<html lang="en-GB" dir="ltr">');
  });

  it("carries its data in one block", async () => {
    expect(await pageOf(documentOf(AGREED))).toContain(contractBlock(documentOf(AGREED)));
  });

  it("asks for nothing, and runs nothing but what it was made with", async () => {
    const page = await pageOf(documentOf(AGREED));
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.split("; ") ?? [];
    const hashOf = (element: string) => {
      const text = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(page)?.[1] ?? "";
      return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    };
    expect(policy).toEqual([
      "default-src 'none'",
      `style-src ${hashOf("style")}`,
      `script-src ${hashOf("script")}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(page).not.toMatch(/\b(src|href|action)=|url\(|@import|https?:|\sstyle=|\son\w+=/);
  });

  it.each(DANGEROUS_TEXTS.map((text) => [text.slice(0, 40), text]))("takes %j for text", async (_, text) => {
    const parts = { ...OPEN, practise: text, theirName: text };
    const page = await pageOf(documentOf(parts), [{ label: text, text }]);
    const plain = await pageOf(documentOf(OPEN), [{ label: "", text: "" }]);
    expect(tagsOf(page)).toEqual(tagsOf(plain));
    expect(page.split("<script").length).toBe(plain.split("<script").length);
  });

  it("has a place for what lies behind it only when something of it goes along", async () => {
    const told = [{ label: "What I protect", text: "Being the one who knows" }];
    expect(await pageOf(documentOf(AGREED))).not.toContain("What lies behind it");
    const page = await pageOf(documentOf(AGREED), told);
    expect(page).toContain("What lies behind it");
    expect(page).toContain('<dd dir="auto">Being the one who knows</dd>');
  });
});
