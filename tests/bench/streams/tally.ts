import { CHECKS } from "@/tests/support/stream/checks.ts";
import type { Happening, Stream } from "@/tests/support/stream/happening.ts";
import { liveStream } from "@/tests/support/stream/live-stream.ts";
import { isFreeFor } from "@/tests/support/stream/row-checks.ts";

/** Enough to begin with; the seed brings the rest back. */
const MOST_COMPLAINTS = 3;

/** What a number of streams came to. */
export interface Tally {
  streams: number;
  /** How often each thing happened. */
  happened: Record<Happening["what"], number>;
  /** Weeklies that a new tab could have shown, and those of them that it never did. */
  weeklies: number;
  unseenWeeklies: number;
  /** For each check how many streams speak against it, and how the first do. */
  against: Record<string, { streams: number; first: string[] }>;
}

export function emptyTally(): Tally {
  return {
    streams: 0,
    happened: { shown: 0, taken: 0, logged: 0, chance: 0, ended: 0, asked: 0 },
    weeklies: 0,
    unseenWeeklies: 0,
    against: Object.fromEntries(Object.keys(CHECKS).map((name) => [name, { streams: 0, first: [] }])),
  };
}

/** One stream more. */
export function tallied(tally: Tally, seed: number, days: number): Tally {
  const stream = liveStream(seed, days);
  const against = Object.fromEntries(
    Object.entries(CHECKS).map(([name, check]) => {
      const before = tally.against[name] ?? { streams: 0, first: [] };
      const [complaint] = check(stream);
      if (complaint === undefined) return [name, before];
      const first = [...before.first, `seed ${seed}: ${complaint}`].slice(0, MOST_COMPLAINTS);
      return [name, { streams: before.streams + 1, first }];
    }),
  );
  const happened = { ...tally.happened };
  for (const { what } of stream.story) happened[what] += 1;
  const { all, unseen } = weekliesOf(stream);
  return {
    streams: tally.streams + 1,
    happened,
    weeklies: tally.weeklies + all,
    unseenWeeklies: tally.unseenWeeklies + unseen,
    against,
  };
}

export function added(one: Tally, other: Tally): Tally {
  const happened = { ...one.happened };
  for (const what of ["shown", "taken", "logged", "chance", "ended", "asked"] as const) {
    happened[what] += other.happened[what];
  }
  const against = Object.fromEntries(
    Object.entries(one.against).map(([name, { streams, first }]) => {
      const more = other.against[name] ?? { streams: 0, first: [] };
      return [
        name,
        { streams: streams + more.streams, first: [...first, ...more.first].slice(0, MOST_COMPLAINTS) },
      ];
    }),
  );
  return {
    streams: one.streams + other.streams,
    happened,
    weeklies: one.weeklies + other.weeklies,
    unseenWeeklies: one.unseenWeeklies + other.unseenWeeklies,
    against,
  };
}

/** Those that could have been shown, and those of them that something newer kept from every new tab. */
function weekliesOf({ story }: Stream): { all: number; unseen: number } {
  const chances = story.filter((one) => one.what === "chance").filter((chance) => isFreeFor(chance));
  const ids = new Set(chances.map(({ weekly }) => weekly.id));
  const shown = new Set(
    chances.filter(({ shows }) => shows?.kind === "weekly").map(({ weekly }) => weekly.id),
  );
  return { all: ids.size, unseen: ids.size - shown.size };
}
