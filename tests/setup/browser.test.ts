import { beforeEach, describe, expect, it, vi } from "vitest";

import { machineWith } from "@/tests/support/machine.ts";
import { ensureBrowser } from "./browser.mjs";

beforeEach(() => {
  vi.spyOn(console, "log").mockReturnValue();
});

const nothing = () => {};

describe("making sure of a browser", () => {
  it("installs nothing where one is that will do", () => {
    const installer = vi.fn(nothing);

    expect(ensureBrowser("chromium", machineWith("/usr/bin/chromium"), [installer])).toBe(
      "/usr/bin/chromium",
    );
    expect(installer).not.toHaveBeenCalled();
  });

  it("installs one where there is none", () => {
    const machine = machineWith();
    const installer = () => machine.versions.set("/usr/bin/firefox-esr", "Mozilla Firefox 153.0esr");

    expect(ensureBrowser("firefox", machine, [installer])).toBe("/usr/bin/firefox-esr");
  });

  it("installs one in place of one that does not start", () => {
    const machine = machineWith("/usr/bin/chromium");
    machine.versions.delete("/usr/bin/chromium");
    const installer = () => machine.versions.set("/usr/bin/chromium", "Chromium 156.0.1");

    expect(ensureBrowser("chromium", machine, [installer])).toBe("/usr/bin/chromium");
  });

  it("installs one beside one that is too old, and takes that", () => {
    const machine = machineWith("/opt/bin/firefox");
    machine.versions.set("/opt/bin/firefox", "Mozilla Firefox 115.0");
    const installer = () => machine.versions.set("/usr/bin/firefox", "Mozilla Firefox 153.0");

    expect(ensureBrowser("firefox", machine, [installer])).toBe("/usr/bin/firefox");
  });

  it("goes on to the next way when the first brings one that will not do either", () => {
    const machine = machineWith();
    const shim = () => {
      machine.versions.set("/usr/bin/chromium-browser", "Chromium 156.0.1 snap");
      machine.scripts.set("/usr/bin/chromium-browser", "exec /snap/bin/chromium");
    };
    const other = () => machine.versions.set("/opt/bin/chromium", "Chromium 156.0.1");

    expect(ensureBrowser("chromium", machine, [shim, other])).toBe("/opt/bin/chromium");
  });

  it("says what is here, why it will not do, and what to do when none can be had", () => {
    const machine = machineWith("/usr/bin/chromium-browser");
    machine.versions.delete("/usr/bin/chromium-browser");

    expect(() => ensureBrowser("chromium", machine, [nothing])).toThrow(
      /\/usr\/bin\/chromium-browser does not start\..*none could be installed\..*BECOMING_CHROMIUM/,
    );
  });
});
