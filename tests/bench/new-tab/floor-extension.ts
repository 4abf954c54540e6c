import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes the smallest extension that a new tab can be: a static page with one `h1`, no style, no
 * script. What any new tab costs in this browser on this machine.
 */
export function writeFloorExtension(folder: string, sentence: string): string {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: "Floor",
    version: "1.0",
    chrome_url_overrides: { newtab: "newtab.html" },
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(
    join(folder, "newtab.html"),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Floor</title></head><body><h1>${sentence}</h1></body></html>`,
  );
  return folder;
}
