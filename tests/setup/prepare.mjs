// Everything a fresh machine needs before the real work starts. Runs on whatever Node the machine
// has, hence plain JavaScript without dependencies; what follows runs on the Node of node_modules.

import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { ensureBrowser } from "./browser.mjs";
import { ensureDependencies } from "./dependencies.mjs";
import { browsers } from "./find-browser.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const startedAt = Date.now();
const { values } = parseArgs({ options: { browsers: { type: "string", default: "chromium" } } });

try {
  const wanted = (values.browsers ?? "").split(",").map((name) => {
    if (name === "chromium" || name === "firefox") return name;
    throw new Error(`--browsers knows ${Object.keys(browsers).join(" and ")}, not “${name}”.`);
  });
  console.log("== Set-up");
  if (!ensureDependencies(root)) {
    throw new Error("The dependencies could not be installed; npm says above why. Try again when it can.");
  }
  for (const name of wanted) ensureBrowser(name);
  console.log(`Ready after ${Math.round((Date.now() - startedAt) / 1000)} s.\n`);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
