import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";

import { z } from "zod/mini";

import { artefactFolder } from "@/tests/support/artefact.ts";
import { Chromium } from "@/tests/support/chromium/chromium.ts";
import { expect, test as base } from "@/tests/support/chromium/fixture.ts";
import { createProfile } from "@/tests/support/chromium/profile.ts";
import { Complaints } from "@/tests/support/complaints.ts";
import { tryEveryRoad } from "@/tests/support/every-road.ts";
import { startListeningPost } from "@/tests/support/listening-post.ts";

/** Starts a browser of its own with another build; what it complains of is not asked for. */
const test = base.extend<{ chromiumWith: (artefact: string) => Promise<Chromium> }>({
  chromiumWith: async ({ timezoneId }, use) => {
    const profile = createProfile("en-US");
    const started: Chromium[] = [];
    await use(async (artefact) => {
      const timezone = timezoneId ?? "UTC";
      const look = { colorScheme: "light", reducedMotion: null, viewport: null } as const;
      const chromium = await Chromium.start(
        { artefact, profile, timezone, locale: "en-US", ...look },
        new Complaints(),
      );
      started.push(chromium);
      return chromium;
    });
    for (const chromium of started) await chromium.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
});

/** What has to be heard where no policy holds; MV3 itself lets no page load a script from elsewhere. */
const HEARD = ["/image", "/style", "/font", "/form", "/prefetch", "/frame", "/socket", "/fetch", "/beacon"];

for (const page of ["newtab.html", "popup.html", "journal.html"]) {
  test(`nothing leaves ${page} by any road`, async ({ chromium }) => {
    const post = await startListeningPost();
    chromium.expectComplaint(
      /violates the following Content Security Policy|Refused|ERR_BLOCKED|blocked|CSP|127\.0\.0\.1/i,
    );
    const tab = await chromium.open(page);
    await tab.evaluate(tryEveryRoad, post.origin);
    await tab.waitForTimeout(1_500);
    expect(post.hits).toEqual([]);
    await post.close();
  });
}

test("the listening post hears what the same page sends without the policy", async ({
  chromiumWith,
}, info) => {
  const artefact = info.outputPath("without-policy");
  cpSync(artefactFolder("chrome-mv3"), artefact, { recursive: true });
  const file = join(artefact, "manifest.json");
  const manifest = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(file, "utf8")));
  delete manifest["content_security_policy"];
  writeFileSync(file, JSON.stringify(manifest));

  const post = await startListeningPost();
  const chromium = await chromiumWith(artefact);
  const tab = await chromium.open("journal.html");
  await tab.evaluate(tryEveryRoad, post.origin);
  await expect.poll(() => HEARD.filter((road) => !post.hits.includes(road))).toEqual([]);
  await post.close();
});
