import { rm } from "node:fs/promises";

import { expect } from "@playwright/test";

import type { Complaints } from "../complaints.ts";
import { welcomePages } from "../story/welcome-page.ts";
import { Chromium } from "./chromium.ts";
import type { LaunchOptions } from "./launch.ts";
import { createProfile } from "./profile.ts";

type Wanted = Omit<LaunchOptions, "profile">;

interface Kept {
  /** What the browser was started with, as text, so that it can be compared. */
  wanted: string;
  profile: string;
  chromium: Chromium;
}

/**
 * The browser of a test worker. To start one costs more than most tests do, so it goes from one
 * test to the next with everything taken away that the one before left.
 */
export class KeptBrowser {
  #kept: Kept | undefined;

  /** Gives the browser in the state after a first run that was closed, started only if need be. */
  async take(wanted: Wanted, complaints: Complaints): Promise<Chromium> {
    const chromium = this.#keptAs(wanted) ?? (await this.#startAndClose(wanted, complaints));
    await chromium.beginAnew(complaints);
    return chromium;
  }

  /** Gives a new browser with a new profile, in which the extension has just opened the first run. */
  async takeJustInstalled(wanted: Wanted, complaints: Complaints): Promise<Chromium> {
    await this.end();
    const profile = createProfile(wanted.locale);
    const chromium = await Chromium.start({ ...wanted, profile }, complaints);
    this.#kept = { wanted: JSON.stringify(wanted), profile, chromium };
    // Opened later, the first run would come in front of a test's page and slow its every step.
    await expect.poll(() => welcomePages(chromium).length, { timeout: 30_000 }).toBe(1);
    return chromium;
  }

  /** Takes the browser back from a test, with all heard that it said there. */
  async giveBack(): Promise<void> {
    if (this.#kept?.chromium.isSpent) await this.end();
    else await this.#kept?.chromium.closeEverything();
  }

  #keptAs(wanted: Wanted): Chromium | undefined {
    return this.#kept?.wanted === JSON.stringify(wanted) ? this.#kept.chromium : undefined;
  }

  async #startAndClose(wanted: Wanted, complaints: Complaints): Promise<Chromium> {
    const chromium = await this.takeJustInstalled(wanted, complaints);
    await chromium.closeEverything();
    return chromium;
  }

  /** Closes the browser, if there is one, and throws its profile away. */
  async end(): Promise<void> {
    if (this.#kept === undefined) return;
    const { chromium, profile } = this.#kept;
    this.#kept = undefined;
    await chromium.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
