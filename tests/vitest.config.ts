import { fileURLToPath } from "node:url";

import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

// Before any worker starts: what a day is must not depend on where the tests run.
process.env["TZ"] = "UTC";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  plugins: [WxtVitest()],
  test: {
    passWithNoTests: false,
    allowOnly: false,
    // All cores: by default one is kept free, which on a small machine is half of it.
    maxWorkers: "100%",
    // Against hanging alone: on a busy machine a thousand runs of a property take their time.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/build/**", "tests/e2e/**"],
        },
      },
      {
        extends: true,
        test: { name: "build", include: ["tests/build/**/*.test.ts"] },
      },
    ],
  },
});
