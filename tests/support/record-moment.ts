import type { Moment, MomentKind } from "@/lib/domain/moments/moment.ts";
import { followMoment, loadMomentPlace, logMoment } from "@/lib/storage/moments.ts";

/** Logs a moment as a check-in does, with all that follows from it. */
export async function recordMoment(kind: MomentKind, zone: string, now: number): Promise<Moment> {
  const moment = await logMoment(kind, await loadMomentPlace(), zone, now);
  await followMoment(moment, now);
  return moment;
}
