const STRUCTURE = /^ *(?:#{1,2} |- )?(?<rest>.*?)(?: {2})?$/u;
/** A label: stress with which an item begins. */
const LABELLED = /^\*\*(?<label>(?:\\.|[^\\*])+)\*\* (?<text>.*)$/u;
const ESCAPED = /\\([!-/:-@[-`{-~])/gu;
const ISOLATES = /[\u2068\u2069]/gu;
/** What would mean something to a reader of Markdown. */
const MEANING = /[\\`*_[\]<|~]|&#?\w+;|^\d*[-+=>#:.)]/u;

/**
 * The texts of a brief in Markdown, line by line, without any sign of Markdown. Reads what a brief uses of
 * CommonMark: headings, paragraphs, lists, a label, breaks. Written apart from what writes it.
 *
 * @throws when a text has a sign that would mean something more
 */
export function readBriefMarkdown(markdown: string): string[] {
  return markdown
    .split("\n")
    .filter((line) => line.trim() !== "")
    .flatMap((line) => {
      const rest = STRUCTURE.exec(line)?.groups?.["rest"] ?? "";
      const { label, text = rest } = LABELLED.exec(rest)?.groups ?? {};
      return (label === undefined ? [text] : [label, text]).map(plain);
    });
}

function plain(written: string): string {
  const text = written.replaceAll(ISOLATES, "");
  if (MEANING.test(text.replaceAll(ESCAPED, "x"))) throw new Error(`This means something: ${written}`);
  return text.replaceAll(ESCAPED, "$1");
}
