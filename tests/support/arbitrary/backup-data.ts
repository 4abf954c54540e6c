import fc from "fast-check";

import { MOMENT_KINDS, UNEASE_STEPS } from "@/lib/domain/moments/moment.ts";
import { GRANT_RULES, type Nudge, nudgeId, SURFACES } from "@/lib/domain/nudges/nudge.ts";
import { NUDGE_KINDS } from "@/lib/domain/nudges/nudge-kind.ts";
import { REFLECTION_SLOTS, TAPS } from "@/lib/domain/reflections/reflection.ts";
import { ROW_TABLES, type RowVersion } from "@/lib/domain/row-version.ts";
import { defaultSettings, type Settings } from "@/lib/domain/settings/settings.ts";
import type { BackupData } from "@/lib/sharing/backup.ts";
import { blocks, evidence, experiments, goals, plans } from "./goal-data.ts";
import { capabilities, packs, questions, ratings, standings } from "./rating-data.ts";
import { schedules } from "./schedules.ts";
import { days, ids, instants, lines, notes, required, rowFields, START } from "./row-fields.ts";

const intentions = fc.record(
  {
    ...rowFields,
    text: lines,
    becoming: lines,
    standing: fc.constantFrom("held" as const, "resting" as const, "released" as const),
    position: fc.double({ noNaN: true, noDefaultInfinity: true }).map((position) => position || 0),
    chosenAt: instants,
  },
  { requiredKeys: [...required, "text", "standing", "position", "chosenAt"] },
);

const practices = fc.record(
  { ...rowFields, text: lines, intentionId: ids, carriedOn: days, endedAt: instants },
  { requiredKeys: [...required, "text", "carriedOn"] },
);

const moments = fc.record(
  {
    ...rowFields,
    at: instants,
    day: days,
    offsetMinutes: fc.constantFrom(-570, 0, 60, 345, 840),
    timeUnknown: fc.constant(true as const),
    kind: fc.constantFrom(...MOMENT_KINDS),
    note: notes,
    unease: fc.constantFrom(...UNEASE_STEPS),
    intentionId: ids,
    practiceId: ids,
  },
  { requiredKeys: [...required, "at", "day", "offsetMinutes", "kind"] },
);

const followUps = fc.record({ tap: fc.constantFrom(...TAPS), question: notes, text: notes });
const answers = fc.record(
  {
    slot: fc.constantFrom(...REFLECTION_SLOTS),
    questionId: fc.constantFrom("look-back", "one-way"),
    question: notes,
    text: notes,
    followUp: followUps,
    setAside: fc.array(followUps, { maxLength: 2 }),
    skipped: fc.constant(true as const),
  },
  { requiredKeys: ["slot", "questionId", "question", "text"] },
);

const reflections = fc.record(
  {
    ...rowFields,
    kind: fc.constant("weekly" as const),
    period: days,
    fromDay: days,
    untilDay: days,
    answers: fc.array(answers, { maxLength: 3 }),
    practiceText: notes,
    practiceId: ids,
    finishedAt: instants,
  },
  { requiredKeys: [...required, "kind", "period", "fromDay", "untilDay", "answers", "practiceText"] },
);

export const nudges: fc.Arbitrary<Nudge> = fc
  .record(
    {
      kind: fc.constantFrom(...NUDGE_KINDS),
      period: days,
      due: instants,
      closesAt: instants,
      state: fc.constantFrom(
        ...(["waiting", "acted", "otherwise", "declined", "rested", "expired", "paused"] as const),
      ),
      subject: fc.oneof(
        ids,
        ids.map((id) => `${id}/2`),
      ),
      shown: fc.record({
        at: instants,
        surface: fc.constantFrom(...SURFACES),
        rule: fc.constantFrom(...GRANT_RULES),
      }),
      permit: fc.record({ at: instants, day: days }),
      exposedOn: fc.array(days, { minLength: 1, maxLength: 2 }),
      asked: fc.constant(true as const),
      postponedUntil: instants,
      notifiedAt: instants,
      createdAt: instants,
      updatedAt: instants,
    },
    { requiredKeys: ["kind", "period", "due", "closesAt", "state", "createdAt", "updatedAt"] },
  )
  .map((nudge) => ({ id: nudgeId(nudge), ...nudge }));

export const settings: fc.Arbitrary<Settings> = fc
  .record({
    schedule: schedules,
    createdAt: instants,
    updatedAt: instants,
    appearance: fc.constantFrom("system" as const, "light" as const, "dark" as const),
    cueWord: lines,
    welcomedAt: fc.option(instants),
  })
  .map((chosen) => ({ ...defaultSettings("de-AT", START), ...chosen }));

const versions: fc.Arbitrary<RowVersion> = fc.record({
  id: ids,
  table: fc.constantFrom(...ROW_TABLES),
  rowId: ids,
  replacedAt: instants,
  row: fc.oneof(intentions, moments).map((row) => ({ ...row })),
});

/** A table as it lies in the database: every id once, in order. */
function tableOf<R extends { id: string }>(rows: fc.Arbitrary<R>): fc.Arbitrary<R[]> {
  return fc
    .uniqueArray(rows, { selector: ({ id }) => id, maxLength: 4 })
    .map((table) => table.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
}

/** All a person has, on one of two machines whose data can meet. */
export const lives: fc.Arbitrary<BackupData> = fc.record({
  intentions: tableOf(intentions),
  practices: tableOf(practices),
  moments: tableOf(moments),
  reflections: tableOf(reflections),
  goals: tableOf(goals),
  experiments: tableOf(experiments),
  plans: tableOf(plans),
  blocks: tableOf(blocks),
  evidence: tableOf(evidence),
  ratings: tableOf(ratings),
  capabilities: tableOf(capabilities),
  questions: tableOf(questions),
  standings: tableOf(standings),
  packs: tableOf(packs),
  nudges: tableOf(nudges),
  settings: fc.array(settings, { maxLength: 1 }),
  versions: tableOf(versions),
});
