import type { BrowserContext, Page, Worker } from "@playwright/test";

import type { Complaints } from "../complaints.ts";
import { changeIdleState, clickNotification, pressCommand, tabClosed } from "./browser-events.ts";
import { beginAnew, closeTabs } from "./clean-slate.ts";
import { extensionId } from "./extension-id.ts";
import { LastingChanges } from "./lasting-changes.ts";
import { launchChromium, type LaunchedChromium, type LaunchOptions } from "./launch.ts";
import { openPopup, type OpenedPopup } from "./popup.ts";
import { watchChromium, type Watch } from "./watch.ts";
import { isWorkerRunning, killWorker, liveWorker } from "./worker.ts";

/** A person's Chromium with Becoming in it, from its first start through any number of restarts. */
export class Chromium {
  readonly id: string;
  readonly origin: string;
  #options: LaunchOptions;
  #complaints: Complaints;
  #launched: LaunchedChromium;
  #watch: Watch;
  #popup: OpenedPopup | undefined;
  #changes: LastingChanges;
  #hasEnded = false;

  private constructor(
    options: LaunchOptions,
    complaints: Complaints,
    launched: LaunchedChromium,
    watch: Watch,
  ) {
    this.id = extensionId(options.artefact);
    this.origin = originOf(options);
    this.#options = options;
    this.#complaints = complaints;
    this.#launched = launched;
    this.#watch = watch;
    this.#changes = new LastingChanges(this.context);
    this.context.once("close", () => (this.#hasEnded = true));
  }

  static async start(options: LaunchOptions, complaints: Complaints): Promise<Chromium> {
    return new Chromium(options, complaints, ...(await launchAndWatch(options, complaints)));
  }

  /** Playwright's context of the current run; another one after each relaunch. */
  get context(): BrowserContext {
    return this.#launched.context;
  }

  /** Whether the browser has ended, or was changed in a way that `beginAnew` cannot take back. */
  get isSpent(): boolean {
    return this.#hasEnded || this.#changes.isFinal;
  }

  /**
   * Leaves of an extension that was used only what a fresh one has: an empty database and its
   * alarm. The first run counts as seen and closed, and one blank tab is open.
   *
   * @param complaints what is heard from now on, beginning with the start of the worker
   */
  async beginAnew(complaints: Complaints): Promise<void> {
    this.#complaints = complaints;
    this.#watch.reportTo(complaints);
    await beginAnew(this.context, this.origin);
  }

  /** Closes what a test left open, hears its last words, and ends the worker with all its memory. */
  async closeEverything(): Promise<void> {
    await this.#popup?.popup.close();
    await this.#popup?.connection.close();
    this.#popup = undefined;
    await this.#changes.takeBack();
    await closeTabs(this.context, this.origin);
    // A worker that was ended answers no more.
    await this.#watch.catchUp();
    await this.killWorker();
  }

  /** Opens a tab as Ctrl+T does: the browser itself decides which page it lands on. */
  async openNewTab(): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto("chrome://newtab");
    return page;
  }

  /** Opens a page of the extension in a tab of its own, such as `journal.html` or `journal.html#data`. */
  async open(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`${this.origin}/${path}`);
    return page;
  }

  /** Opens a file of the package in which nothing runs: a place from which to reach the database. */
  openQuietPlace(): Promise<Page> {
    return this.open("fonts/OFL.txt");
  }

  /** Opens the real toolbar popup. It closes, as it does for a person, when a tab comes in front. */
  async openPopup(): Promise<Page> {
    await this.#popup?.connection.close();
    this.#popup = await openPopup(await this.worker(), this.#launched.debuggerAddress, this.origin);
    const { popup } = this.#popup;
    const { colorScheme, reducedMotion } = this.#options;
    await popup.emulateMedia({ colorScheme, reducedMotion });
    return popup;
  }

  /** The background worker, woken if need be. After a kill, ask again rather than keep it. */
  worker(): Promise<Worker> {
    return liveWorker(this.context, this.origin);
  }

  /** Ends the worker and its memory; the next alarm or event starts a fresh one. */
  killWorker(): Promise<void> {
    return killWorker(this.context, this.origin);
  }

  /** Whether the worker runs now; asking does not wake it. */
  isWorkerRunning(): Promise<boolean> {
    return isWorkerRunning(this.context, this.origin);
  }

  /** The ids of the notifications the system shows now. */
  async notifications(): Promise<string[]> {
    const shown = await (await this.worker()).evaluate(() => chrome.notifications.getAll());
    return Object.keys(shown);
  }

  async clickNotification(id: string): Promise<void> {
    await clickNotification(await this.worker(), id);
  }

  async alarms(): Promise<{ name: string; scheduledTime: number }[]> {
    return (await this.worker()).evaluate(() => chrome.alarms.getAll());
  }

  /** What the toolbar icon says when it is pointed at; it changes with the icon itself. */
  async iconTitle(): Promise<string> {
    return (await this.worker()).evaluate(() => chrome.action.getTitle({}));
  }

  async pressCommand(name: string): Promise<void> {
    await pressCommand(await this.worker(), name);
  }

  /**
   * Starts listening for a tab to close. A function, since what is awaited here is only that the
   * listening has begun.
   */
  async listenForClosedTab(): Promise<() => Promise<void>> {
    const closed = tabClosed(await this.worker());
    return () => closed;
  }

  async changeIdleState(state: "active" | "idle" | "locked"): Promise<void> {
    await changeIdleState(await this.worker(), state);
  }

  /** Lets one kind of complaint pass in this test, and asks that it is heard at least once. */
  expectComplaint(pattern: RegExp): void {
    this.#complaints.expect(pattern);
  }

  /**
   * Quits the browser and starts it again on the same profile. All pages and all alarms are gone,
   * the database is kept, and the browser reports an install.
   */
  async relaunch(changes: Partial<Pick<LaunchOptions, "timezone" | "locale">> = {}): Promise<void> {
    await this.close();
    this.#options = { ...this.#options, ...changes };
    [this.#launched, this.#watch] = await launchAndWatch(this.#options, this.#complaints);
  }

  /** Ends the browser in the middle of whatever it does, as a power cut would. Relaunch comes next. */
  async crash(): Promise<void> {
    const gone = new Promise((resolve) => this.context.once("close", resolve));
    const session = await this.context.browser()?.newBrowserCDPSession();
    // A browser that is gone cannot answer.
    session?.send("Browser.crash").catch(() => undefined);
    await gone;
  }

  async close(): Promise<void> {
    await this.#watch.end();
    await this.#popup?.connection.close();
    this.#popup = undefined;
    await this.context.close();
  }
}

function originOf({ artefact }: LaunchOptions): string {
  return `chrome-extension://${extensionId(artefact)}`;
}

async function launchAndWatch(
  options: LaunchOptions,
  complaints: Complaints,
): Promise<[LaunchedChromium, Watch]> {
  const launched = await launchChromium(options);
  const watch = await watchChromium(launched.debuggerAddress, originOf(options), complaints);
  return [launched, watch];
}
