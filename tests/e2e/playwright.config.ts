import { defineConfig } from "@playwright/test";

const root = "../..";

export default defineConfig({
  testDir: ".",
  outputDir: `${root}/.output/e2e`,
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  // Two more than a small machine has cores: some tests only wait for an alarm. Those come first in
  // the alphabet (`a-minute-or-more`), so that the others fill the wait.
  workers: 4,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  use: { timezoneId: "UTC", locale: "en-US", screenshot: "only-on-failure" },
  projects: [
    { name: "chromium", testDir: "chromium" },
    // A Firefox takes the better part of a small machine for itself.
    { name: "firefox", testDir: "firefox", workers: 1 },
  ],
});
