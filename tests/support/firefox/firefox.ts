import { rmSync } from "node:fs";
import { join } from "node:path";

import { z } from "zod/mini";

import type { Complaints } from "../complaints.ts";
import { RemoteSocket } from "../remote-socket.ts";
import { moveClock, startClock } from "./clock.ts";
import { startListening, whatWasHeard } from "./ear.ts";
import { FirefoxPage } from "./firefox-page.ts";
import { launchFirefox, untilGone, type LaunchedFirefox } from "./launch.ts";
import { packFolder } from "./pack.ts";
import { poll } from "./poll.ts";
import { geckoId, origin } from "./profile.ts";
import { type OpenContext, openContexts, runScript } from "./script.ts";
import {
  isBackgroundRunning,
  isExtensionReady,
  openBrowserTab,
  pressTogether,
  stopBackground,
} from "./window-commands.ts";

const createdShape = z.object({ context: z.string() });

export interface FirefoxOptions {
  /** The folder of the built extension. */
  artefact: string;
  profile: string;
  /** An IANA zone for the whole browser. */
  timezone: string;
  locale: string;
  /** A temporary installation works in every Firefox, a permanent one not in the plain release. */
  installation: "permanent" | "temporary";
  /** The instant (epoch ms) at which the extension is installed, by a clock of its own; now when left out. */
  startsAt?: number | undefined;
}

/** A person's Firefox with Becoming in it, from its first start through any number of restarts. */
export class Firefox {
  readonly origin = origin;
  #options: FirefoxOptions;
  #complaints: Complaints;
  #launched: LaunchedFirefox;
  #socket: RemoteSocket;
  /** How far the extension's clock is ahead of the machine's; undefined where it has the machine's. */
  #aheadMs: number | undefined;

  private constructor(
    options: FirefoxOptions,
    complaints: Complaints,
    launched: LaunchedFirefox,
    socket: RemoteSocket,
  ) {
    this.#options = options;
    this.#complaints = complaints;
    this.#launched = launched;
    this.#socket = socket;
    if (options.startsAt !== undefined) this.#aheadMs = options.startsAt - Date.now();
  }

  static async start(options: FirefoxOptions, complaints: Complaints): Promise<Firefox> {
    const launched = await launchFirefox(options.profile, options.timezone);
    try {
      const socket = await RemoteSocket.connect(launched.address);
      const firefox = new Firefox(options, complaints, launched, socket);
      await firefox.#begin();
      await firefox.#install();
      // It takes the front; a tab opened earlier would lie behind it, where Firefox slows timers down.
      await firefox.welcomePage();
      return firefox;
    } catch (error) {
      launched.program.kill("SIGKILL");
      throw error;
    }
  }

  /** The tab of the first run, which the background opens by itself after an install. */
  welcomePage(): Promise<FirefoxPage> {
    const address = `${origin}/journal.html#/welcome`;
    return this.#pageOnceOpen(({ url }) => url === address, "the first run to open by itself");
  }

  /** Opens a file of the extension, such as `newtab.html`, or any address in a tab of its own. */
  async open(path: string): Promise<FirefoxPage> {
    const created = await this.#socket.send("browsingContext.create", { type: "tab" });
    const page = new FirefoxPage(this.#socket, createdShape.parse(created).context);
    await page.goto(new URL(path, `${origin}/`).href);
    return page;
  }

  /** Opens a tab as Ctrl+T does: the browser itself decides that it lands on our page. */
  async openNewTab(): Promise<FirefoxPage> {
    const before = new Set((await openContexts(this.#socket, "content")).map((tab) => tab.context));
    await this.#inWindow(openBrowserTab, undefined);
    return this.#pageOnceOpen(
      ({ context, url }) => !before.has(context) && url === `${origin}/newtab.html`,
      "a new tab with our page",
    );
  }

  /** Presses a keyboard shortcut of the whole browser, such as `Alt+Shift+V`. */
  pressShortcut(keys: string): Promise<void> {
    return this.#inWindow(pressTogether, keys.split("+"));
  }

  /** Ends the background page and its memory; the next alarm or event starts a fresh one. */
  stopBackground(): Promise<void> {
    return this.#inWindow(stopBackground, geckoId);
  }

  isBackgroundRunning(): Promise<boolean> {
    return this.#inWindow(isBackgroundRunning, geckoId);
  }

  /**
   * Sets the clock of the extension, which runs on from there: of its background and of every page, open or
   * not. The browser's own stays, so that an alarm rings when the test has it ring.
   *
   * @param at epoch ms, ahead of now: an alarm that lies in the past would ring without end
   */
  async setClock(at: number): Promise<void> {
    if (this.#aheadMs === undefined)
      throw new Error("Only with `startsAt` has the extension a clock of its own.");
    this.#aheadMs = at - Date.now();
    await this.#inWindow(moveClock, this.#aheadMs);
  }

  /** Lets one kind of complaint pass in this test, and asks that it is heard at least once. */
  expectComplaint(pattern: RegExp): void {
    this.#complaints.expect(pattern);
  }

  /** Quits Firefox and starts it again on the same profile: data is kept, all alarms are gone. */
  async restart(changes: Partial<Pick<FirefoxOptions, "timezone">> = {}): Promise<void> {
    await this.close();
    this.#options = { ...this.#options, ...changes };
    this.#launched = await launchFirefox(this.#options.profile, this.#options.timezone);
    this.#socket = await RemoteSocket.connect(this.#launched.address);
    await this.#begin();
    if (this.#options.installation === "temporary") await this.#install();
    await poll(() => this.#inWindow(isExtensionReady, geckoId), "the extension to start again");
  }

  async close(): Promise<void> {
    for (const line of await this.#inWindow(whatWasHeard, undefined)) this.#complaints.add(line);
    await this.#socket.send("browser.close");
    await untilGone(this.#launched);
    this.#socket.close();
  }

  async #begin(): Promise<void> {
    await this.#socket.send("session.new", { capabilities: {} });
    await this.#socket.send("emulation.setLocaleOverride", {
      locale: this.#options.locale,
      userContexts: ["default"],
    });
    await this.#inWindow(startListening, { addonId: geckoId, origin });
    if (this.#aheadMs === undefined) return;
    await this.#inWindow(startClock, origin);
    await this.#inWindow(moveClock, this.#aheadMs);
  }

  async #install(): Promise<void> {
    const { artefact, profile, installation } = this.#options;
    if (installation === "temporary") {
      const extensionData = { type: "path", path: artefact };
      await this.#socket.send("webExtension.install", { extensionData });
      return;
    }
    const archive = join(profile, "becoming.xpi");
    packFolder(artefact, archive);
    const extensionData = { type: "archivePath", path: archive };
    await this.#socket.send("webExtension.install", { extensionData, "moz:permanent": true });
    rmSync(archive);
  }

  async #pageOnceOpen(isWanted: (tab: OpenContext) => boolean, what: string): Promise<FirefoxPage> {
    const { context, url } = await poll(
      async () => (await openContexts(this.#socket, "content")).find(isWanted),
      what,
    );
    const page = new FirefoxPage(this.#socket, context);
    await page.untilLoaded(url);
    return page;
  }

  async #inWindow<Result, Argument>(
    work: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result> {
    const [window] = await openContexts(this.#socket, "chrome");
    if (!window) throw new Error("Firefox has no window.");
    return runScript(this.#socket, window.context, work, argument);
  }
}
