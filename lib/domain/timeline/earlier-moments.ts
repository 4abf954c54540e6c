import * as z from "zod/mini";

import { minutesOfMoment } from "../moments/minutes-of-moment.ts";
import { type Moment, momentSchema } from "../moments/moment.ts";
import type { RowVersion } from "../row-version.ts";

/** What of a moment can be put right. A version of any other shape says nothing. */
const versionSchema = z.pick(momentSchema, {
  kind: true,
  note: true,
  unease: true,
  at: true,
  day: true,
  offsetMinutes: true,
  timeUnknown: true,
});
type MomentThen = z.infer<typeof versionSchema>;

/** What of a moment was otherwise, until it was put right; what had not been said yet is not there. */
export interface EarlierMoment {
  id: string;
  kind?: Moment["kind"];
  unease?: Moment["unease"];
  /** When it was said to have been. */
  placing?: Pick<Moment, "at" | "day" | "offsetMinutes" | "timeUnknown">;
  note?: string;
  /** Epoch ms. */
  replacedAt: number;
}

/**
 * How a moment was kept before, the latest first: of each version what was otherwise in the one after it.
 * `versions` come in any order.
 */
export function earlierMoments(now: MomentThen, versions: readonly RowVersion[]): EarlierMoment[] {
  const found: EarlierMoment[] = [];
  let after = now;
  for (const { id, replacedAt, row } of versions.toSorted(latestFirst)) {
    const version = versionSchema.safeParse(row);
    if (!version.success) continue;
    const changed = changedSince(version.data, after);
    if (Object.keys(changed).length > 0) found.push({ id, replacedAt, ...changed });
    after = version.data;
  }
  return found;
}

function changedSince(then: MomentThen, after: MomentThen): Omit<EarlierMoment, "id" | "replacedAt"> {
  const { kind, unease, note = "", at, day, offsetMinutes, timeUnknown } = then;
  const isMoved = day !== after.day || minutesOfMoment(then) !== minutesOfMoment(after);
  return {
    ...(kind !== after.kind && { kind }),
    ...(unease !== undefined && unease !== after.unease && { unease }),
    ...(isMoved && { placing: { at, day, offsetMinutes, ...(timeUnknown && { timeUnknown }) } }),
    ...(note.trim() !== "" && note !== after.note && { note }),
  };
}

function latestFirst(a: RowVersion, b: RowVersion): number {
  return b.replacedAt - a.replacedAt || (a.id < b.id ? 1 : -1);
}
