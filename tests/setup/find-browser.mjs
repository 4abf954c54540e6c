import { accessSync, closeSync, constants, openSync, readSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";

import { output } from "./run-command.mjs";

/**
 * Where each browser may be, best first. Branded Chrome and Edge are left out on purpose: they
 * dropped `--load-extension`, so an unpacked build cannot be put into them by a script. `oldest` is
 * the first major version that the product supports.
 */
export const browsers = {
  chromium: {
    variable: "BECOMING_CHROMIUM",
    commands: ["chromium", "chromium-browser"],
    places: {
      darwin: ["/Applications/Chromium.app/Contents/MacOS/Chromium"],
      win32: ["%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe"],
    },
    debianPackage: "chromium",
    oldest: 127,
  },
  firefox: {
    variable: "BECOMING_FIREFOX",
    commands: ["firefox-esr", "firefox"],
    places: {
      darwin: [
        "/Applications/Firefox ESR.app/Contents/MacOS/firefox",
        "/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox",
        "/Applications/Firefox.app/Contents/MacOS/firefox",
      ],
      win32: ["%ProgramFiles%\\Mozilla Firefox\\firefox.exe"],
    },
    debianPackage: "firefox-esr",
    oldest: 140,
  },
};

/**
 * @typedef {{
 *   env: NodeJS.ProcessEnv,
 *   platform: NodeJS.Platform,
 *   isExecutable: (path: string) => boolean,
 *   versionOf: (path: string) => string | undefined,
 *   beginningOf: (path: string) => string,
 * }} Machine
 */

/**
 * Looks for a browser that starts and is new enough, without installing anything.
 *
 * @param {"chromium" | "firefox"} name
 * @param {Machine} machine
 * @returns {string | undefined} the path of its executable, or nothing when none here will do
 * @throws when the environment variable for it names something that will not do
 */
export function findBrowser(name, machine = thisMachine) {
  const { variable } = browsers[name];
  const chosen = machine.env[variable];
  if (!chosen) {
    for (const path of candidates(name, machine)) if (!problemWith(name, path, machine)) return path;
    return undefined;
  }
  const problem = machine.isExecutable(chosen)
    ? problemWith(name, chosen, machine)
    : "is not a program that can be run";
  if (problem) throw new Error(`${variable} is set to ${chosen}, which ${problem}.`);
  return chosen;
}

/**
 * Those that are here and will not do.
 *
 * @param {"chromium" | "firefox"} name
 * @param {Machine} machine
 * @returns {string[]} a sentence about each
 */
export function unusableBrowsers(name, machine = thisMachine) {
  return [...candidates(name, machine)].flatMap((path) => {
    const problem = problemWith(name, path, machine);
    return problem ? [`${path} ${problem}.`] : [];
  });
}

/**
 * One after the other, since asking for the last loads all of Playwright.
 *
 * @type {(name: "chromium" | "firefox", machine: Machine) => Generator<string>}
 */
function* candidates(name, machine) {
  const { commands, places } = browsers[name];
  yield* onThePath(commands, machine).filter(machine.isExecutable);
  const here = (places[machine.platform] ?? []).map((place) => withVariables(place, machine.env));
  yield* here.filter(machine.isExecutable);
  if (name === "chromium") yield* playwrightChromium().filter(machine.isExecutable);
}

/**
 * Why a program will not do, to follow its name in a sentence; nothing when it will.
 *
 * @type {(name: "chromium" | "firefox", path: string, machine: Machine) => string | undefined}
 */
function problemWith(name, path, { platform, versionOf, beginningOf }) {
  // On Windows a browser asked for its version opens a window instead.
  if (platform === "win32") return undefined;
  // On Ubuntu a script that starts the snap, where one is installed.
  if (beginningOf(path).includes("/snap/bin/")) return "leads to a snap, which cannot see our folders";
  const version = versionOf(path);
  if (version === undefined) return "does not start";
  const { oldest } = browsers[name];
  const major = Number(/(\d+)\./.exec(version)?.[1]);
  return major >= oldest ? undefined : `is ${version}, and ${oldest} or newer is needed`;
}

/** @type {(commands: string[], machine: { env: NodeJS.ProcessEnv, platform: NodeJS.Platform }) => string[]} */
function onThePath(commands, { env, platform }) {
  const folders = (env.PATH ?? env.Path ?? "")
    .split(delimiter)
    // A program from a snap sees neither our folders nor the temporary ones.
    .filter((folder) => folder !== "" && !folder.startsWith("/snap/"));
  const suffix = platform === "win32" ? ".exe" : "";
  return commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
}

/** @type {(place: string, env: NodeJS.ProcessEnv) => string} */
function withVariables(place, env) {
  return place.replace(/%(\w+)%/g, (whole, variable) => env[variable] ?? whole);
}

/**
 * Playwright itself only exists once the dependencies are installed, hence no static import.
 *
 * @type {() => string[]}
 */
function playwrightChromium() {
  try {
    return [createRequire(import.meta.url)("playwright-core").chromium.executablePath()];
  } catch {
    return [];
  }
}

/** What started once will start again; asking takes a while. */
const versions = new Map();

/** @type {Machine} */
export const thisMachine = {
  env: process.env,
  platform: process.platform,
  isExecutable: (path) => {
    try {
      accessSync(path, constants.R_OK | constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
  versionOf: (path) => {
    const version = versions.get(path) ?? output(path, ["--version"])?.trim();
    if (version) versions.set(path, version);
    return version || undefined;
  },
  beginningOf: (path) => {
    const file = openSync(path, "r");
    const bytes = Buffer.alloc(1_000);
    const count = readSync(file, bytes);
    closeSync(file);
    return bytes.toString("latin1", 0, count);
  },
};
