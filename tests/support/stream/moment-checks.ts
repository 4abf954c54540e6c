import type { Stream } from "./happening.ts";
import { shownIn, where } from "./permitted-checks.ts";

const FRESH_MS = 2_000;

/** R2: whatever comes of itself comes at a joint in the person's work, and within its window. */
export function offBreakpoint(stream: Stream): string[] {
  return shownIn(stream).flatMap((shown) => {
    const { nudge, at, sinceBreakpoint } = shown;
    if (sinceBreakpoint > FRESH_MS) return [`${nudge.id} at no breakpoint, ${where(shown)}`];
    const isOpen = at >= nudge.due && at < nudge.closesAt;
    return isOpen ? [] : [`${nudge.id} outside its window, ${where(shown)}`];
  });
}

/** R3: nothing comes into what the person is in the middle of. */
export function inFocus(stream: Stream): string[] {
  return shownIn(stream)
    .filter((shown) => shown.inFocus)
    .map((shown) => `${shown.nudge.id} in focus, ${where(shown)}`);
}

/** R5: who logged a moment today is not asked for one today. */
export function askedAfterLog({ story }: Stream): string[] {
  const logs = story.filter(({ what }) => what === "logged");
  return story.flatMap((one) => {
    if (one.what !== "shown" || one.nudge.kind !== "check-in") return [];
    const isDone = logs.some(
      ({ day, at, trueAt, schedule }) =>
        day === one.day &&
        // In another place it may be of another day.
        schedule.zone === one.schedule.zone &&
        // One that lies ahead of a clock set back is of a day to come.
        at <= one.at &&
        trueAt < one.trueAt &&
        one.trueAt - trueAt < 48 * 3_600_000,
    );
    return isDone ? [`${one.nudge.id} after a log, ${where(one)}`] : [];
  });
}

/** R22: the end of the day is asked about in the last hour of work alone. */
export function afterHours(stream: Stream): string[] {
  return shownIn(stream)
    .filter(({ nudge, at }) => nudge.kind === "end-of-day" && at >= nudge.due + 3_600_000)
    .map((shown) => `${shown.nudge.id} after the last hour, ${where(shown)}`);
}

/** R12: the reason in the ledger is the rule that let the nudge come. */
export function wrongReason(stream: Stream): string[] {
  const rules = new Map<string, string>();
  const seen = new Set(stream.rows.filter(({ permit }) => permit !== undefined).map(({ id }) => id));
  for (const { nudge, rule, at } of shownIn(stream)) {
    const row = stream.rows.find(({ id }) => id === nudge.id);
    // It appeared and was then seen: what it appeared by is its reason.
    if (row?.permit !== undefined && at <= row.permit.at) rules.set(nudge.id, rule);
  }
  return stream.rows.flatMap(({ id, shown }) => {
    const rule = rules.get(id);
    if (!seen.has(id) || rule === undefined || stream.isTampered) return [];
    return rule === shown?.rule ? [] : [`${id} says ${shown?.rule}, but came by ${rule}`];
  });
}
