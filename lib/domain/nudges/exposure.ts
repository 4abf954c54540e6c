import { asksOnce } from "./asks-once.ts";
import { grantOf } from "./decide.ts";
import type { Nudge } from "./nudge.ts";
import { dayIn, type Situation } from "./situation.ts";

/** A card is seen once it stood on a visible page for so long (R4). */
export const EXPOSURE_MS = 3_000;

/** The row as it stands once it was seen; the same row when that says nothing new. */
export function withExposure(nudge: Nudge, situation: Situation): Nudge {
  const { now, surface } = situation;
  const day = dayIn(situation, now);
  const { exposedOn = [], shown, permit } = nudge;
  const takesPermit = surface !== "popup" && permit === undefined;
  const isPage = surface !== "notification";
  const isNewDay = isPage && !exposedOn.includes(day);
  if (shown !== undefined && !takesPermit && !isNewDay) return nudge;
  const rule = grantOf(nudge, situation);
  const asks = isPage && asksOnce(nudge, situation.ledger);
  return {
    ...nudge,
    // Where the person went to look it up says less than what let it come to them.
    shown: shown === undefined || takesPermit ? { at: now, surface, rule } : shown,
    ...(takesPermit && { permit: { at: now, day } }),
    ...(isNewDay && { exposedOn: [...exposedOn, day] }),
    ...(asks && { asked: true as const }),
    updatedAt: now,
  };
}
