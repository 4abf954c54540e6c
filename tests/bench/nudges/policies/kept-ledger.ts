import { turnsQuiet } from "@/lib/domain/nudges/back-off.ts";
import type { Cursor } from "@/lib/domain/nudges/cursor.ts";
import type { NudgeKind } from "@/lib/domain/nudges/nudge-kind.ts";
import { type Nudge, nudgeId } from "@/lib/domain/nudges/nudge.ts";
import { settlement } from "@/lib/domain/nudges/settlement.ts";
import type { Asking, Situation } from "@/lib/domain/nudges/situation.ts";
import type { PlacedSchedule } from "@/lib/domain/schedule/schedule.ts";
import { personalDayAt } from "@/lib/domain/time/wall-clock.ts";
import { nextDueAfter } from "./due-times.ts";

/**
 * One person’s ledger, in memory: what `lib/storage` does with the domain’s decisions, without a
 * database. No rule of the product is repeated here.
 */
export class KeptLedger {
  #rows = new Map<string, Nudge>();
  #cursor: Cursor | undefined;
  #schedule: PlacedSchedule;
  #dayStartsAtMinutes: number;
  /** The next time something falls due. Until then settling could do no more than close windows that hold no decision. */
  #settledUntil = 0;

  constructor(schedule: PlacedSchedule, dayStartsAtMinutes: number) {
    this.#schedule = schedule;
    this.#dayStartsAtMinutes = dayStartsAtMinutes;
  }

  get(id: string): Nudge | undefined {
    return this.#rows.get(id);
  }

  put(nudge: Nudge): void {
    this.#rows.set(nudge.id, nudge);
  }

  /** As `settle` in `lib/storage/settlement.ts`. `hasLogged`: whether there is a moment of the person’s day (R5). */
  settle(now: number, hasLogged: boolean): void {
    if (now < this.#settledUntil) return;
    const period = personalDayAt(now, this.#schedule.zone, this.#dayStartsAtMinutes);
    const done = new Set(hasLogged ? [nudgeId({ kind: "check-in", period })] : []);
    const since = Math.min(now, this.#cursor?.at ?? now);
    const nudges = this.#all().filter(({ state, closesAt }) => state === "waiting" || closesAt > since);
    const settled = settlement({ schedule: this.#schedule, cursor: this.#cursor, nudges, done, now });
    for (const id of settled.remove) this.#rows.delete(id);
    for (const nudge of settled.change) this.put(nudge);
    for (const nudge of settled.add) if (!this.#rows.has(nudge.id)) this.put(nudge);
    this.#cursor = settled.cursor;
    this.#settledUntil = nextDueAfter(now, this.#schedule);
  }

  situation(asking: Asking): Situation {
    return {
      ...asking,
      schedule: this.#schedule,
      dayStartsAtMinutes: this.#dayStartsAtMinutes,
      since: this.#cursor?.since ?? asking.now,
      ledger: this.#all(),
    };
  }

  /** As `answerNudge` in `lib/storage/nudges.ts`, with the quiet that three times "not now" brings (R25). */
  answer(id: string, state: "acted" | "declined", now: number): void {
    const nudge = this.#rows.get(id);
    if (nudge?.state !== "waiting") return;
    this.put({ ...nudge, state, updatedAt: now });
    const { quieted } = this.#schedule;
    if (state !== "declined" || quieted.includes(nudge.kind) || !turnsQuiet(nudge.kind, this.#all())) return;
    this.#schedule = { ...this.#schedule, quieted: [...quieted, nudge.kind] };
  }

  /** As `answerWaiting` there: the person did unasked what waited to be asked. */
  answerWaiting(kind: NudgeKind, now: number): void {
    for (const nudge of this.#all()) {
      if (nudge.kind === kind && nudge.state === "waiting" && nudge.due <= now && now < nudge.closesAt)
        this.answer(nudge.id, "acted", now);
    }
  }

  #all(): Nudge[] {
    return [...this.#rows.values()];
  }
}
