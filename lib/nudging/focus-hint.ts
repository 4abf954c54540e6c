import { browser } from "wxt/browser";

/**
 * Whether the person is in the middle of something, as far as the browser tells without any
 * permission: a window that fills the screen, or a tab that plays sound (R3). Where it does not
 * tell, nothing is held back.
 */
export async function isInFocus(waitsForSilence: boolean): Promise<boolean> {
  try {
    const [window, sounding] = await Promise.all([
      browser.windows.getLastFocused(),
      waitsForSilence ? browser.tabs.query({ audible: true, muted: false }) : [],
    ]);
    return (window.focused && window.state === "fullscreen") || sounding.length > 0;
  } catch {
    return false;
  }
}
