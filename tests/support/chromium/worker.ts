import type { BrowserContext, CDPSession, Worker } from "@playwright/test";

type Stage = "starting" | "running" | "stopping" | "stopped";

/** Gives the running background worker, starting it first when it sleeps or was killed. */
export async function liveWorker(context: BrowserContext, origin: string): Promise<Worker> {
  await withWorkerControl(context, origin, async ({ session, stage, reach }) => {
    if (stage() === "stopped") {
      await session.send("ServiceWorker.startWorker", { scopeURL: `${origin}/` });
    }
    await reach("running");
  });
  // Playwright keeps one handle through all restarts of a worker.
  const known = context.serviceWorkers().find((worker) => worker.url().startsWith(`${origin}/`));
  return known ?? context.waitForEvent("serviceworker");
}

/**
 * Ends the background worker at once, as the browser does under memory pressure, and resolves
 * when it is gone with all its memory. The next alarm or event starts a fresh one.
 */
export async function killWorker(context: BrowserContext, origin: string): Promise<void> {
  await withWorkerControl(context, origin, async ({ session, reach }) => {
    await session.send("ServiceWorker.stopAllWorkers");
    await reach("stopped");
  });
}

/** Says whether the background worker runs now, without waking it. */
export async function isWorkerRunning(context: BrowserContext, origin: string): Promise<boolean> {
  let running = false;
  await withWorkerControl(context, origin, async ({ stage }) => {
    running = stage() === "running";
  });
  return running;
}

interface WorkerControl {
  session: CDPSession;
  stage: () => Stage;
  /** Resolves once the worker is in this stage. */
  reach: (wanted: Stage) => Promise<void>;
}

async function withWorkerControl(
  context: BrowserContext,
  origin: string,
  act: (control: WorkerControl) => Promise<void>,
): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  let stage: Stage = "starting";
  let activated = false;
  let onChange = () => {};
  const until = async (reached: () => boolean) => {
    while (!reached()) await new Promise<void>((resolve) => (onChange = resolve));
  };
  session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
    const ours = versions.findLast((version) => version.scriptURL.startsWith(`${origin}/`));
    if (!ours) return;
    stage = ours.runningStatus;
    activated = ours.status === "activated";
    onChange();
  });
  await session.send("ServiceWorker.enable");
  // A worker that is still being installed would be started again by the browser itself.
  await until(() => activated);
  await act({ session, stage: () => stage, reach: (wanted) => until(() => stage === wanted) });
  await session.detach();
}
