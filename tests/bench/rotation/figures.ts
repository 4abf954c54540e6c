import type { LivedWeek } from "./lived-weeks.ts";

export interface RotationFigures {
  sessions: number;
  asked: number;
  /** Of the questions that look back or deeper: the shortest and the median gap, in sessions. */
  shortestGap: number;
  medianGap: number;
  /** The same for those that look ahead, of which one is asked in every session. */
  shortestGapAhead: number;
  /** The most uses of one question in any 52 weeks, of those that look back or deeper and of those that look ahead. */
  mostUses: number;
  mostUsesAhead: number;
  /** The fewest questions there were to choose from for the look ahead. */
  fewestAhead: number;
  /** Share of the questions that had been asked before. */
  repeats: number;
  /** Questions asked although they, or their category, had come lately. */
  gapGaveWay: number;
  categoryGaveWay: number;
  tenderMost: number;
  withoutAhead: number;
  /** Of categories that fitted in at least half of the sessions, the fewest uses of one in a year. */
  leastOfCategory: number;
}

const YEAR = 52;

/** How several lives of one kind went, taken together. */
export function figuresOf(lives: readonly (readonly LivedWeek[])[]): RotationFigures {
  const gaps = lives.flatMap((life) => gapsOf(life, (slot) => slot !== "ahead")).toSorted((a, b) => a - b);
  const ahead = lives.flatMap((life) => gapsOf(life, (slot) => slot === "ahead"));
  const sessions = lives.flat();
  const choices = sessions.flatMap(({ asked }) => asked);
  const distinct = lives.map((life) => new Set(life.flatMap(({ asked }) => asked.map(idOf))).size);
  return {
    sessions: sessions.length,
    asked: choices.length,
    shortestGap: Math.min(...gaps),
    medianGap: gaps[Math.floor(gaps.length / 2)] ?? Number.NaN,
    shortestGapAhead: Math.min(...ahead),
    mostUses: Math.max(...lives.map((life) => mostUses(life, (slot) => slot !== "ahead"))),
    mostUsesAhead: Math.max(...lives.map((life) => mostUses(life, (slot) => slot === "ahead"))),
    fewestAhead: Math.min(
      ...sessions.map(({ input }) => input.candidates.filter(({ slot }) => slot === "ahead").length),
    ),
    repeats: 1 - distinct.reduce((sum, count) => sum + count, 0) / choices.length,
    gapGaveWay: choices.filter(({ gaveWay }) => gaveWay === "gap").length,
    categoryGaveWay: choices.filter(({ gaveWay }) => gaveWay === "category").length,
    tenderMost: Math.max(
      ...sessions.map(({ asked }) => asked.filter(({ question }) => question.tender).length),
    ),
    withoutAhead: sessions.filter(({ asked }) => asked.at(-1)?.question.slot !== "ahead").length,
    leastOfCategory: Math.min(...lives.map(leastOfCategory)),
  };
}

const idOf = ({ question }: LivedWeek["asked"][number]) => question.id;

/** In sessions, between one showing of a question and its next asking. */
export function gapsOf(life: readonly LivedWeek[], isMeant: (slot: string) => boolean): number[] {
  const last = new Map<string, number>();
  return life.flatMap(({ asked, skipped }, session) => {
    const gaps = asked.flatMap(({ question: { id, slot } }) => {
      const before = last.get(id);
      return before === undefined || !isMeant(slot) ? [] : [session - before];
    });
    for (const id of [...asked.map(idOf), ...skipped]) last.set(id, session);
    return gaps;
  });
}

/** In any 52 weeks in a row, wherever they begin. */
export function mostUses(life: readonly LivedWeek[], isMeant: (slot: string) => boolean): number {
  const weeks = new Map<string, number[]>();
  for (const { week, asked } of life) {
    for (const choice of asked.filter(({ question }) => isMeant(question.slot)))
      weeks.set(idOf(choice), [...(weeks.get(idOf(choice)) ?? []), week]);
  }
  const within = (list: readonly number[]) =>
    list.map((first) => list.filter((week) => week >= first && week < first + YEAR).length);
  return Math.max(...Array.from(weeks.values(), within).flat());
}

/** Year by year, of the categories that could be asked in at least half of its sessions. */
export function leastOfCategory(life: readonly LivedWeek[]): number {
  const years = Map.groupBy(life, ({ week }) => Math.floor((week - 1) / YEAR));
  const least = Array.from(years.values(), (sessions) => {
    const fitted = new Map<string, number>();
    const used = new Map<string, number>();
    for (const { input, asked } of sessions) {
      const open = input.candidates.filter(({ category }) => !(input.isQuietWeek && category === "slips"));
      for (const category of new Set(open.map((one) => one.category))) add(fitted, category);
      for (const { question } of asked) add(used, question.category);
    }
    return Array.from(fitted)
      .filter(([, count]) => count >= sessions.length / 2)
      .map(([category]) => used.get(category) ?? 0);
  });
  return Math.min(...least.flat());
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
