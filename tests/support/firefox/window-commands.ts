/** Functions that run inside Firefox's own window, for what no page can do. */

interface Extension {
  backgroundState: string;
  terminateBackground: () => Promise<void>;
}

declare const WebExtensionPolicy: {
  getByID: (id: string) => { extension: Extension; readyPromise: Promise<unknown> } | null;
};

declare const BrowserCommands: { openTab: () => void };

interface TextInputProcessor {
  beginInputTransactionForTests: (window: Window) => boolean;
  keydown: (event: KeyboardEvent) => number;
  keyup: (event: KeyboardEvent) => boolean;
}

declare const Cc: Record<string, { createInstance: (kind: unknown) => TextInputProcessor } | undefined>;

declare const Ci: { nsITextInputProcessor: unknown };

declare const Services: { focus: { clearFocus: (window: Window) => void } };

/** Opens a tab as Ctrl+T does, so that the browser decides which page it lands on. */
export function openBrowserTab(): void {
  BrowserCommands.openTab();
}

/** Presses keys together, the way a keyboard does; keys sent to a page never reach an extension's commands. */
export function pressTogether(keys: readonly string[]): void {
  // Without a display no page gives back the keys that it leaves unused.
  Services.focus.clearFocus(window);
  const keyboard = Cc["@mozilla.org/text-input-processor;1"]?.createInstance(Ci.nsITextInputProcessor);
  if (!keyboard?.beginInputTransactionForTests(window)) throw new Error("Firefox has no keyboard.");
  const events = keys.map((key) => new KeyboardEvent("", { key }));
  for (const event of events) keyboard.keydown(event);
  for (const event of events.toReversed()) keyboard.keyup(event);
}

/** Resolves with true once the extension is loaded; with false when it is not there yet. */
export async function isExtensionReady(id: string): Promise<boolean> {
  const policy = WebExtensionPolicy.getByID(id);
  await policy?.readyPromise;
  return policy !== null;
}

/** Ends the background page and its memory, as Firefox does when it is idle. */
export async function stopBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id)?.extension.terminateBackground();
}

export function isBackgroundRunning(id: string): boolean {
  return WebExtensionPolicy.getByID(id)?.extension.backgroundState === "running";
}
