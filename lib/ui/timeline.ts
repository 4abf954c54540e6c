import { useEffect, useState, useSyncExternalStore } from "react";

import { entriesOf, type TimelineRows, type Whereabouts } from "@/lib/domain/timeline/entries-of.ts";
import type { Entry } from "@/lib/domain/timeline/entry.ts";
import { type Gathered, NOTHING_GATHERED, withRows } from "@/lib/domain/timeline/gathered.ts";
import type { SameDay } from "@/lib/domain/timeline/on-this-day.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { onRowsChanged, type RowChanges } from "@/lib/storage/row-changes.ts";
import { earlierStretch, openTimeline, timelineRowsOf } from "@/lib/storage/timeline.ts";

/** The timeline as far as it has been read, and the earlier days of today's number. */
export interface ShownTimeline extends Gathered {
  sameDays: readonly SameDay[];
}

const NOTHING_SHOWN: ShownTimeline = { ...NOTHING_GATHERED, sameDays: [] };

/** A page that nobody looks at has no idle time; then it goes on after this. */
const LATEST_MS = 100;

/** Resolves when the page has nothing else to do. */
function idle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: LATEST_MS }));
}

/**
 * Everything that stands in the timeline, gathered in memory while the room is open: the latest days
 * at once, the earlier ones bit by bit in idle time, and whatever is written meanwhile. Ten years of
 * life can be searched in it in some milliseconds, which no query of the database can.
 */
class TimelineReading {
  #shown = NOTHING_SHOWN;
  #listeners = new Set<() => void>();
  #turn: Promise<void> = Promise.resolve();
  #today: DayKey;
  #whereabouts: Whereabouts;
  #isStopped = false;

  constructor(today: DayKey, whereabouts: Whereabouts) {
    this.#today = today;
    this.#whereabouts = whereabouts;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  shown = (): ShownTimeline => this.#shown;

  /** @returns a function that ends the reading */
  begin(): () => void {
    this.#isStopped = false;
    const stopListening = onRowsChanged((changes) => this.#next(() => this.#follow(changes)));
    this.#next(() => this.#open());
    return () => {
      this.#isStopped = true;
      stopListening();
    };
  }

  /** One after another, so that what was read before a change never covers what was read after it. */
  #next(read: () => Promise<void>): void {
    this.#turn = this.#turn.then(async () => {
      if (!this.#isStopped) await read();
    });
  }

  async #open(): Promise<void> {
    const { rows, readFrom, days } = await openTimeline(this.#today);
    const entries = withRows([], new Set(), this.#entriesOf(rows));
    this.#show({ entries, readFrom, isWhole: false, sameDays: days });
    this.#next(() => this.#readOn());
  }

  async #readOn(): Promise<void> {
    await idle();
    const { readFrom } = this.#shown;
    if (this.#isStopped || readFrom === undefined) return;
    const stretch = await earlierStretch(readFrom);
    if (stretch === undefined) {
      this.#show({ ...this.#shown, isWhole: true });
      return;
    }
    this.#take(stretch.rows, idsIn(stretch.rows), stretch.readFrom);
    this.#next(() => this.#readOn());
  }

  async #follow(changes: RowChanges): Promise<void> {
    if (changes === "many") {
      await this.#open();
      return;
    }
    for (const [table, ids] of changes) this.#take(await timelineRowsOf(table, ids), ids);
  }

  #take(rows: TimelineRows, ids: readonly string[], readFrom = this.#shown.readFrom): void {
    const entries = withRows(this.#shown.entries, new Set(ids), this.#entriesOf(rows));
    this.#show({ ...this.#shown, entries, readFrom });
  }

  #entriesOf(rows: TimelineRows): Entry[] {
    return entriesOf(rows, this.#whereabouts);
  }

  #show(shown: ShownTimeline): void {
    this.#shown = shown;
    for (const listener of this.#listeners) listener();
  }
}

function idsIn({ moments = [], reflections = [] }: TimelineRows): string[] {
  return [...moments, ...reflections].map(({ id }) => id);
}

/** The day and the whereabouts are those of the beginning: a room is seldom open through the night. */
export function useTimeline(today: DayKey, whereabouts: Whereabouts): ShownTimeline {
  const [reading] = useState(() => new TimelineReading(today, whereabouts));
  useEffect(() => reading.begin(), [reading]);
  return useSyncExternalStore(reading.subscribe, reading.shown);
}
