import type { NamedPolicy } from "../policy.ts";
import { atBreakpoints, type Restraint } from "./at-breakpoints.ts";

const PAUSES_DAYS = [2, 4, 8] as const;
const IGNORED_AT_MOST = 3;
const DISMISSED_WEIGHT = 0.5;

/** After three in a row that went by, of whichever kind, all rest two days, then four, then eight. */
export function backingOff(): Restraint {
  let ignored = 0;
  let pauses = 0;
  let restsUntil = 0;
  return {
    rests: (day) => day < restsUntil,
    learns(day, answer) {
      if (answer === "acted") {
        ignored = 0;
        pauses = 0;
        return;
      }
      ignored += answer === "dismissed" ? DISMISSED_WEIGHT : 1;
      if (ignored < IGNORED_AT_MOST) return;
      restsUntil = day + 1 + (PAUSES_DAYS[Math.min(pauses, PAUSES_DAYS.length - 1)] ?? 0);
      ignored = 0;
      pauses += 1;
    },
  };
}

/** The same toasts, less often where they go by. */
export const backOff: NamedPolicy = { name: "+ back-off", make: () => atBreakpoints("toast", backingOff()) };
