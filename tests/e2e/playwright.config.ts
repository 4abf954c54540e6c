import { defineConfig } from "@playwright/test";

const root = "../..";

export default defineConfig({
  testDir: ".",
  outputDir: `${root}/.output/e2e`,
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: { timezoneId: "UTC", locale: "en-US", screenshot: "only-on-failure" },
  projects: [
    { name: "chromium", testDir: "chromium" },
    // A Firefox takes the better part of a small machine for itself.
    { name: "firefox", testDir: "firefox", workers: 1 },
  ],
});
