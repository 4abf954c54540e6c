import { NUDGE_KINDS, type NudgeKind } from "@/lib/domain/nudges/nudge-kind.ts";
import type { Ended, Stream } from "./happening.ts";
import { takenIn, where } from "./permitted-checks.ts";

const MS_PER_DAY = 86_400_000;
const LEDGER_DAYS = 60;
/** The weekly has its pause in its week, and a plan a count of its own. */
const KINDS = new Set<NudgeKind>(NUDGE_KINDS.filter((kind) => kind !== "weekly" && kind !== "plan-cue"));

/** What became of the nudges of a kind, up to an instant (epoch ms) and since one was last taken up. */
function inRow({ story }: Stream, kind: NudgeKind, until: number): Ended[] {
  const ends = story
    .filter((one) => one.what === "ended")
    .filter((one) => one.kind === kind && one.trueAt <= until)
    // Decisions rest on sixty days.
    .filter(({ trueAt }) => trueAt > until - (LEDGER_DAYS - 31) * MS_PER_DAY)
    .toSorted((a, b) => a.trueAt - b.trueAt);
  return ends.slice(1 + ends.findLastIndex(({ how }) => how === "taken up"));
}

function pauseDays(ignored: number): number {
  if (ignored < 3) return 0;
  return ignored === 3 ? 2 : ignored === 4 ? 4 : 8;
}

/** R4: a kind that went by three times in a row pauses for two days, then four, then eight. */
export function tooSoon(stream: Stream): string[] {
  if (stream.isTampered) return [];
  return takenIn(stream).flatMap((taken) => {
    const { kind } = taken.nudge;
    if (!KINDS.has(kind)) return [];
    const row = inRow(stream, kind, taken.trueAt);
    const ignored = row.filter(({ how }) => how === "ignored");
    const last = ignored.at(-1)?.trueAt ?? -Infinity;
    const days = (taken.trueAt - last) / MS_PER_DAY;
    const least = pauseDays(ignored.length);
    return days < least
      ? [`${taken.nudge.id} ${days} days after ${ignored.length} ignored, ${where(taken)}`]
      : [];
  });
}

/** R4: whether a kind is to go on is asked once, until one is taken up. */
export function askedTwice(stream: Stream): string[] {
  if (stream.isTampered) return [];
  const questions = stream.story.filter((one) => one.what === "asked");
  return questions.flatMap((question, index) => {
    const { kind } = question.nudge;
    const before = questions.slice(0, index).findLast(({ nudge }) => nudge.kind === kind);
    if (before === undefined || before.nudge.id === question.nudge.id) return [];
    const wasTakenUp = stream.story.some(
      (one) =>
        one.what === "ended" &&
        one.kind === kind &&
        one.how === "taken up" &&
        one.trueAt > before.trueAt &&
        one.trueAt <= question.trueAt,
    );
    // The ledger of late does not reach further back.
    const isLongAgo = question.trueAt - before.nudge.due > LEDGER_DAYS * MS_PER_DAY;
    return wasTakenUp || isLongAgo ? [] : [`${question.nudge.id} asks again, ${where(question)}`];
  });
}
