import { parseAst } from "vitest/node";
import * as z from "zod/mini";

import type { SourceFile } from "./source-files.ts";

const LETTER = /\p{L}/u;
/** Attributes that a person reads or hears. */
const SPOKEN = new Set(["title", "alt", "placeholder", "aria-label", "aria-description", "aria-valuetext"]);

const nodeSchema = z.looseObject({ type: z.string() });
type SyntaxNode = z.infer<typeof nodeSchema>;

/** Texts for a person that a component holds itself, where a translation would never find them. */
export function writtenTexts({ path, text }: SourceFile): string[] {
  const found: string[] = [];
  visit(parseAst(text, { lang: "tsx" }), (node) => {
    const written = textOf(node);
    if (written !== undefined && LETTER.test(written)) {
      found.push(`${path}: “${written.trim()}” belongs in lib/messages/en, with a name`);
    }
  });
  return found;
}

function textOf(node: SyntaxNode): string | undefined {
  if (node.type === "JSXText") return String(node["value"]);
  if (node.type === "JSXAttribute" && SPOKEN.has(nameOf(node["name"]))) return literal(node["value"]);
  if (node.type === "JSXElement" || node.type === "JSXFragment") {
    const children = z.array(z.unknown()).parse(node["children"]);
    return children.map(literal).find((child) => child !== undefined && LETTER.test(child));
  }
  return undefined;
}

function nameOf(value: unknown): string {
  return String(nodeSchema.safeParse(value).data?.["name"]);
}

/** The text of a string or a template, also when it stands in braces. */
function literal(value: unknown): string | undefined {
  const node = nodeSchema.safeParse(value).data;
  if (node?.type === "JSXExpressionContainer") return literal(node["expression"]);
  if (node?.type === "Literal" && typeof node["value"] === "string") return node["value"];
  if (node?.type !== "TemplateLiteral") return undefined;
  const quasi = z.array(z.looseObject({ value: z.object({ raw: z.string() }) }));
  return quasi
    .parse(node["quasis"])
    .map((part) => part.value.raw)
    .join("…");
}

function visit(value: unknown, look: (node: SyntaxNode) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, look);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const node = nodeSchema.safeParse(value);
  if (node.success) look(node.data);
  for (const part of Object.values(value)) visit(part, look);
}
