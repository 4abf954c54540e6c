import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";

import { browsers, findBrowser } from "../../setup/find-browser.mjs";

export interface LaunchedFirefox {
  program: ChildProcess;
  /** The WebDriver BiDi address to connect to. */
  address: string;
}

/** How long Firefox may take to start, in milliseconds. */
const startPatience = 30_000;

/** How long it may take to quit before it is ended by force. */
const quitPatience = 10_000;

/** Starts a headless Firefox on a profile folder, with the whole browser in one time zone. */
export async function launchFirefox(profile: string, timezone: string): Promise<LaunchedFirefox> {
  const executable = findBrowser("firefox");
  if (!executable) {
    throw new Error(`No Firefox found. Set ${browsers.firefox.variable} or run npm test.`);
  }
  const program = spawn(
    executable,
    [
      "--headless",
      "--no-remote",
      "--profile",
      profile,
      "--remote-debugging-port",
      "0",
      "-remote-allow-system-access",
    ],
    { env: { ...process.env, TZ: timezone }, stdio: ["ignore", "ignore", "pipe"] },
  );
  const endWithUs = () => program.kill("SIGKILL");
  process.once("exit", endWithUs);
  program.once("exit", () => process.off("exit", endWithUs));
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    const giveUp = (reason: string) => {
      program.kill("SIGKILL");
      reject(new Error(`Firefox ${reason}. It said:\n${said}`));
    };
    const timer = setTimeout(() => giveUp("did not start in time"), startPatience);
    program.once("error", (error) => giveUp(`cannot be run: ${error.message}`));
    program.once("exit", () => giveUp("ended at once"));
    // The listener stays: a full pipe that nobody empties would stop Firefox.
    program.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (!found) return;
      clearTimeout(timer);
      resolve(`${found}/session`);
    });
  });
  return { program, address };
}

/** Waits for a Firefox that was told to quit, and ends it by force when it does not. */
export async function untilGone({ program }: LaunchedFirefox): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const force = setTimeout(() => program.kill("SIGKILL"), quitPatience);
  await once(program, "exit");
  clearTimeout(force);
}
