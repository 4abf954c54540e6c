import type { Moment } from "@/lib/domain/moments/moment.ts";
import type { Occasion } from "./weekly-question.ts";

/** From this step on a moment counts as uneasy; "a little odd" does not. */
const UNEASY_FROM = 2;

/** What the logged moments allow to be asked about. */
export function occasionsOf(moments: readonly Moment[]): Set<Occasion> {
  const occasions = new Set<Occasion>();
  for (const { kind, unease } of moments) {
    if (kind !== "noticed") occasions.add(kind);
    if (unease !== undefined && unease >= UNEASY_FROM) occasions.add("uneasy");
  }
  return occasions;
}
