import * as z from "zod/mini";

import { blockSchema } from "@/lib/domain/blocks/block.ts";
import { evidenceSchema } from "@/lib/domain/evidence/evidence.ts";
import { experimentSchema } from "@/lib/domain/experiments/experiment.ts";
import { goalSchema } from "@/lib/domain/goals/goal.ts";
import { intentionSchema } from "@/lib/domain/intentions/intention.ts";
import { momentSchema } from "@/lib/domain/moments/moment.ts";
import { nudgeId, nudgeSchema } from "@/lib/domain/nudges/nudge.ts";
import { planSchema } from "@/lib/domain/plans/plan.ts";
import { practiceSchema } from "@/lib/domain/practices/practice.ts";
import { ownQuestionSchema } from "@/lib/domain/questions/own-question.ts";
import { packSchema } from "@/lib/domain/questions/pack.ts";
import { questionStandingSchema } from "@/lib/domain/questions/question-standing.ts";
import { ownCapabilitySchema } from "@/lib/domain/ratings/own-capability.ts";
import { ratingSchema } from "@/lib/domain/ratings/rating.ts";
import { reflectionSchema } from "@/lib/domain/reflections/reflection.ts";
import { rowVersionSchema } from "@/lib/domain/row-version.ts";
import { instantSchema } from "@/lib/domain/row.ts";
import { settingsSchema } from "@/lib/domain/settings/settings.ts";

/** Raised with every change of the document's shape, an added field included (backup-formats.ts). */
export const FORMAT_VERSION = 5;

/** Ledger rows are found by a key made of their own fields; one that says otherwise could be asked twice. */
const backupNudgeSchema = nudgeSchema.check(z.refine((row) => row.id === nudgeId(row), { path: ["id"] }));

/**
 * The person's rows by table, each table ordered by id so that equal data gives equal text.
 * `days` is left out because it is reckoned from the moments, `device` because it belongs to one
 * machine.
 */
export const backupDataSchema = z.object({
  intentions: z.array(intentionSchema),
  practices: z.array(practiceSchema),
  moments: z.array(momentSchema),
  reflections: z.array(reflectionSchema),
  goals: z.array(goalSchema),
  experiments: z.array(experimentSchema),
  plans: z.array(planSchema),
  blocks: z.array(blockSchema),
  evidence: z.array(evidenceSchema),
  ratings: z.array(ratingSchema),
  capabilities: z.array(ownCapabilitySchema),
  questions: z.array(ownQuestionSchema),
  standings: z.array(questionStandingSchema),
  packs: z.array(packSchema),
  nudges: z.array(backupNudgeSchema),
  /** One row, or none. */
  settings: z.array(settingsSchema).check(z.maxLength(1)),
  versions: z.array(rowVersionSchema),
});
export type BackupData = z.infer<typeof backupDataSchema>;

export const BACKUP_TABLES = z.keyof(backupDataSchema).options;
export type BackupTable = keyof BackupData;

/** One value for each table of a backup, made by `of`. */
export function forEachTable<T>(of: (table: BackupTable) => T): Record<BackupTable, T> {
  return {
    intentions: of("intentions"),
    practices: of("practices"),
    moments: of("moments"),
    reflections: of("reflections"),
    goals: of("goals"),
    experiments: of("experiments"),
    plans: of("plans"),
    blocks: of("blocks"),
    evidence: of("evidence"),
    ratings: of("ratings"),
    capabilities: of("capabilities"),
    questions: of("questions"),
    standings: of("standings"),
    packs: of("packs"),
    nudges: of("nudges"),
    settings: of("settings"),
    versions: of("versions"),
  };
}

/**
 * Everything a person has, as one JSON document: what an export writes and an import reads.
 *
 * All instants are epoch ms, `exportedAt` too. Tombstones are rows like any other. A row that was
 * in the database and is not what its table asks for stands in `unreadable` as it was found, so
 * that nothing is lost and the rest can still be brought in; an import leaves it alone.
 */
export const backupSchema = z.object({
  app: z.literal("becoming"),
  formatVersion: z.literal(FORMAT_VERSION),
  exportedAt: instantSchema,
  data: backupDataSchema,
  unreadable: z.optional(z.array(z.unknown())),
});
export type Backup = z.infer<typeof backupSchema>;
