import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Makes a profile folder as a new person has it, with the preferred language set. Developer mode
 * is on, since `runtime.reload()` would otherwise leave an unpacked extension disabled.
 */
export function createProfile(locale: string): string {
  const folder = mkdtempSync(join(tmpdir(), "becoming-chromium-"));
  const languages = [...new Set([locale, locale.split("-")[0]])].join(",");
  mkdirSync(join(folder, "Default"));
  writeFileSync(
    join(folder, "Default", "Preferences"),
    JSON.stringify({
      extensions: { ui: { developer_mode: true } },
      intl: { accept_languages: languages, selected_languages: languages },
    }),
  );
  return folder;
}
