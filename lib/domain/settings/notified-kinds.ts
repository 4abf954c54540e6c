import { NUDGE_KINDS, type NudgeKind, TIMED_KINDS } from "../nudges/nudge-kind.ts";
import { haveCardsGoneUnseen } from "../nudges/unseen-cards.ts";
import type { Situation } from "../nudges/situation.ts";
import { isProtectedAt } from "../schedule/protected-time.ts";
import { isOn, isPausedAt, isPermittedAt } from "../schedule/schedule.ts";
import { type Settings, settingsSchema } from "./settings.ts";

/** The choice in which these kinds, and no others, may raise a notification of the system. */
export function notifyingOnly(kinds: readonly NudgeKind[]): Settings["notifications"] {
  const choice = NUDGE_KINDS.map((kind) => [kind, kinds.includes(kind)]);
  return settingsSchema.shape.notifications.parse(Object.fromEntries(choice));
}

/** The choice with what the person is asked at times of their own let in as well; nothing is taken out. */
export function notifyingAtTimes({ notifications, schedule }: Settings): Settings["notifications"] {
  const timed = new Set<NudgeKind>(TIMED_KINDS.filter((kind) => isOn(kind, schedule)));
  return notifyingOnly(NUDGE_KINDS.filter((kind) => notifications[kind] || timed.has(kind)));
}

/**
 * Whether notifications are offered now: once ever, after the cards have gone unseen, to somebody who
 * has none but those of the weekly and whose system is not known to swallow them. Offering is asking,
 * so it keeps to the hours in which something may be asked.
 */
export function areNotificationsOffered(settings: Settings, situation: Situation): boolean {
  const { notifications, notificationsOfferedAt, notificationsSeen } = settings;
  const { schedule, now } = situation;
  return (
    notificationsOfferedAt === null &&
    notificationsSeen !== "no" &&
    NUDGE_KINDS.every((kind) => kind === "weekly" || !notifications[kind]) &&
    !isPausedAt(now, schedule) &&
    isPermittedAt(now, schedule, false) &&
    !isProtectedAt(now, schedule) &&
    haveCardsGoneUnseen(situation)
  );
}
