import { vi } from "vitest";

// A thousand runs on a busy machine take longer than one ordinary test may.
vi.setConfig({ testTimeout: 120_000 });

/**
 * A thousand runs of a property. The seed stands still so that a failure comes again; another can
 * be tried with the environment variable BECOMING_SEED.
 */
export const THOUSAND_RUNS = { numRuns: 1000, seed: Number(process.env["BECOMING_SEED"] ?? 2026) };
