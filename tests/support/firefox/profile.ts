import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const geckoId = "becoming@becoming.invalid";

/** Firefox draws a random address for an extension; tests fix it so that pages can be opened by it. */
export const extensionUuid = "0b3c0a1e-6d1f-4f5e-9a53-5b1f0c2d7e94";
export const origin = `moz-extension://${extensionUuid}`;

export interface ProfileOptions {
  locale: string;
  colorScheme: "dark" | "light" | "no-preference" | null;
  reducedMotion: boolean;
}

/** Makes a profile folder as a new person has it, but quiet, offline and with our fixed address. */
export function createProfile({ locale, colorScheme, reducedMotion }: ProfileOptions): string {
  const languages = [...new Set([locale, locale.split("-")[0]])].join(",");
  const preferences = {
    "extensions.webextensions.uuids": JSON.stringify({ [geckoId]: extensionUuid }),
    // An unsigned build may stay for good; a temporary one would be gone after a restart.
    "xpinstall.signatures.required": false,
    "extensions.webextensions.keepStorageOnUninstall": true,
    "extensions.webextensions.keepUuidOnUninstall": true,
    "intl.accept_languages": languages,
    "layout.css.prefers-color-scheme.content-override": colorScheme === "dark" ? 0 : 1,
    "ui.prefersReducedMotion": reducedMotion ? 1 : 0,
    // A site that is asked for is granted without the browser's own question, which nobody here can answer.
    "extensions.webextOptionalPermissionPrompts": false,
    ...unreachableNetwork,
    ...noDistractions,
  };
  const folder = mkdtempSync(join(tmpdir(), "becoming-firefox-"));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(folder, "user.js"), lines.join("\n"));
  return folder;
}

/** Every foreign host goes to a proxy that does not exist; this machine itself can be reached. */
const unreachableNetwork = {
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": 9,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": 9,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
};

const noDistractions = {
  "app.normandy.enabled": false,
  "browser.aboutwelcome.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage": "about:blank",
  "browser.startup.page": 0,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.update.enabled": false,
  "toolkit.telemetry.enabled": false,
};
