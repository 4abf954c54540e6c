import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../..");
/** Made by tools, or fetched. */
const NOT_OURS = new Set(["node_modules", ".output", ".wxt", ".git"]);

export interface SourceFile {
  /** From the top of the repository, with `/`. */
  path: string;
  text: string;
}

/** Names of what lies at the top of the repository, what tools make left out. */
export function topLevelNames(): string[] {
  return readdirSync(root).filter((name) => !NOT_OURS.has(name));
}

/** The files below a folder whose names end in one of `endings`, such as `.ts`. */
export function sourceFiles(folder: string, endings: readonly string[]): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(root, path).replaceAll("\\", "/"), text: readFileSync(path, "utf8") }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
