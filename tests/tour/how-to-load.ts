import { resolve } from "node:path";

/** Where the unpacked extension lies and how a person loads it into their own browser. */
export function howToLoad(): string {
  return `
The unpacked extension lies in
  ${resolve(".output/chrome-mv3")}   (Chrome, Edge, Chromium)
  ${resolve(".output/firefox-mv3")}   (Firefox)

To load it by hand:
  Chrome   open chrome://extensions, turn on “Developer mode”, choose “Load unpacked”, pick the first folder.
  Edge     open edge://extensions, turn on “Developer mode”, choose “Load unpacked”, pick the first folder.
  Firefox  open about:debugging#/runtime/this-firefox, choose “Load Temporary Add-on…”, pick manifest.json
           in the second folder. Firefox removes a temporary add-on when it closes.
`;
}
