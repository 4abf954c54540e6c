import { describe, expect, it, vi } from "vitest";

import { CHECKS } from "@/tests/support/stream/checks.ts";
import type { Happening, Stream } from "@/tests/support/stream/happening.ts";
import { liveStream } from "@/tests/support/stream/live-stream.ts";

// A hundred lives on a busy machine take longer than one ordinary test may.
vi.setConfig({ hookTimeout: 240_000, testTimeout: 240_000 });

/** The measurement `npm run bench -- streams` lives ten thousand of ninety days. */
const STREAMS = 100;
const FIRST_SEED = Number(process.env["BECOMING_SEED"] ?? 2026);

const streams: Stream[] = Array.from({ length: STREAMS }, (_, index) =>
  liveStream(FIRST_SEED + index, 30 + (index % 31)),
);

function count(what: Happening["what"]): number {
  return streams.reduce((sum, { story }) => sum + story.filter((one) => one.what === what).length, 0);
}

describe("whatever happens in weeks of a life", () => {
  it.each(Object.entries(CHECKS))("%s", (_, check) => {
    expect(
      streams.flatMap((stream) => check(stream).map((complaint) => `${stream.seed}: ${complaint}`)),
    ).toEqual([]);
  });

  it("much happens: nudges come, are seen, go by and are asked about", () => {
    expect(count("shown")).toBeGreaterThan(20 * STREAMS);
    expect(count("taken")).toBeGreaterThan(10 * STREAMS);
    expect(count("ended")).toBeGreaterThan(10 * STREAMS);
    expect(count("chance")).toBeGreaterThan(5 * STREAMS);
    expect(count("logged")).toBeGreaterThan(5 * STREAMS);
    expect(count("asked")).toBeGreaterThan(0);
  });
});

it("the same seed is the same life", () => {
  expect(liveStream(7, 20)).toEqual(liveStream(7, 20));
  expect(liveStream(7, 20)).not.toEqual(liveStream(8, 20));
});
