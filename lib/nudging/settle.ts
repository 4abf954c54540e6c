import { lastBlockEnd } from "@/lib/domain/blocks/block-run.ts";
import { type Breakpoint, isFresh } from "@/lib/domain/nudges/breakpoint.ts";
import { decide } from "@/lib/domain/nudges/decide.ts";
import { nextWakeAt } from "@/lib/domain/nudges/next-wake.ts";
import { isBegun, nudgeToNotify, standingNudges } from "@/lib/domain/nudges/notifying.ts";
import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import type { Asking, Situation } from "@/lib/domain/nudges/situation.ts";
import type { PlacedSchedule } from "@/lib/domain/schedule/schedule.ts";
import { noteExposure } from "@/lib/storage/exposures.ts";
import { claimNotification, markNotified } from "@/lib/storage/notified.ts";
import { type Settled, settleLedger } from "@/lib/storage/settlement.ts";
import { armAlarm } from "./alarm.ts";
import { showWaiting } from "./badge.ts";
import { isInFocus } from "./focus-hint.ts";
import { clearNotifications, notifyOf } from "./notification.ts";

/** Should the worker die between the ledger and the notification, the alarm wakes it again so soon. */
const RETRY_MS = 60_000;
/** An alarm may ring so much later than the end of a block, and it still is the end. */
const LATE_MS = 60_000;
/** Another caller may change the ledger meanwhile; nobody changes it for ever. */
const MOST_ROUNDS = 8;

/**
 * The one door: brings ledger, alarm, icon and notification in line with `now` (epoch ms) and the
 * zone the person is in. Runs on every wake of the worker, and on a page after it changed the
 * schedule or answered a nudge. Idempotent, and safe to call twice at once.
 *
 * A notification goes out only at a breakpoint (R2): the one that called, or the end of a block.
 * Rejects when the browser refuses a step; the next wake then makes up for it.
 */
export async function settle(now: number, zone: string, breakpoint?: Breakpoint): Promise<void> {
  const settled = await settleLedger(zone, now);
  const asking = await askingAt(settled, now, breakpoint);
  let plan = planFor(settled, asking);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    await carryOut(plan, asking, zone);
    // A page and the worker may settle at once: whoever carried out a stale plan sees it here.
    const latest = planFor(await settleLedger(zone, now), asking);
    if (isSame(latest, plan)) return;
    plan = latest;
  }
}

async function askingAt(
  { schedule }: Settled,
  now: number,
  breakpoint: Breakpoint | undefined,
): Promise<Asking> {
  // A new tab shows its card; nothing has to be called out beside it.
  const isReturn = breakpoint?.kind !== "new-tab" && isFresh(breakpoint, now);
  const atBreakpoint = isReturn || hasBlockEnded(schedule, now);
  const inFocus = atBreakpoint && (await isInFocus(schedule.waitsForSilence));
  return { now, surface: "notification", atBreakpoint, inFocus };
}

function hasBlockEnded({ blocks = [], zone }: PlacedSchedule, now: number): boolean {
  const endedAt = lastBlockEnd(blocks, now, zone);
  return endedAt !== undefined && now - endedAt < LATE_MS;
}

interface Plan {
  waits: boolean;
  standing: Nudge[];
  pending: Nudge | undefined;
  wakeAt: number | undefined;
}

function planFor({ ledger, settings, schedule, since }: Settled, asking: Asking): Plan {
  const { dayStartsAtMinutes, notifications } = settings;
  const situation: Situation = { ...asking, schedule, dayStartsAtMinutes, since, ledger };
  const pending = nudgeToNotify(situation, notifications);
  const next = nextWakeAt(situation);
  return {
    waits: decide({ ...situation, surface: "icon" }).shows !== undefined,
    standing: standingNudges(situation),
    pending,
    wakeAt: pending ? Math.min(next ?? Infinity, asking.now + RETRY_MS) : next,
  };
}

function isSame(one: Plan, other: Plan): boolean {
  const key = ({ waits, standing, pending, wakeAt }: Plan) =>
    [waits, pending?.id, wakeAt, ...standing.map(({ id }) => id)].join();
  return key(one) === key(other);
}

/** The alarm comes first, so that whatever happens after it is made up for. */
async function carryOut(
  { waits, standing, pending, wakeAt }: Plan,
  asking: Asking,
  zone: string,
): Promise<void> {
  await armAlarm(wakeAt);
  await showWaiting(waits);
  await clearNotifications(standing);
  if (pending === undefined || !(await claimNotification(pending.id, asking.now))) return;
  // One that was begun at its breakpoint is finished at the next wake.
  if (!isBegun(pending) && !(await noteExposure(pending.id, asking, zone))) return;
  await notifyOf(pending);
  await markNotified(pending, asking.now);
}
