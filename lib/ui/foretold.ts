import { foretoldUnease } from "@/lib/domain/goals/foretold-unease.ts";
import { isVeiled } from "@/lib/storage/device.ts";
import { goals } from "@/lib/storage/goals.ts";
import { useLive } from "./live.ts";

/** A list, since no words and no answer yet look alike. */
type Foretold = [string | undefined];

/** What was found for an intention, so that a page which asked before it needed to shows it in one piece. */
const found = new Map<string | undefined, Foretold>();

/** What the shift of an intention says the new way may feel like; no words of the person's while they are veiled (W8). */
export async function loadForetold(intentionId: string | undefined): Promise<Foretold> {
  const isKnown = intentionId !== undefined && !(await isVeiled());
  const foretold: Foretold = [isKnown ? foretoldUnease(await goals(), intentionId) : undefined];
  found.set(intentionId, foretold);
  return foretold;
}

/** The same on a page; undefined until the database has answered. */
export function useForetold(intentionId: string | undefined): Foretold | undefined {
  return useLive(() => loadForetold(intentionId), [intentionId]) ?? found.get(intentionId);
}
