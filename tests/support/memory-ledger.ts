import { CATCH_UP_MS, type Cursor } from "@/lib/domain/nudges/cursor.ts";
import { withExposure } from "@/lib/domain/nudges/exposure.ts";
import { holdOf } from "@/lib/domain/nudges/holds.ts";
import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { settlement } from "@/lib/domain/nudges/settlement.ts";
import type { Situation } from "@/lib/domain/nudges/situation.ts";
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
  settle(schedule: PlacedSchedule, now: number, done?: ReadonlySet<string>): number {
    const earliest = Math.min(now, this.#cursor?.at ?? now);
    const nudges = [...this.#rows.values()].filter(
      ({ state, closesAt }) => state === "waiting" || closesAt > earliest,
    );
    const { add, change, remove, cursor } = settlement({
      schedule,
      cursor: this.#cursor,
      nudges,
      ...(done && { done }),
      now,
    });
    for (const id of remove) this.#rows.delete(id);
    for (const nudge of change) this.#rows.set(nudge.id, nudge);
    const fresh = add.filter(({ id }) => !this.#rows.has(id));
    for (const nudge of fresh) this.#rows.set(nudge.id, nudge);
    this.#cursor = cursor;
    return remove.length + change.length + fresh.length;
  }

  /** A row that comes of no time: someone is welcomed back. */
  add(nudge: Nudge): void {
    if (!this.#rows.has(nudge.id)) this.#rows.set(nudge.id, nudge);
  }

  answer(id: string, now: number, state: Nudge["state"] = "acted"): void {
    this.revise(id, { state, updatedAt: now });
  }

  /** Notes that a nudge was seen, unless something holds it by now. Tells whether it may go on being shown. */
  expose(id: string, situation: Situation): boolean {
    const nudge = this.#rows.get(id);
    if (nudge === undefined || holdOf(nudge, situation) !== undefined) return false;
    this.#rows.set(id, withExposure(nudge, situation));
    return true;
  }

  /** What happens to a row outside of settling: it is put off, or its notification goes out. */
  revise(id: string, revision: Partial<Nudge>): void {
    const nudge = this.#rows.get(id);
    if (nudge !== undefined) this.#rows.set(id, { ...nudge, ...revision });
  }

  row(id: string): Nudge | undefined {
    return this.#rows.get(id);
  }

  /** What decisions rest on at `now` (epoch ms): what fell due in the last 60 days or later, in no order. */
  recent(now: number): Nudge[] {
    return [...this.#rows.values()].filter(({ due }) => due > now - CATCH_UP_MS);
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
