import type { WxtBrowser } from "wxt/browser";

declare global {
  /** The extension API as functions evaluated inside a page or worker of a built artefact see it. */
  const chrome: WxtBrowser;
}
