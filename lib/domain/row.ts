import * as z from "zod/mini";

/** The end of the year 9999: later instants have no day key. */
const LATEST = 253_402_300_799_999;

/** An instant in epoch ms. */
export const instantSchema = z.int().check(z.gte(0), z.lte(LATEST));

/**
 * What every row of the person's data carries, so that two machines' data can be merged row by
 * row: an id of its own (UUID v7), stamps in epoch ms, and a tombstone in place of deletion.
 */
export const rowShape = {
  id: z.uuid(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  deletedAt: z.optional(instantSchema),
};

export function isKept(row: { deletedAt?: number | undefined }): boolean {
  return row.deletedAt === undefined;
}
