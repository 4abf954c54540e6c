import { Dexie, type Table } from "dexie";

import type { DaySummary } from "@/lib/domain/days/day-summary.ts";
import type { Block } from "@/lib/domain/blocks/block.ts";
import type { Evidence } from "@/lib/domain/evidence/evidence.ts";
import type { Experiment } from "@/lib/domain/experiments/experiment.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { Intention } from "@/lib/domain/intentions/intention.ts";
import type { Moment } from "@/lib/domain/moments/moment.ts";
import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import type { Plan } from "@/lib/domain/plans/plan.ts";
import type { Practice } from "@/lib/domain/practices/practice.ts";
import type { OwnQuestion } from "@/lib/domain/questions/own-question.ts";
import type { Pack } from "@/lib/domain/questions/pack.ts";
import type { QuestionStanding } from "@/lib/domain/questions/question-standing.ts";
import type { OwnCapability } from "@/lib/domain/ratings/own-capability.ts";
import type { Rating } from "@/lib/domain/ratings/rating.ts";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import type { RowVersion } from "@/lib/domain/row-version.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import type { DeviceRow } from "./device.ts";
import { ownVersionsOnly } from "./own-versions-only.ts";
import { version1 } from "./migrations/version-1.ts";
import { version2 } from "./migrations/version-2.ts";
import { version3 } from "./migrations/version-3.ts";
import { version4 } from "./migrations/version-4.ts";

/** Everything the product knows about the person, on their device and nowhere else. */
class BecomingDatabase extends Dexie {
  declare readonly intentions: Table<Intention, string>;
  declare readonly practices: Table<Practice, string>;
  declare readonly moments: Table<Moment, string>;
  declare readonly reflections: Table<Reflection, string>;
  declare readonly goals: Table<Goal, string>;
  declare readonly experiments: Table<Experiment, string>;
  /** If-then plans. */
  declare readonly plans: Table<Plan, string>;
  /** Protected time. */
  declare readonly blocks: Table<Block, string>;
  declare readonly evidence: Table<Evidence, string>;
  /** Self-ratings, one for each capability and week. */
  declare readonly ratings: Table<Rating, string>;
  /** Capabilities of the person's own. */
  declare readonly capabilities: Table<OwnCapability, string>;
  /** Questions of the person's own. */
  declare readonly questions: Table<OwnQuestion, string>;
  /** What they have said about a question: pinned, at rest, never again, useful. */
  declare readonly standings: Table<QuestionStanding, string>;
  /** Questions that came from a coach or an organisation. */
  declare readonly packs: Table<Pack, string>;
  /** The ledger: one row for each period that fell due. */
  declare readonly nudges: Table<Nudge, string>;
  declare readonly settings: Table<Settings, string>;
  /** Derived from the moments, one row for each day that has any. */
  declare readonly days: Table<DaySummary, string>;
  /** Earlier wordings. */
  declare readonly versions: Table<RowVersion, string>;
  /** What belongs to this device and is never exported: cursor, veil, unsent drafts. */
  declare readonly device: Table<DeviceRow, string>;

  constructor() {
    // Its cache of results would copy every row once more, and no page asks the same thing twice.
    super("becoming", { indexedDB: ownVersionsOnly, cache: "disabled" });
    version1(this);
    version2(this);
    version3(this);
    version4(this);
  }
}

export const database = new BecomingDatabase();

/**
 * Lets another version of the product, or a restored copy, have the database. A page then loads
 * itself anew; the worker opens it again at its next wake, if it is still of its own version.
 */
export function onNewerVersion(afterwards: () => void): void {
  database.on("versionchange", () => {
    database.close({ disableAutoOpen: false });
    afterwards();
    // Dexie would say so in the console and open the database anew.
    return false;
  });
}
