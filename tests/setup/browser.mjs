import { browsers, findBrowser, thisMachine, unusableBrowsers } from "./find-browser.mjs";
import { output, run, runNpm } from "./run-command.mjs";

/**
 * @typedef {import("./find-browser.mjs").Machine} Machine
 * @typedef {(name: "chromium" | "firefox") => void} Installer
 */

/**
 * Makes sure that a browser can be started. Where none will do, one that does not start or is too
 * old included, it tries to install one, by each way in turn until one will.
 *
 * @param {"chromium" | "firefox"} name
 * @param {Machine} machine
 * @param {Installer[]} installers
 * @returns {string} the path of its executable
 * @throws with what the reader can do, when there is none that will do even then
 */
export function ensureBrowser(name, machine = thisMachine, installers = INSTALLERS) {
  const path = findBrowser(name, machine) ?? install(name, machine, installers);
  const version = machine.platform === "win32" ? name : machine.versionOf(path);
  console.log(`${version} at ${path}`);
  return path;
}

/** @type {(name: "chromium" | "firefox", machine: Machine, installers: Installer[]) => string} */
function install(name, machine, installers) {
  const unusable = unusableBrowsers(name, machine);
  console.log([...unusable, `No ${name} here that will do. Installing one …`].join("\n"));
  for (const installer of installers) {
    installer(name);
    const path = findBrowser(name, machine);
    if (path !== undefined) return path;
  }
  const { variable, debianPackage, oldest } = browsers[name];
  throw new Error(
    [
      ...unusableBrowsers(name, machine),
      `No ${name} was found that will do, and none could be installed.`,
      `Install one (on Debian: apt-get install ${debianPackage}), or set ${variable}`,
      `to the path of ${name === "chromium" ? "a Chromium" : "a Firefox"} ${oldest} or newer, and try again.`,
    ].join(" "),
  );
}

const INSTALLERS = [installDebianPackage, installPlaywrightChromium];

/** @type {Installer} */
function installDebianPackage(name) {
  const { debianPackage } = browsers[name];
  const root = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const works = (/** @type {string} */ program, /** @type {string[]} */ ...words) =>
    output(program, words) !== undefined;
  if (!works("apt-get", "--version")) return;
  if (root.length > 0 && !works("sudo", "-n", "true")) return;
  const [program = "", ...words] = [...root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
  const patience = ["-o", "Acquire::http::Timeout=30", "-o", "DPkg::Lock::Timeout=120"];
  run(program, [...words, ...patience, "-qq", "update"]);
  run(program, [...words, ...patience, "-qq", "install", "--yes", "--no-install-recommends", debianPackage]);
}

/**
 * The whole browser; the small headless shell that comes with it cannot load extensions. Of Firefox
 * Playwright has a build of its own only, which is another one.
 *
 * @type {Installer}
 */
function installPlaywrightChromium(name) {
  if (name === "chromium") runNpm(["exec", "--", "playwright", "install", "--no-shell", "chromium"]);
}
