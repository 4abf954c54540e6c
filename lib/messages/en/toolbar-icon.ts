import type { BrowserFamily } from "@/lib/domain/device/browser-family.ts";

const howToPin: Record<BrowserFamily, string> = {
  chrome:
    "Open the menu behind the puzzle piece at the end of the toolbar, find Becoming and press the pin beside it.",
  edge: "Open the menu behind the puzzle piece at the end of the toolbar, find Becoming and press the eye beside it.",
  firefox:
    "Open the menu behind the puzzle piece at the end of the toolbar, press the cog beside Becoming and choose “Pin to Toolbar”.",
};

const ownNewTab: Record<BrowserFamily, readonly string[]> = {
  chrome: [
    "In Chrome and Chromium, your browser’s own page with its shortcuts is still there: type chrome://new-tab-page in the address bar. You can bookmark it.",
    "To have it back on every new tab, turn Becoming off at chrome://extensions. Turned off, it keeps what you wrote; removed, it takes it along.",
  ],
  edge: [
    "To have your browser’s own page back on every new tab, turn Becoming off at edge://extensions. Turned off, it keeps what you wrote; removed, it takes it along.",
  ],
  firefox: [
    "Firefox’s own page with its shortcuts is still there: type about:home in the address bar. You can bookmark it.",
    "To have it back on every new tab, turn Becoming off at about:addons. Turned off, it keeps what you wrote; removed, it takes it along.",
  ],
};

/** The toolbar icon, and what the new tab stands in place of. */
export const toolbarIcon = {
  why: "The icon changes when something waits for you, and opens the check-in. A new icon is often hidden at first.",
  resting: "As usual",
  waiting: "Something waits",
  howToPin,
  pinned: "The icon is in your toolbar.",
  hidden: "The icon is hidden for now.",

  shortcutsTitle: "Where did my shortcuts go?",
  shortcuts: ownNewTab,
  bookmarksBar: "The bookmarks bar comes and goes with Ctrl+Shift+B, on a Mac with ⌘+Shift+B.",
};
