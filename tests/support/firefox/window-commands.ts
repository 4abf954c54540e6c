/** Functions that run inside Firefox's own window, for what no page can do. */

interface Extension {
  backgroundState: string;
  terminateBackground: () => Promise<void>;
}

declare const WebExtensionPolicy: {
  getByID: (id: string) => { extension: Extension; readyPromise: Promise<unknown> } | null;
};

declare const BrowserCommands: { openTab: () => void };

/** Opens a tab as Ctrl+T does, so that the browser decides which page it lands on. */
export function openBrowserTab(): void {
  BrowserCommands.openTab();
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
