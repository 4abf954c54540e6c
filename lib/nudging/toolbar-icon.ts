import { browser } from "wxt/browser";

/** Whether the person keeps the icon in the toolbar; undefined where the browser does not tell. */
export async function isIconInToolbar(): Promise<boolean | undefined> {
  // Firefox has not always had this.
  return (await browser.action.getUserSettings?.())?.isOnToolbar;
}

/** Calls back when that may have changed. Returns how to stop. */
export function onIconMoved(moved: () => void): () => void {
  // Younger than the oldest browser that is served; there, the page asks again when it gets the focus.
  const event = browser.action.onUserSettingsChanged;
  event?.addListener(moved);
  return () => event?.removeListener(moved);
}
