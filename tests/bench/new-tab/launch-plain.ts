import { launchChromium, type LaunchedChromium } from "../../support/chromium/launch.ts";

/** A Chromium as every contender gets it: the same zone, language, colours and window. */
export function launchPlain(artefact: string, profile: string): Promise<LaunchedChromium> {
  return launchChromium({
    artefact,
    profile,
    timezone: "UTC",
    locale: "en-GB",
    colorScheme: "light",
    reducedMotion: null,
    viewport: null,
  });
}
