import { describe, expect, it } from "vitest";

import { machineWith } from "@/tests/support/machine.ts";
import { findBrowser, unusableBrowsers } from "./find-browser.mjs";

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

  it("passes over one that does not start, or is too old", () => {
    const machine = machineWith("/opt/bin/chromium", "/usr/bin/chromium", "/usr/bin/chromium-browser");
    machine.versions.delete("/opt/bin/chromium");
    machine.versions.set("/usr/bin/chromium", "Chromium 126.0.6478.182");

    expect(findBrowser("chromium", machine)).toBe("/usr/bin/chromium-browser");
    expect(unusableBrowsers("chromium", machine)).toEqual([
      "/opt/bin/chromium does not start.",
      "/usr/bin/chromium is Chromium 126.0.6478.182, and 127 or newer is needed.",
    ]);
  });

  it("passes over a script that leads to a snap, though that starts", () => {
    const machine = machineWith("/usr/bin/firefox");
    machine.scripts.set("/usr/bin/firefox", '#!/bin/sh\nexec /snap/bin/firefox "$@"\n');

    expect(findBrowser("firefox", machine)).toBeUndefined();
  });

  it("refuses a named one that is too old, rather than taking another", () => {
    const machine = machineWith("/usr/bin/firefox", "/mine/firefox");
    machine.env["BECOMING_FIREFOX"] = "/mine/firefox";
    machine.versions.set("/mine/firefox", "Mozilla Firefox 128.0");

    expect(() => findBrowser("firefox", machine)).toThrow(/\/mine\/firefox, which is Mozilla Firefox 128\.0/);
  });

  it("takes one on Windows without asking it, since it would open a window", () => {
    const machine = { ...machineWith("C:\\Chromium\\Application\\chrome.exe"), platform: "win32" as const };
    machine.env["LOCALAPPDATA"] = "C:";
    machine.versions.clear();

    expect(findBrowser("chromium", machine)).toBe("C:\\Chromium\\Application\\chrome.exe");
  });
});
