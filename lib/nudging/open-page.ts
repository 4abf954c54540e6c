import { browser } from "wxt/browser";

import { nudgeKindSchema } from "@/lib/domain/nudges/nudge-kind.ts";
import { lookBacksOf } from "@/lib/domain/reflections/shift-look-back.ts";
import { goalById, goals } from "@/lib/storage/goals.ts";

/** Rooms of the journal page, as they stand after the `#/` of its address. */
export type JournalRoom =
  | "today"
  | "welcome"
  | "intentions"
  | "goals"
  | "plans"
  | "experiments"
  | "evidence"
  | "weekly"
  | "reflections"
  | "daily"
  | "quarterly"
  | "look-back"
  | "yearly"
  | "timeline"
  | "insights"
  | "year"
  | "brief"
  | "settings"
  | "data";

/** Opens a place of the journal in a tab of its own. */
export async function openJournal(room: JournalRoom, ...path: readonly string[]): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/journal.html#/${[room, ...path].join("/")}`) });
}

/** Where a nudge is answered: a place of the journal, or undefined for a new tab. `nudgeId` is the ledger key. */
export async function placeOfNudge(nudgeId: string): Promise<[JournalRoom, ...string[]] | undefined> {
  const [kind, period, subject = ""] = nudgeId.split("/");
  switch (nudgeKindSchema.safeParse(kind).data) {
    case "weekly":
      return ["weekly"];
    case "quarterly":
      return ["quarterly"];
    case "look-back": {
      const goal = await goalById(subject);
      const lookBack = goal && lookBacksOf(goal).find(({ day }) => day === period);
      return lookBack ? ["look-back", subject, lookBack.kind] : ["reflections"];
    }
    case "yearly":
      return ["yearly"];
    case "backup":
      return ["data"];
    case "contract-review":
      return ["goals", subject];
    case "checkpoint": {
      const goal = (await goals()).find(({ checkpoints }) => checkpoints.some(({ id }) => id === subject));
      return goal ? ["goals", goal.id] : ["goals"];
    }
    default:
      return undefined;
  }
}

/** Opens the place where a nudge is answered. */
export async function openNudge(nudgeId: string): Promise<void> {
  const place = await placeOfNudge(nudgeId);
  if (place !== undefined) await openJournal(...place);
  else await browser.tabs.create({ url: browser.runtime.getURL("/newtab.html") });
}
