import type { Brief, BriefEntry, BriefPart } from "@/lib/domain/brief/brief.ts";
import { inMarkdown } from "./markdown-text.ts";

/** A brief as a Markdown document (CommonMark): all of its texts, and no others. */
export function markdownOf({ title, days, parts }: Brief, direction: string): string {
  const blocks = [
    `# ${inMarkdown(title, direction)}`,
    inMarkdown(days, direction),
    ...parts.flatMap((part) => partBlocks(part, direction)),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function partBlocks({ name, title, note, entries }: BriefPart, direction: string): string[] {
  const body =
    name === "question"
      ? entries.map(({ text }) => inMarkdown(text, direction))
      : [entries.map((entry) => listItem(entry, 0, direction)).join("\n")];
  return [
    `## ${inMarkdown(title, direction)}`,
    ...(note === "" ? [] : [inMarkdown(note, direction)]),
    ...body,
  ];
}

function listItem({ label, text, entries }: BriefEntry, depth: number, direction: string): string {
  const before = "  ".repeat(depth);
  const named = label === "" ? "" : `**${inMarkdown(label, direction)}** `;
  const lines = (named + inMarkdown(text, direction)).split("\n");
  // Continued lines stand where the text of the item begins, so that they belong to it.
  const item = lines.map((line, place) =>
    place === 0 ? `${before}- ${line}` : line === "" ? "" : `${before}  ${line}`,
  );
  return [...item, ...entries.map((entry) => listItem(entry, depth + 1, direction))].join("\n");
}
