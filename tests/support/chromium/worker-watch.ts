import type { CDPSession, Page } from "@playwright/test";

type Stage = "starting" | "running" | "stopping" | "stopped";

/** Follows the background worker from outside, which does not wake it, and ends it at an exact moment. */
export class WorkerWatch {
  #session: CDPSession;
  #stage: Stage | undefined;
  #starts = 0;
  #changed: () => void = () => {};

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  /** Watches from a page that stays open; counts starts from now on. */
  static async from(page: Page, origin: string): Promise<WorkerWatch> {
    const session = await page.context().newCDPSession(page);
    const watch = new WorkerWatch(session);
    session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      const ours = versions.findLast((version) => version.scriptURL.startsWith(`${origin}/`));
      if (ours === undefined) return;
      watch.#enter(ours.runningStatus);
      watch.#changed();
    });
    await session.send("ServiceWorker.enable");
    await watch.#next(() => watch.#stage !== undefined);
    return watch;
  }

  /** How often the worker has started since the watch began. */
  get starts(): number {
    return this.#starts;
  }

  until(stage: Stage): Promise<void> {
    return this.#next(() => this.#stage === stage);
  }

  /** Ends the worker with all its memory, wherever it is. */
  async kill(): Promise<void> {
    await this.#session.send("ServiceWorker.stopAllWorkers");
    await this.until("stopped");
  }

  #enter(stage: Stage): void {
    const isStart = stage === "running" && this.#stage !== undefined && this.#stage !== "running";
    if (isStart) this.#starts += 1;
    this.#stage = stage;
  }

  async #next(isReached: () => boolean): Promise<void> {
    while (!isReached()) await new Promise<void>((resolve) => (this.#changed = resolve));
  }
}
