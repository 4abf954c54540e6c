import { decide } from "@/lib/domain/nudges/decide.ts";
import { withExposure } from "@/lib/domain/nudges/exposure.ts";
import type { NudgeKind } from "@/lib/domain/nudges/nudge-kind.ts";
import type { Schedule } from "@/lib/domain/schedule/schedule.ts";
import { defaultSettings } from "@/lib/domain/settings/settings.ts";

import { instantOf, type NamedPolicy, type Policy } from "../policy.ts";
import type { Kind } from "../prompt.ts";
import { KeptLedger } from "./kept-ledger.ts";

/** The model’s name of a kind. What comes of something that the model does not have never falls due in it. */
const MODEL_KINDS: Readonly<Partial<Record<NudgeKind, Kind>>> = {
  morning: "morning",
  "check-in": "checkin",
  "end-of-day": "evening",
  weekly: "weekly",
};

const { schedule: usual, dayStartsAtMinutes } = defaultSettings("en-GB", 0);

/** The product’s own decision, on the new tab of someone who has never changed more than the schedule. */
function asShipped(schedule: Schedule): Policy {
  const ledger = new KeptLedger({ ...schedule, zone: "UTC" }, dayStartsAtMinutes);
  let shownId = "";
  let logsSeen = 0;
  return {
    newDay() {
      logsSeen = 0;
    },
    decide(context) {
      const now = instantOf(context);
      const { breakpoint, focusHint, selfToday } = context;
      // Settling catches up with whatever came between, so that it can wait until something may follow from it.
      if (!breakpoint && selfToday === logsSeen) return null;
      ledger.settle(now, selfToday > 0);
      if (selfToday > logsSeen) {
        ledger.answerWaiting("check-in", now);
        ledger.answerWaiting("end-of-day", now);
      }
      logsSeen = selfToday;
      if (!breakpoint) return null;
      const situation = ledger.situation({ now, surface: "new-tab", atBreakpoint: true, inFocus: focusHint });
      const { shows } = decide(situation);
      const kind = shows && MODEL_KINDS[shows.kind];
      if (shows === undefined || kind === undefined) return null;
      ledger.put(withExposure(shows, situation));
      shownId = shows.id;
      const again = shows.shown !== undefined;
      return { kind, surface: "newtab", fresh: true, newKindNote: true, again };
    },
    feedback(context, _prompt, answer) {
      if (answer === "acted") ledger.answer(shownId, "acted", instantOf(context));
      if (answer === "dismissed") ledger.answer(shownId, "declined", instantOf(context));
    },
  };
}

/** What the product does for someone who left everything as it was. */
export const shipped: NamedPolicy = { name: "shipped", make: () => asShipped(usual) };

/** The same for someone who asked for the check-in as well. */
export const shippedWithCheckIn: NamedPolicy = {
  name: "shipped, check-in on",
  make: () => asShipped({ ...usual, checkIn: { ...usual.checkIn, on: true } }),
};
