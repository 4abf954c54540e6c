import { delimiter } from "node:path";

import { describe, expect, it } from "vitest";

import { findBrowser } from "./find-browser.mjs";

function machineWith(...programs: string[]) {
  const present = new Set(programs);
  return {
    env: { PATH: ["/opt/bin", "/usr/bin"].join(delimiter) } as NodeJS.ProcessEnv,
    platform: "linux" as const,
    isExecutable: (path: string) => present.has(path),
  };
}

describe("finding a browser", () => {
  it("takes the one the environment names before any other", () => {
    const machine = machineWith("/usr/bin/chromium", "/mine/chromium");
    machine.env["BECOMING_CHROMIUM"] = "/mine/chromium";

    expect(findBrowser("chromium", machine)).toBe("/mine/chromium");
  });

  it("refuses a named one that cannot be run, rather than taking another", () => {
    const machine = machineWith("/usr/bin/firefox");
    machine.env["BECOMING_FIREFOX"] = "/gone/firefox";

    expect(() => findBrowser("firefox", machine)).toThrow(/BECOMING_FIREFOX is set to \/gone\/firefox/);
  });

  it("prefers the Firefox that keeps an unsigned extension over a restart", () => {
    const machine = machineWith("/opt/bin/firefox", "/usr/bin/firefox-esr");

    expect(findBrowser("firefox", machine)).toBe("/usr/bin/firefox-esr");
  });

  it("leaves branded Chrome alone, since it cannot load an unpacked build", () => {
    const machine = machineWith("/usr/bin/google-chrome", "/opt/bin/chrome");

    expect(findBrowser("chromium", machine)).toBeUndefined();
  });

  it("leaves a snap alone, since it cannot see a profile made for a test", () => {
    const machine = machineWith("/snap/bin/firefox");
    machine.env["PATH"] = "/snap/bin";

    expect(findBrowser("firefox", machine)).toBeUndefined();
  });

  it("knows where macOS keeps programs", () => {
    const place = "/Applications/Chromium.app/Contents/MacOS/Chromium";

    expect(findBrowser("chromium", { ...machineWith(place), platform: "darwin" })).toBe(place);
  });
});
