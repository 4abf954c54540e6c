import { addDays } from "@/lib/domain/time/day-key.ts";
import { calendarDayAt, instantAt } from "@/lib/domain/time/wall-clock.ts";
import { clockChanges, ZONES } from "@/tests/support/arbitrary/zones.ts";
import { Draw } from "@/tests/support/life/draw.ts";
import type { Stream } from "./happening.ts";
import { drawAllowed, drawDated, drawPlaced, drawSchedule, drawTemper } from "./temper.ts";
import { Visits } from "./visits.ts";
import { World } from "./world.ts";

const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 24 * MS_PER_HOUR;
/** Clocks changed there in these years, each in another way. */
const CHANGING_ZONES = [
  "Europe/Berlin",
  "Australia/Lord_Howe",
  "Asia/Beirut",
  "America/Havana",
  "Africa/Casablanca",
];
const YEARS = { first: Date.UTC(2018, 0, 1), last: Date.UTC(2030, 0, 1) };

/** What may be done to a stream besides living in it. */
const KINDS = { calm: 3, changing: 3, rearranging: 1, travelling: 2, tampering: 2 } as const;
type Kind = keyof typeof KINDS;

/** A life of so many days with the product, all of it drawn from a seed. */
export function liveStream(seed: number, days: number): Stream {
  const draw = new Draw(seed, "stream");
  const kind = draw.weighted<Kind>(KINDS);
  const begun = beginning(draw);
  const world = new World(
    begun,
    drawPlaced(draw, begun, days),
    draw.pick([240, 240, 0, 330]),
    drawAllowed(draw),
  );
  const temper = drawTemper(draw);
  const visits = new Visits(world, draw, temper);
  const life = new Life(world, visits, draw, kind, temper.logs);
  for (let day = 0; day < days; day += 1) life.liveDay(begun + day * MS_PER_DAY);
  return life.end(seed, begun, Math.max(world.trueNow, begun + days * MS_PER_DAY));
}

/** Anywhen, and every second time shortly before clocks change somewhere. */
function beginning(draw: Draw): number {
  const changes = clockChanges(draw.pick(CHANGING_ZONES)).filter((at) => at > YEARS.first + 20 * MS_PER_DAY);
  return draw.chance(0.5)
    ? draw.whole(YEARS.first, YEARS.last)
    : draw.pick(changes) - draw.whole(1, 20 * MS_PER_DAY);
}

class Life {
  #world: World;
  #visits: Visits;
  #draw: Draw;
  #kind: Kind;
  #variants: { from: number; schedule: World["schedule"] }[];
  #awayUntil = -Infinity;
  #visitsADay: number;
  #logs: number;

  constructor(world: World, visits: Visits, draw: Draw, kind: Kind, logs: number) {
    this.#logs = logs;
    this.#world = world;
    this.#visits = visits;
    this.#draw = draw;
    this.#kind = kind;
    this.#visitsADay = draw.pick([3, 6, 6, 14]);
    this.#variants = [{ from: world.trueNow, schedule: world.schedule }];
  }

  /** One day of the true calendar: its alarms, its visits, and what is changed on it. */
  liveDay(from: number): void {
    const draw = this.#draw;
    if (draw.chance(0.03)) this.#awayUntil = from + draw.whole(1, 12) * MS_PER_DAY;
    if (from < this.#awayUntil) return;
    const ringing = draw.chance(0.15);
    const day = calendarDayAt(from, this.#world.schedule.zone);
    const instants = Array.from({ length: draw.count(this.#visitsADay) }, () => {
      const minutes = draw.chance(0.85) ? draw.whole(7 * 60, 20 * 60) : draw.whole(0, 1439);
      return instantAt(day, minutes, this.#world.schedule.zone) + draw.whole(0, 59_999);
    });
    for (const at of instants.toSorted((a, b) => a - b)) {
      if (ringing) this.#ringUntil(at);
      this.#world.trueNow = Math.max(this.#world.trueNow + 1, at);
      this.#live();
    }
  }

  /** The alarms that ring before an instant; each wakes the worker, which arms the next. */
  #ringUntil(at: number): void {
    const world = this.#world;
    for (let count = 0; count < 24; count += 1) {
      const wake = world.nextWake();
      if (wake === undefined || wake - world.error >= at) return;
      world.trueNow = Math.max(world.trueNow, wake - world.error);
      world.wake(false, this.#draw.chance(0.2));
    }
  }

  #live(): void {
    this.#disturb();
    const what = this.#draw.weighted({
      tab: 42,
      back: 14,
      look: 10,
      popup: 6,
      several: 8,
      log: this.#logs,
      wake: 6,
      restart: 3,
    });
    const world = this.#world;
    if (what === "tab") this.#visits.newTab();
    else if (what === "back") this.#visits.comeBack();
    else if (what === "look") this.#visits.look();
    else if (what === "popup") this.#visits.popup();
    else if (what === "several") this.#visits.severalWindows();
    else if (what === "log") this.#visits.logMoment();
    else if (what === "wake") world.wake(false, this.#draw.chance(0.2));
    else this.#visits.closeAll();
  }

  /** What is special about this stream happens now and then. */
  #disturb(): void {
    const draw = this.#draw;
    const world = this.#world;
    if (this.#kind === "changing" && draw.chance(0.06)) this.#change();
    if (this.#kind === "rearranging" && draw.chance(0.06)) {
      world.schedule = {
        ...world.schedule,
        ...draw.pick([
          { dated: drawDated(draw, world.now, 30) },
          { plans: (world.schedule.plans ?? []).slice(1) },
          { blocks: (world.schedule.blocks ?? []).slice(1) },
        ]),
      };
    }
    if (this.#kind === "travelling" && draw.chance(0.05))
      world.schedule = { ...world.schedule, zone: draw.pick(ZONES) };
    if (this.#kind === "tampering" && draw.chance(0.03)) {
      const far = draw.pick([
        2 * MS_PER_HOUR,
        MS_PER_DAY,
        9 * MS_PER_DAY,
        100 * MS_PER_DAY,
        400 * MS_PER_DAY,
      ]);
      world.error = world.error !== 0 && draw.chance(0.7) ? 0 : draw.whole(-far, far);
    }
  }

  /** What fell due until now is first settled under the old schedule. */
  #change(): void {
    const draw = this.#draw;
    const world = this.#world;
    world.settle();
    const drawn = drawSchedule(draw);
    const name = draw.pick([
      "workingDays",
      "morning",
      "checkIn",
      "endOfDay",
      "weekly",
      "quietHours",
      "mostPerDay",
      "quieted",
      "occasions",
      "pause",
    ] as const);
    const pausedUntil = draw.chance(0.6)
      ? null
      : addDays(calendarDayAt(world.now, world.schedule.zone), draw.whole(0, 8));
    const change = name === "pause" ? { pausedUntil } : { [name]: drawn[name] };
    world.schedule = { ...world.schedule, ...change };
    this.#variants.push({ from: world.trueNow, schedule: world.schedule });
  }

  /** Settles for the last time on the way, and once more when every window has long closed. */
  end(seed: number, begun: number, ended: number): Stream {
    const world = this.#world;
    world.error = 0;
    world.trueNow = ended;
    world.settle();
    world.trueNow = ended + 45 * MS_PER_DAY;
    world.settle();
    return {
      seed,
      begun,
      ended,
      story: world.story,
      rows: world.ledger.rows().filter(({ due }) => due <= ended),
      isTampered: this.#kind === "tampering",
      isTravelled: this.#kind === "travelling",
      isRearranged: this.#kind === "rearranging",
      variants: this.#variants,
      doubles: world.doubles,
    };
  }
}
