import { browsers, findBrowser } from "./find-browser.mjs";
import { output, run, runNpm } from "./run-command.mjs";

/**
 * Makes sure that a browser can be started, installing one where that is possible.
 *
 * @param {"chromium" | "firefox"} name
 * @returns {string} the path of its executable
 * @throws with what the reader can do, when there is none or it is too old
 */
export function ensureBrowser(name) {
  const path = findBrowser(name) ?? install(name);
  const { variable, debianPackage, oldest } = browsers[name];
  const advice =
    `Install one (on Debian: apt-get install ${debianPackage}), or set ${variable} ` +
    `to the path of ${name === "chromium" ? "a Chromium" : "a Firefox"} ${oldest} or newer, and try again.`;
  if (!path) throw new Error(`No ${name} was found, and none could be installed. ${advice}`);
  // On Windows a browser asked for its version opens a window instead.
  if (process.platform === "win32") return path;
  const version = output(path, ["--version"]);
  if (!version) throw new Error(`${path} does not start. ${advice}`);
  const major = Number(/(\d+)\./.exec(version)?.[1]);
  if (major < oldest) throw new Error(`${path} is ${version.trim()}, which is too old. ${advice}`);
  console.log(`${version.trim()} at ${path}`);
  return path;
}

/** @type {(name: "chromium" | "firefox") => string | undefined} */
function install(name) {
  console.log(`No ${name} here. Installing one …`);
  installDebianPackage(browsers[name].debianPackage);
  const installed = findBrowser(name);
  if (installed || name === "firefox") return installed;
  // The whole browser; the small headless shell that comes with it cannot load extensions.
  runNpm(["exec", "--", "playwright", "install", "--no-shell", "chromium"]);
  return findBrowser(name);
}

/** @type {(name: string) => void} */
function installDebianPackage(name) {
  const root = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const works = (/** @type {string} */ program, /** @type {string[]} */ ...words) =>
    output(program, words) !== undefined;
  if (!works("apt-get", "--version")) return;
  if (root.length > 0 && !works("sudo", "-n", "true")) return;
  const [program = "", ...words] = [...root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
  const patience = ["-o", "Acquire::http::Timeout=30", "-o", "DPkg::Lock::Timeout=120"];
  run(program, [...words, ...patience, "-qq", "update"]);
  run(program, [...words, ...patience, "-qq", "install", "--yes", "--no-install-recommends", name]);
}
