import { accessSync, constants, statSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";

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
 * Looks for a browser without installing anything.
 *
 * @param {"chromium" | "firefox"} name
 * @param {{ env: NodeJS.ProcessEnv, platform: NodeJS.Platform, isExecutable: (path: string) => boolean }} machine
 * @returns {string | undefined} the path of its executable, or nothing when it is not here
 * @throws when the environment variable for it names something that cannot be run
 */
export function findBrowser(name, machine = thisMachine) {
  const { env, platform, isExecutable } = machine;
  const { variable, commands, places } = browsers[name];
  const chosen = env[variable];
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`${variable} is set to ${chosen}, which is not a program that can be run.`);
  }
  const candidates = [
    ...onThePath(commands, machine),
    ...(places[platform] ?? []).map((place) => withVariables(place, env)),
  ];
  return (
    candidates.find(isExecutable) ?? (name === "chromium" ? playwrightChromium(isExecutable) : undefined)
  );
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
 * @type {(isExecutable: (path: string) => boolean) => string | undefined}
 */
function playwrightChromium(isExecutable) {
  try {
    const playwright = createRequire(import.meta.url)("playwright-core");
    const path = playwright.chromium.executablePath();
    return isExecutable(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

const thisMachine = {
  env: process.env,
  platform: process.platform,
  isExecutable: (/** @type {string} */ path) => {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
};
