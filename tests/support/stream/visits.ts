import { turnsQuiet } from "@/lib/domain/nudges/back-off.ts";
import { isBackAfterLong } from "@/lib/domain/nudges/breakpoint.ts";
import { decide, grantOf } from "@/lib/domain/nudges/decide.ts";
import { EXPOSURE_MS } from "@/lib/domain/nudges/exposure.ts";
import { holdOf } from "@/lib/domain/nudges/holds.ts";
import { type Nudge, nudgeId } from "@/lib/domain/nudges/nudge.ts";
import type { Asking } from "@/lib/domain/nudges/situation.ts";
import { postponements } from "@/lib/domain/nudges/postponement.ts";
import { isOn, isPausedAt } from "@/lib/domain/schedule/schedule.ts";
import { calendarDayAt } from "@/lib/domain/time/wall-clock.ts";
import type { Draw } from "@/tests/support/life/draw.ts";
import type { Temper } from "./temper.ts";
import type { World } from "./world.ts";

const MS_PER_DAY = 86_400_000;
/** A card that was chosen stays through whatever the person begins meanwhile. */
const STANDING = { atBreakpoint: true, inFocus: false } as const;

/** A person in front of their browser: what they open, and what they make of what they see. */
export class Visits {
  #world: World;
  #draw: Draw;
  #temper: Temper;
  /** Cards of tabs that went out of sight before they were seen. */
  #lingering: string[] = [];

  constructor(world: World, draw: Draw, temper: Temper) {
    this.#world = world;
    this.#draw = draw;
    this.#temper = temper;
  }

  /** A restart leaves no tab as it was. */
  closeAll(): void {
    this.#lingering = [];
  }

  /** A new tab, which comes to the person between two things. */
  newTab(): void {
    const inFocus = this.#draw.chance(0.2);
    this.#reachBreakpoint(inFocus);
    const nudge = this.#choose(inFocus);
    if (nudge === undefined) return;
    if (this.#draw.chance(0.2)) this.#lingering.push(nudge.id);
    else this.#see(nudge.id, "new-tab");
  }

  /** The person comes back; tabs that are open choose anew. */
  comeBack(): void {
    const inFocus = this.#draw.chance(0.2);
    this.#reachBreakpoint(inFocus);
    if (this.#draw.chance(0.5)) return;
    const nudge = this.#choose(inFocus);
    if (nudge !== undefined) this.#see(nudge.id, "new-tab");
  }

  /** A tab in the middle of everything: whatever it asks, nothing may come. */
  look(): void {
    const world = this.#world;
    world.settle();
    const asking = { surface: "new-tab", atBreakpoint: false, inFocus: this.#draw.chance(0.5) } as const;
    const { shows } = decide(world.situation(asking));
    if (shows !== undefined) world.tellShown(shows, "new-tab", asking.inFocus);
  }

  /** The popup, which the person opens to see what waits. */
  popup(): void {
    const world = this.#world;
    world.settle();
    const { shows } = decide(world.situation({ surface: "popup", ...STANDING }));
    if (shows !== undefined) this.#see(shows.id, "popup");
  }

  /** Tabs with cards of earlier come into sight, together with a new one, and are all seen at once. */
  severalWindows(): void {
    const world = this.#world;
    this.#reachBreakpoint(false);
    const asking: Omit<Asking, "now"> = { surface: "new-tab", ...STANDING };
    const situation = world.situation(asking);
    // Chosen from one state, by pages that know nothing of each other.
    const chosen = situation.ledger.filter((row) => holdOf(row, situation) === undefined).slice(0, 2);
    for (const nudge of chosen) this.#tell(nudge, false);
    world.trueNow += EXPOSURE_MS;
    const all = this.#draw.shuffled([...chosen.map(({ id }) => id), ...this.#lingering]);
    this.#lingering = [];
    for (const id of all) {
      world.trueNow += this.#draw.whole(0, 5);
      if (world.expose(id, asking)) this.#react(id);
    }
  }

  logMoment(): void {
    const world = this.#world;
    world.settle();
    world.loggedDays.add(world.dayAt(world.now));
    world.tell({ what: "logged" });
    for (const { id, kind, due } of world.ledger.waiting()) {
      if ((kind === "check-in" || kind === "end-of-day") && due <= world.now)
        world.ledger.answer(id, world.now);
    }
  }

  #reachBreakpoint(inFocus: boolean): void {
    const world = this.#world;
    const before = world.breakpointAt + world.error;
    if (Number.isFinite(before) && isBackAfterLong({ kind: "new-tab", at: before }, world.now))
      this.#welcomeBack();
    world.breakpointAt = world.trueNow;
    world.wake(true, inFocus, this.#draw.chance(0.05));
  }

  #welcomeBack(): void {
    const { now, schedule, ledger } = this.#world;
    if (!isOn("welcome-back", schedule) || isPausedAt(now, schedule)) return;
    const [kind, period] = ["welcome-back" as const, calendarDayAt(now, schedule.zone)];
    const times = { due: now, closesAt: now + 4 * MS_PER_DAY, createdAt: now, updatedAt: now };
    ledger.add({ id: nudgeId({ kind, period }), kind, period, ...times, state: "waiting" });
  }

  #choose(inFocus: boolean): Nudge | undefined {
    const situation = this.#world.situation({ surface: "new-tab", atBreakpoint: true, inFocus });
    const { shows } = decide(situation);
    this.#noteChance(shows, inFocus);
    if (shows !== undefined) this.#tell(shows, inFocus);
    return shows;
  }

  #tell(nudge: Nudge, inFocus: boolean): void {
    const world = this.#world;
    const rule = grantOf(nudge, world.situation({ surface: "new-tab", atBreakpoint: true, inFocus }));
    const { sinceBreakpoint } = world;
    world.tell({ what: "shown", nudge, surface: "new-tab", rule, sinceBreakpoint, inFocus });
  }

  /** Notes that a weekly waits that nothing but another card could keep back. */
  #noteChance(shows: Nudge | undefined, inFocus: boolean): void {
    const world = this.#world;
    const weekly = world.ledger.waiting().find(({ kind }) => kind === "weekly");
    if (weekly !== undefined && !inFocus) world.tell({ what: "chance", weekly, shows });
  }

  #see(id: string, surface: "new-tab" | "popup"): void {
    const world = this.#world;
    world.trueNow += EXPOSURE_MS;
    if (world.expose(id, { surface, ...STANDING })) this.#react(id);
  }

  #react(id: string): void {
    const world = this.#world;
    const { acts, declines, putsOff } = this.#temper;
    const share = this.#draw.share();
    world.trueNow += this.#draw.whole(1_000, 60_000);
    const nudge = world.ledger.row(id);
    if (nudge?.state !== "waiting") return;
    if (share < acts) {
      world.ledger.answer(id, world.now, nudge.kind === "weekly" && share < acts / 4 ? "rested" : "acted");
    } else if (share < acts + declines) {
      world.ledger.answer(id, world.now, "declined");
      const { quieted } = world.schedule;
      if (!quieted.includes(nudge.kind) && turnsQuiet(nudge.kind, world.ledger.recent(world.now))) {
        world.schedule = { ...world.schedule, quieted: [...quieted, nudge.kind] };
      }
    } else if (share < acts + declines + putsOff) {
      const offered = postponements(nudge, world.schedule, world.now);
      if (offered.length === 0) return;
      world.ledger.revise(id, { postponedUntil: this.#draw.pick(offered).until, updatedAt: world.now });
    }
  }
}
