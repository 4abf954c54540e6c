import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

import * as z from "zod";

/** What `npm test` builds before these tests run. */
export const ARTEFACTS = { chrome: ".output/chrome-mv3", firefox: ".output/firefox-mv3" } as const;
export type Artefact = keyof typeof ARTEFACTS;

/** Paths of all files of a build, with `/`, sorted. */
export function filesOf(artefact: Artefact): string[] {
  const root = ARTEFACTS[artefact];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .toSorted();
}

/** A built file's name without the hash that changes with its content. */
export function withoutHash(file: string): string {
  return file.replace(/-[\w-]{8}(?=\.(js|css)$)/, "-*");
}

export function textOf(artefact: Artefact, file: string): string {
  return readFileSync(join(ARTEFACTS[artefact], file), "utf8");
}

export function bytesOf(artefact: Artefact, file: string): number {
  return statSync(join(ARTEFACTS[artefact], file)).size;
}

const manifestSchema = z.looseObject({
  permissions: z.array(z.string()),
  content_security_policy: z.object({ extension_pages: z.string() }),
});

export function manifestOf(artefact: Artefact): z.infer<typeof manifestSchema> {
  return manifestSchema.parse(JSON.parse(textOf(artefact, "manifest.json")));
}
