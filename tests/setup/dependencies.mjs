import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { runNpm } from "./run-command.mjs";

/**
 * Makes `node_modules` what the lock file says. A stamp inside it tells for which lock file it was
 * installed; an installation cut short leaves none, and is done again.
 *
 * @param {string} root the folder of the project
 * @returns {boolean} whether the dependencies are there now
 */
export function ensureDependencies(root) {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const stamp = join(root, "node_modules", ".becoming-lock");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return true;
  console.log("Installing the dependencies …");
  if (!runNpm(["ci", "--no-audit", "--no-fund", "--no-update-notifier"])) return false;
  writeFileSync(stamp, lock);
  return true;
}
