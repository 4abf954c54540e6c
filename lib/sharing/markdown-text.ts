/** Means something to Markdown wherever it stands. */
const ANYWHERE = /[\\`*_[\]<|~]|&(?=#?[0-9A-Za-z]+;)/gu;
/** Means something where a line begins: a list, a heading, a quotation, a rule, a table. */
const AT_BEGIN = /^(\d*)([-+=>#:.)])/u;

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";
/** A letter of a script that is written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * A text for a Markdown document (CommonMark, tables and strikethrough included), in which its signs are
 * signs and nothing else. Lines stay lines; a blank one begins a paragraph. What runs against the
 * `direction` of the document is set apart, so that it turns nothing around it.
 */
export function inMarkdown(text: string, direction: string): string {
  return text
    .split("\n")
    .map((line, place, lines) => {
      if (line === "") return "";
      const breaks = place < lines.length - 1 && lines[place + 1] !== "";
      return apart(escaped(line), direction) + (breaks ? "  " : "");
    })
    .join("\n");
}

function escaped(line: string): string {
  return line
    .replace(ANYWHERE, (sign) => `\\${sign}`)
    .replace(AT_BEGIN, (_, number: string, sign: string) => `${number}\\${sign}`);
}

function apart(line: string, direction: string): string {
  const isAgainst = direction === "rtl" || RIGHT_TO_LEFT.test(line);
  return isAgainst ? FIRST_STRONG_ISOLATE + line + POP_ISOLATE : line;
}
