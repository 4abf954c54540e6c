import type { Cursor } from "@/lib/domain/nudges/cursor.ts";
import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { settlement } from "@/lib/domain/nudges/settlement.ts";
import type { PlacedSchedule } from "@/lib/domain/schedule/schedule.ts";

/**
 * The ledger and its cursor in memory, written to by the rules of the database: `add` never
 * overwrites. Whole lives can be settled in it in no time.
 */
export class MemoryLedger {
  #rows = new Map<string, Nudge>();
  #cursor: Cursor | undefined;

  /** A ledger that has been settled for the first time at `now`. */
  static begunAt(now: number, schedule: PlacedSchedule): MemoryLedger {
    const ledger = new MemoryLedger();
    ledger.settle(schedule, now);
    return ledger;
  }

  /** Settles up to `now` (epoch ms) and tells how many rows that touched. */
  settle(schedule: PlacedSchedule, now: number): number {
    const earliest = Math.min(now, this.#cursor?.at ?? now);
    const nudges = this.rows().filter(({ state, closesAt }) => state === "waiting" || closesAt > earliest);
    const { add, change, remove, cursor } = settlement({ schedule, cursor: this.#cursor, nudges, now });
    for (const id of remove) this.#rows.delete(id);
    for (const nudge of change) this.#rows.set(nudge.id, nudge);
    const fresh = add.filter(({ id }) => !this.#rows.has(id));
    for (const nudge of fresh) this.#rows.set(nudge.id, nudge);
    this.#cursor = cursor;
    return remove.length + change.length + fresh.length;
  }

  answer(id: string, now: number): void {
    this.revise(id, { state: "acted", updatedAt: now });
  }

  /** What happens to a row outside of settling: it is put off, or its notification goes out. */
  revise(id: string, revision: Partial<Nudge>): void {
    const nudge = this.#rows.get(id);
    if (nudge !== undefined) this.#rows.set(id, { ...nudge, ...revision });
  }

  rows(): Nudge[] {
    return [...this.#rows.values()].toSorted((a, b) => a.due - b.due || (a.id < b.id ? -1 : 1));
  }

  waiting(): Nudge[] {
    return this.rows().filter(({ state }) => state === "waiting");
  }

  /**
   * What two ledgers must agree on at `now` (epoch ms): all that has fallen due. When a row was
   * written down is not part of it, nor what a clock that stood wrong left for later.
   */
  entries(now = Infinity): string[] {
    return this.rows()
      .filter(({ due }) => due <= now)
      .map(({ id, due, closesAt, state }) => `${id} ${due} ${closesAt} ${state}`);
  }
}
