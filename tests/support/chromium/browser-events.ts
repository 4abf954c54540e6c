import type { Worker } from "@playwright/test";

/**
 * What the person or the operating system does outside any page. Chromium has no documented way
 * to cause these events from a test; every extension event object does have a `dispatch`.
 */
export async function clickNotification(worker: Worker, id: string): Promise<void> {
  await worker.evaluate((clicked) => {
    const event = chrome.notifications.onClicked;
    Reflect.apply(Reflect.get(event, "dispatch"), event, [clicked]);
  }, id);
}

/** Presses the keyboard shortcut of a command of the manifest, such as `toggle-veil`. */
export async function pressCommand(worker: Worker, name: string): Promise<void> {
  await worker.evaluate((command) => {
    const event = chrome.commands.onCommand;
    Reflect.apply(Reflect.get(event, "dispatch"), event, [command]);
  }, name);
}

/** Tells the worker that the person left the computer, locked it or came back. */
export async function changeIdleState(worker: Worker, state: "active" | "idle" | "locked"): Promise<void> {
  await worker.evaluate((newState) => {
    const event = chrome.idle.onStateChanged;
    Reflect.apply(Reflect.get(event, "dispatch"), event, [newState]);
  }, state);
}

/** Resolves once any tab has closed, also one so short-lived that Playwright never shows it as a page. */
export async function tabClosed(worker: Worker): Promise<void> {
  await worker.evaluate(async () => {
    await new Promise((resolve) => chrome.tabs.onRemoved.addListener(resolve));
  });
}
