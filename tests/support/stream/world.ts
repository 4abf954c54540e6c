import { lastBlockEnd } from "@/lib/domain/blocks/block-run.ts";
import { type Nudge, nudgeId, type Surface } from "@/lib/domain/nudges/nudge.ts";
import type { NudgeKind } from "@/lib/domain/nudges/nudge-kind.ts";
import { nextWakeAt } from "@/lib/domain/nudges/next-wake.ts";
import { isBegun, nudgeToNotify } from "@/lib/domain/nudges/notifying.ts";
import type { Asking, Situation } from "@/lib/domain/nudges/situation.ts";
import { checkInsOn } from "@/lib/domain/schedule/daily.ts";
import type { PlacedSchedule } from "@/lib/domain/schedule/schedule.ts";
import { addDays, type DayKey, daysBetween } from "@/lib/domain/time/day-key.ts";
import { personalDayAt } from "@/lib/domain/time/wall-clock.ts";
import { MemoryLedger } from "@/tests/support/memory-ledger.ts";
import type { Ended, Happening } from "./happening.ts";

type Told = Happening extends infer H
  ? H extends Happening
    ? Omit<H, "trueAt" | "at" | "day" | "schedule" | "dayNumber">
    : never
  : never;

/** A block that ended less than a minute ago is a joint in the person's work. */
const BLOCK_END_MS = 60_000;

/** A device and its person: all that outlives a worker, and by what rules it is written. */
export class World {
  trueNow: number;
  /** By how much the clock of the device is wrong (ms). */
  error = 0;
  schedule: PlacedSchedule;
  readonly dayStartsAtMinutes: number;
  readonly allowed: Readonly<Record<NudgeKind, boolean>>;
  readonly ledger: MemoryLedger;
  readonly since: number;
  readonly loggedDays = new Set<DayKey>();
  readonly story: Happening[] = [];
  breakpointAt = -Infinity;
  doubles = 0;
  #ended = new Set<string>();

  constructor(
    now: number,
    schedule: PlacedSchedule,
    dayStartsAtMinutes: number,
    allowed: Readonly<Record<NudgeKind, boolean>>,
  ) {
    this.trueNow = now;
    this.schedule = schedule;
    this.dayStartsAtMinutes = dayStartsAtMinutes;
    this.allowed = allowed;
    this.since = now;
    this.ledger = MemoryLedger.begunAt(now, schedule);
  }

  /** What the clock of the device says (epoch ms). */
  get now(): number {
    return this.trueNow + this.error;
  }

  dayAt(at: number): DayKey {
    return personalDayAt(at, this.schedule.zone, this.dayStartsAtMinutes);
  }

  tell(told: Told): void {
    const day = this.dayAt(this.now);
    const dayNumber = daysBetween(this.dayAt(this.since), day);
    this.story.push({ ...told, trueAt: this.trueNow, at: this.now, day, schedule: this.schedule, dayNumber });
  }

  situation(asking: Omit<Asking, "now">): Situation {
    const { now, schedule, dayStartsAtMinutes, since } = this;
    return { ...asking, now, schedule, dayStartsAtMinutes, since, ledger: this.ledger.recent(now) };
  }

  /** Milliseconds since the last joint in the person's work; the end of a block counts while it is fresh. */
  get sinceBreakpoint(): number {
    const endedAt = lastBlockEnd(this.schedule.blocks ?? [], this.now, this.schedule.zone);
    const sinceBlock = endedAt === undefined ? Infinity : this.now - endedAt;
    return Math.min(this.trueNow - this.breakpointAt, sinceBlock < BLOCK_END_MS ? 0 : Infinity);
  }

  /** Brings the ledger in line with the clock. */
  settle(): void {
    const today = this.dayAt(this.now);
    const done = [addDays(today, -1), today]
      .filter((day) => this.loggedDays.has(day))
      .flatMap((day) => checkInsOn(day, this.schedule, this.dayStartsAtMinutes).map(nudgeId));
    this.ledger.settle(this.schedule, this.now, new Set(done));
    this.#noteEnds();
    // What lies ahead of a clock that was set back is not open.
    const open = this.ledger
      .recent(this.now)
      .filter(({ state, due }) => state === "waiting" && due <= this.now)
      .map(({ kind, subject }) => `${kind} ${subject ?? ""}`);
    if (new Set(open).size < open.length) this.doubles += 1;
  }

  /** Settles as the worker does, with the notification that may come of it. It may die over raising it. */
  wake(isBreakpoint: boolean, inFocus: boolean, dies = false): void {
    this.settle();
    const atBreakpoint = isBreakpoint || this.sinceBreakpoint === 0;
    const situation = this.situation({ surface: "notification", atBreakpoint, inFocus });
    const pending = nudgeToNotify(situation, this.allowed);
    if (pending === undefined) return;
    if (!isBegun(pending)) {
      if (!this.expose(pending.id, { surface: "notification", atBreakpoint, inFocus })) return;
      this.tellShown(pending, "notification", inFocus);
    }
    if (!dies) this.ledger.revise(pending.id, { notifiedAt: this.now });
  }

  tellShown(nudge: Nudge, surface: Surface, inFocus: boolean): void {
    const rule = this.ledger.row(nudge.id)?.shown?.rule ?? "opened";
    const { sinceBreakpoint } = this;
    this.tell({ what: "shown", nudge, surface, rule, sinceBreakpoint, inFocus });
  }

  /** Notes a nudge as seen, and tells whether it may go on being shown. */
  expose(id: string, asking: Omit<Asking, "now">): boolean {
    const before = this.ledger.row(id);
    const stays = this.ledger.expose(id, this.situation(asking));
    const after = this.ledger.row(id);
    if (before === undefined || after === undefined) return false;
    if (before.permit === undefined && after.permit !== undefined)
      this.tell({ what: "taken", nudge: before });
    if (before.asked === undefined && after.asked !== undefined) this.tell({ what: "asked", nudge: before });
    return stays;
  }

  /** When the alarm is armed for; undefined when nothing is to come. */
  nextWake(): number | undefined {
    return nextWakeAt(this.situation({ surface: "icon", atBreakpoint: false, inFocus: false }));
  }

  /** Tells of each row, once, what became of it. */
  #noteEnds(): void {
    for (const row of this.ledger.recent(this.now)) {
      if (row.state === "waiting" || this.#ended.has(row.id)) continue;
      this.#ended.add(row.id);
      const how = endOf(row);
      if (how === undefined) continue;
      const was = this.trueNow;
      // It ended when its window closed or it was answered, which was before anybody looked.
      this.trueNow = Math.min(was, (how === "ignored" ? row.closesAt : row.updatedAt) - this.error);
      this.tell({ what: "ended", kind: row.kind, how });
      this.trueNow = was;
    }
  }
}

function endOf({ state, exposedOn = [], postponedUntil }: Nudge): Ended["how"] | undefined {
  if (state === "expired")
    return exposedOn.length > 0 && postponedUntil === undefined ? "ignored" : undefined;
  if (state === "declined") return "declined";
  return state === "paused" ? undefined : "taken up";
}
