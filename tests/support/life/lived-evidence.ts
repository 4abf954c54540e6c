import type { Evidence } from "@/lib/domain/evidence/evidence.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { Moment } from "@/lib/domain/moments/moment.ts";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import type { RowVersion } from "@/lib/domain/row-version.ts";
import { isKept } from "@/lib/domain/row.ts";
import { addDays, type DayKey, daysFrom } from "@/lib/domain/time/day-key.ts";
import type { Calendar } from "./calendar.ts";
import { Draw } from "./draw.ts";
import { earlierWording } from "./earlier-wording.ts";
import { pursuedGoal } from "./goals/pursued-goal.ts";
import { named, type Texts } from "./texts.ts";

/** So many pieces in a week in which the person is there, on the average. */
const PIECES_A_WEEK = 1.05;
const MINUTE_MS = 60_000;

/** What evidence is taken from. */
export interface Sources {
  momentsOf: ReadonlyMap<DayKey, readonly Moment[]>;
  reflections: readonly Reflection[];
  goals: readonly Goal[];
}

export interface LivedEvidence {
  evidence: Evidence[];
  versions: RowVersion[];
}

type Found = Pick<Evidence, "text" | "day" | "momentId" | "reflectionId"> & { at: number };

/** What is already true: some of it noted by hand, some taken from moments and from reflections. */
export function liveEvidence(
  seed: number,
  calendar: Calendar,
  texts: Texts,
  sources: Sources,
): LivedEvidence {
  const lived: LivedEvidence = { evidence: [], versions: [] };
  const weeks = daysFrom(calendar.first, calendar.last).filter((_, index) => index % 7 === 0);
  for (const week of weeks.filter((day) => !calendar.isAwayOn(day))) {
    const draw = new Draw(seed, `evidence/${week}`);
    const found = Array.from({ length: draw.count(PIECES_A_WEEK) }, () =>
      find(week, calendar, texts, sources, draw),
    );
    const isNew = ({ momentId }: Found) =>
      momentId === undefined || lived.evidence.every((known) => known.momentId !== momentId);
    for (const { at, ...piece } of found.toSorted((a, b) => a.at - b.at)) {
      if (!calendar.holds(at) || !isNew({ at, ...piece })) continue;
      const goal = draw.chance(0.35) ? pursuedGoal(sources.goals, at, draw) : undefined;
      const goalId = goal && { goalId: goal.id };
      const row: Evidence = { id: draw.id(at), createdAt: at, updatedAt: at, ...piece, ...goalId };
      lived.evidence.push(becomeOf(row, lived.versions, calendar, draw));
    }
  }
  return lived;
}

function find(week: DayKey, calendar: Calendar, texts: Texts, sources: Sources, draw: Draw): Found {
  const source = draw.weighted({ hand: 4, moment: 4, reflection: 2 });
  const taken =
    source === "hand"
      ? undefined
      : source === "moment"
        ? fromMoment(week, sources, draw)
        : fromReflection(week, sources, draw);
  return taken ?? byHand(week, calendar, texts, draw);
}

function byHand(week: DayKey, calendar: Calendar, texts: Texts, draw: Draw): Found {
  const at = calendar.on(addDays(week, draw.whole(0, 6)), draw);
  const day = draw.chance(0.8) ? calendar.dayAt(at) : addDays(calendar.dayAt(at), -draw.whole(1, 20));
  return { at, text: named(draw)(texts.evidence.next(draw)), day };
}

/** A moment with a note, in which something was chosen or tried. */
function fromMoment(week: DayKey, { momentsOf }: Sources, draw: Draw): Found | undefined {
  const moments = daysFrom(week, addDays(week, 6))
    .flatMap((day) => momentsOf.get(day) ?? [])
    .filter((moment) => isKept(moment) && (moment.kind === "chose" || moment.kind === "tried"))
    .filter(({ note = "" }) => note.trim() !== "");
  if (moments.length === 0) return undefined;
  const { id: momentId, note = "", day, updatedAt } = draw.pick(moments);
  return { at: updatedAt + draw.whole(1, 2_000) * MINUTE_MS, text: note.trim(), day, momentId };
}

/** One of the answers of that week's reflection. */
function fromReflection(week: DayKey, { reflections }: Sources, draw: Draw): Found | undefined {
  const until = addDays(week, 6);
  const reflection = reflections.find(({ untilDay }) => untilDay >= week && untilDay <= until);
  const answers = reflection?.answers.filter(({ text }) => text !== "") ?? [];
  if (reflection?.finishedAt === undefined || answers.length === 0) return undefined;
  const { id: reflectionId, untilDay: day, finishedAt } = reflection;
  return { at: finishedAt + draw.whole(1, 90) * MINUTE_MS, text: draw.pick(answers).text, day, reflectionId };
}

/** Seldom it is worded anew, or taken back. */
function becomeOf(row: Evidence, versions: RowVersion[], calendar: Calendar, draw: Draw): Evidence {
  const fate = draw.weighted({ kept: 92, reworded: 5, deleted: 3 });
  const at = calendar.after(row.createdAt, draw.whole(1, 30), draw);
  if (fate === "kept" || !calendar.holds(at)) return row;
  if (fate === "deleted") return { ...row, deletedAt: at, updatedAt: at };
  versions.push(earlierWording("evidence", row, at, draw));
  return { ...row, text: `${row.text} (${calendar.dayAt(at)})`, updatedAt: at };
}
