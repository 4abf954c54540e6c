import type { SourceFile } from "./source-files.ts";

export const MOST_LINES = 250;

/** Names that say nothing of what is in a file. */
const EMPTY_NAMES = /(^|[-.])(utils?|helpers?|managers?|services?|types|common|misc|shared|index)([-.]|$)/i;

/** What is wrong with the name or the size of a file. */
export function fileBreaches({ path, text }: SourceFile): string[] {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const breaches: string[] = [];
  const lines = text.split("\n").length - 1;
  if (lines > MOST_LINES) breaches.push(`${path}: ${lines} lines hold two concepts; give each a file`);
  if (/\.(ts|mjs|mts|css)$/.test(name) && !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(name)) {
    breaches.push(`${path}: files are named in kebab-case`);
  }
  if (name.endsWith(".tsx") && !/^[A-Z][A-Za-z0-9]*\.tsx$/.test(name) && hasComponent(text)) {
    breaches.push(`${path}: the file of a component bears its name, in PascalCase`);
  }
  if (EMPTY_NAMES.test(name) && name !== "index.html") {
    breaches.push(`${path}: name the file after the one thing in it`);
  }
  if (isBarrel(text)) breaches.push(`${path}: no barrels; import from the file that has it`);
  return breaches;
}

function hasComponent(text: string): boolean {
  return /^export (default )?(function|class|const) [A-Z]/m.test(text);
}

/** A file that does nothing but pass on what others export. */
function isBarrel(text: string): boolean {
  const statements = text
    .split("\n")
    .filter((line) => line.trim() !== "" && !/^\s*(\/\/|\*|\/\*)/.test(line));
  return statements.length > 0 && statements.every((line) => /^export (\*|(type )?\{.*\}) from /.test(line));
}
