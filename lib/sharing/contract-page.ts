import { CONTRACT_FIELDS, type ContractField } from "@/lib/domain/goals/contract-texts.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { contractBlock, type ContractDocument } from "./contract-document.ts";
import { CONTRACT_PAGE_SCRIPT } from "./contract-page-script.ts";
import { CONTRACT_PAGE_STYLE } from "./contract-page-style.ts";

/** What the page says by itself. */
export interface ContractPageWords {
  title: string;
  /** "Saved on 23 November 2026" */
  savedOn: (day: string) => string;
  invitation: string;
  noScript: string;
  parts: Readonly<Record<ContractField, string>>;
  identity: string;
  save: string;
  saved: string;
  foot: string;
}

export interface ContractPage {
  contract: ContractDocument;
  /** Texts of the identity work that the person lets go along, each under its name (R18). */
  identity: readonly { label: string; text: string }[];
  words: ContractPageWords;
  /** The language tag of the words, with the region whose order of day and month is used. */
  language: string;
  direction: string;
  /** The day on which it goes out, where the person is. */
  savedDay: DayKey;
  sayDay: (day: DayKey) => string;
  /** The name under which the other side's version is saved. */
  returnedFile: string;
}

const NAMES: readonly ContractField[] = ["myName", "theirName"];
const NOTE_FIELD = 'maxlength="20000" rows="1"';
const DAY_FIELD = 'type="date" max="9999-12-31"';

/**
 * A contract as one page that needs nothing else: to be read, printed, written on and sent back, in
 * any browser and from any folder (L3). Whatever stands in its texts is text, and its own policy lets
 * it ask for nothing and run nothing but the script it was made with.
 */
export async function contractPage(page: ContractPage): Promise<string> {
  const { words, contract } = page;
  const policy = [
    "default-src 'none'",
    `style-src '${await sourceHash(CONTRACT_PAGE_STYLE)}'`,
    `script-src '${await sourceHash(CONTRACT_PAGE_SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  const longParts = CONTRACT_FIELDS.filter((field) => !NAMES.includes(field));
  return `<!doctype html>
<html lang="${escaped(page.language)}" dir="${escaped(page.direction)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(words.title)}</title>
<style>${CONTRACT_PAGE_STYLE}</style>
</head>
<body>
<header>
<h1>${escaped(words.title)}</h1>
<p class="soft" id="dated">${escaped(words.savedOn(page.sayDay(page.savedDay)))}</p>
<p class="soft screen" data-scripted hidden>${escaped(words.invitation)}</p>
<noscript><p class="soft screen">${escaped(words.noScript)}</p></noscript>
</header>
<main>
${longParts.map((field) => partOf(page, field)).join("\n")}
${alongside(page)}<div class="names">
${NAMES.map((field) => partOf(page, field)).join("\n")}
</div>
<div class="save" data-scripted hidden>
<button type="button" id="save" data-file="${escaped(page.returnedFile)}" data-dated="${escaped(words.savedOn("{0}"))}">${escaped(words.save)}</button>
<output id="saved" data-words="${escaped(words.saved)}"></output>
</div>
</main>
<footer class="screen">
<p class="soft">${escaped(words.foot)}</p>
</footer>
${contractBlock(contract)}
<script>${CONTRACT_PAGE_SCRIPT}</script>
</body>
</html>
`;
}

/** One part: its text, and over it the field that the script shows and fills. */
function partOf({ contract, words, sayDay }: ContractPage, field: ContractField): string {
  const { reviewDay } = contract.parts;
  const shown = field !== "reviewDay" ? contract.parts[field] : reviewDay && sayDay(reviewDay);
  const named = `id="${field}" name="${field}" hidden`;
  const writable =
    field === "reviewDay"
      ? `<input ${named} ${DAY_FIELD}>`
      : `<textarea ${named} dir="auto" ${NOTE_FIELD}></textarea>`;
  const isLong = field !== "reviewDay" && !NAMES.includes(field);
  return `<section class="part${isLong ? " long" : ""}">
<h2><label for="${field}">${escaped(words.parts[field])}</label></h2>
<div class="words"><p class="said" id="said-${field}" dir="auto">${escaped(shown)}</p>${writable}</div>
</section>`;
}

function alongside({ identity, words }: ContractPage): string {
  if (identity.length === 0) return "";
  const texts = identity.map(
    ({ label, text }) => `<dt>${escaped(label)}</dt>\n<dd dir="auto">${escaped(text)}</dd>`,
  );
  return `<section class="alongside">
<h2>${escaped(words.identity)}</h2>
<dl>
${texts.join("\n")}
</dl>
</section>
`;
}

/** Text as it may stand in an element or between the double quotes of an attribute. */
function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** How a policy names the one inline text that it lets pass. */
async function sourceHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
