import { spawnSync } from "node:child_process";

/**
 * Runs a program in front of the reader's eyes.
 *
 * @param {string} program
 * @param {string[]} words
 * @param {NodeJS.ProcessEnv} extra variables added to the environment
 * @returns {boolean} whether it ended well
 */
export function run(program, words, extra = {}) {
  console.log(`  ${[program, ...words].join(" ")}`);
  return spawnSync(program, words, { stdio: "inherit", env: { ...process.env, ...extra } }).status === 0;
}

/**
 * Runs a program silently.
 *
 * @param {string} program
 * @param {string[]} words
 * @returns {string | undefined} what it printed, or nothing when it is missing or failed
 */
export function output(program, words) {
  const { status, stdout } = spawnSync(program, words, { encoding: "utf8", timeout: 60_000 });
  return status === 0 ? stdout : undefined;
}

/**
 * Runs npm as the one that started this script, which on Windows is no program by itself.
 *
 * @param {string[]} words
 */
export function runNpm(words) {
  const script = process.env.npm_execpath;
  return script ? run(process.execPath, [script, ...words]) : run("npm", words);
}
