import { describe, expect, it } from "vitest";

import { operatingSystemOf } from "@/lib/domain/device/operating-system.ts";

describe("the operating system", () => {
  it.each([
    ["macOS", "macos"],
    ["Windows", "windows"],
    ["Linux", "linux"],
    ["Chrome OS", "chromeos"],
    ["Chromium OS", "chromeos"],
    ["Android", "other"],
    ["Fuchsia", "other"],
  ])("that Chromium calls %s is %s", (platform, system) => {
    expect(operatingSystemOf(platform)).toBe(system);
  });

  it.each([
    ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0", "macos"],
    ["Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0", "windows"],
    ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "linux"],
    ["Mozilla/5.0 (X11; FreeBSD amd64; rv:140.0) Gecko/20100101 Firefox/140.0", "linux"],
    [
      "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/138.0.0.0 Safari/537.36",
      "chromeos",
    ],
    ["Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0", "other"],
    ["Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/138.0.0.0 Mobile Safari/537.36", "other"],
    ["", "other"],
  ])("of the user agent %s is %s", (userAgent, system) => {
    expect(operatingSystemOf(userAgent)).toBe(system);
  });
});
