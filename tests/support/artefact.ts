import { existsSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/**
 * The folder of a built extension, by its name such as `chrome-mv3` or `chrome-mv3-pseudo`.
 * The real path is given, since Chromium derives an unpacked extension's id from it.
 *
 * @throws when that build does not exist yet
 */
export function artefactFolder(name: string): string {
  const folder = join(resolve(root, process.env["BECOMING_OUT"] ?? ".output"), name);
  if (!existsSync(join(folder, "manifest.json"))) {
    throw new Error(`There is no build in ${folder}. Build it first (npm run build).`);
  }
  return realpathSync(folder);
}
