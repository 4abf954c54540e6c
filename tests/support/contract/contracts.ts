import fc from "fast-check";

import type { ContractTexts } from "@/lib/domain/goals/contract-texts.ts";
import { NOTE_MAX } from "@/lib/domain/text/graphemes.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { BLOCK_START, type ContractDocument } from "@/lib/sharing/contract-document.ts";
import { contractPage, type ContractPage } from "@/lib/sharing/contract-page.ts";
import { days, notes } from "../arbitrary/row-fields.ts";

export const SENT_AT = Date.UTC(2026, 10, 23, 9);

export const OPEN: ContractTexts = {
  practise: "",
  matters: "",
  means: "",
  shows: "",
  partner: "",
  reviewDay: "",
  myName: "",
  theirName: "",
};

export const AGREED: ContractTexts = {
  practise: "I ask whose practice it would be before I answer.",
  matters: "The team grows, and so do I.",
  means: "Our Monday round.\nTen minutes afterwards.",
  shows: "Somebody else decides, and it holds.",
  partner: "Nadia, who tells me what she saw.",
  reviewDay: dayKeySchema.parse("2027-02-01"),
  myName: "Jo",
  theirName: "Nadia",
};

export function documentOf(parts: ContractTexts): ContractDocument {
  return {
    app: "becoming-contract",
    formatVersion: 1,
    goalId: "019a10ae-d928-7a4c-8123-000000000001",
    sentAt: SENT_AT,
    parts,
  };
}

const WORDS: ContractPage["words"] = {
  title: "Learning contract",
  savedOn: (day) => `Saved on ${day}`,
  invitation: "Write here.",
  noScript: "Read here.",
  parts: { ...OPEN, practise: "What I will practise", reviewDay: "When we look again" },
  identity: "What lies behind it",
  save: "Save my version",
  saved: "It is saved.",
  foot: "This page loads nothing.",
};

/** The page of a contract in English, with nothing of the identity work unless it is given. */
export function pageOf(contract: ContractDocument, identity: ContractPage["identity"] = []): Promise<string> {
  return contractPage({
    contract,
    identity,
    words: WORDS,
    language: "en-GB",
    direction: "ltr",
    savedDay: dayKeySchema.parse("2026-11-23"),
    sayDay: (day) => `the day ${day}`,
    returnedFile: "returned.html",
  });
}

/** What would break a page that trusted its texts, and what is at the edge of what may be written. */
export const DANGEROUS_TEXTS = [
  "</script><script>alert(1)</script>",
  `</textarea><img src=x onerror=alert(1)>${BLOCK_START}`,
  "<!--",
  "<!-- <script>",
  "]]>&amp;&#60;",
  '"quoted" \\u003c \\ \u0000 \u2028\u2029',
  "$& $1 $$",
  "\r\n one \r two \n",
  "\n\n leading",
  "שלום, עולם",
  "👩🏽‍🚀".repeat(2_857),
  "\uD800",
  "a".repeat(NOTE_MAX),
] as const;

const texts = fc.oneof(fc.constantFrom(...DANGEROUS_TEXTS), notes);

export const contracts: fc.Arbitrary<ContractTexts> = fc.record({
  practise: texts,
  matters: texts,
  means: texts,
  shows: texts,
  partner: texts,
  reviewDay: fc.oneof(fc.constant("" as const), days),
  myName: texts,
  theirName: texts,
});
