import { nextWakeAt, nudgeToNotify, shownNudges } from "@/lib/domain/nudges/waiting.ts";
import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { claimNotification, markNotified } from "@/lib/storage/notified.ts";
import { type Settled, settleLedger } from "@/lib/storage/settlement.ts";
import { armAlarm } from "./alarm.ts";
import { showWaiting } from "./badge.ts";
import { clearNotifications, notifyOf } from "./notification.ts";

/** Should the worker die between the ledger and the notification, the alarm wakes it again so soon. */
const RETRY_MS = 60_000;
/** Another caller may change the ledger meanwhile; nobody changes it for ever. */
const MOST_ROUNDS = 8;

/**
 * The one door: brings ledger, alarm, icon and notification in line with `now` (epoch ms) and the
 * zone the person is in. Runs on every wake of the worker, and on a page after it changed the
 * schedule or answered a nudge. Idempotent, and safe to call twice at once.
 *
 * Rejects when the browser refuses a step; the next wake then makes up for it.
 */
export async function settle(now: number, zone: string): Promise<void> {
  let plan = planFor(await settleLedger(zone, now), now);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    await carryOut(plan, now);
    // A page and the worker may settle at once: whoever carried out a stale plan sees it here.
    const latest = planFor(await settleLedger(zone, now), now);
    if (isSame(latest, plan)) return;
    plan = latest;
  }
}

interface Plan {
  shown: Nudge[];
  pending: Nudge | undefined;
  wakeAt: number | undefined;
}

function planFor({ waiting, settings, schedule }: Settled, now: number): Plan {
  const shown = shownNudges(waiting, schedule, now);
  const pending = nudgeToNotify(shown, settings.notifications);
  const next = nextWakeAt(waiting, schedule, now);
  return { shown, pending, wakeAt: pending ? Math.min(next ?? Infinity, now + RETRY_MS) : next };
}

function isSame(one: Plan, other: Plan): boolean {
  const key = ({ shown, pending, wakeAt }: Plan) =>
    [pending?.id, wakeAt, ...shown.map(({ id }) => id)].join();
  return key(one) === key(other);
}

/** The alarm comes first, so that whatever happens after it is made up for. */
async function carryOut({ shown, pending, wakeAt }: Plan, now: number): Promise<void> {
  await armAlarm(wakeAt);
  await showWaiting(shown.length > 0);
  await clearNotifications(shown);
  if (pending === undefined || !(await claimNotification(pending.id, now))) return;
  await notifyOf(pending);
  await markNotified(pending, now);
}
