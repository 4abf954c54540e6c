import { rm } from "node:fs/promises";

import { test as base } from "@playwright/test";

import { artefactFolder } from "../artefact.ts";
import { Complaints } from "../complaints.ts";
import { Firefox, type FirefoxOptions } from "./firefox.ts";
import { createProfile } from "./profile.ts";

export { expect } from "@playwright/test";

type Options = Pick<FirefoxOptions, "artefact" | "installation" | "startsAt">;

/**
 * Playwright's `test` with a fresh Firefox that has the built extension in it. `test.use` takes
 * `artefact`, `installation`, `startsAt`, `locale`, `timezoneId`, `colorScheme`
 * and `contextOptions.reducedMotion`.
 */
export const test = base.extend<Options & { firefox: Firefox }>({
  artefact: ["firefox-mv3", { option: true }],
  installation: ["permanent", { option: true }],
  startsAt: [undefined, { option: true }],
  firefox: async (
    { artefact, installation, startsAt, locale, timezoneId, colorScheme, contextOptions },
    use,
  ) => {
    const profile = createProfile({
      locale: locale ?? "en-US",
      colorScheme: colorScheme ?? "light",
      reducedMotion: contextOptions.reducedMotion === "reduce",
    });
    const complaints = new Complaints();
    const firefox = await Firefox.start(
      {
        artefact: artefactFolder(artefact),
        profile,
        timezone: timezoneId ?? "UTC",
        locale: locale ?? "en-US",
        installation,
        startsAt,
      },
      complaints,
    );
    await use(firefox);
    await firefox.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    complaints.assertNone();
  },
});
