import * as z from "zod/mini";

import { minutesSchema } from "../schedule/schedule.ts";
import { fitsLine, tidyLine } from "../text/graphemes.ts";
import { type DayKey, dayKeySchema, weekdaySchema } from "../time/day-key.ts";
import type { Block } from "./block.ts";
import { firstDayOf } from "./block-run.ts";

/** What a person says of a block. */
export type BlockParts = Pick<
  Block,
  "name" | "purpose" | "weekdays" | "fromMinutes" | "lengthMinutes" | "firstDay" | "lastDay" | "goalId"
>;

/** A block as its form has it: words as they are typed, days and goal as the fields hold them, "" for none. */
const blockDraftSchema = z.object({
  name: z.string(),
  purpose: z.string(),
  weekdays: z.array(weekdaySchema),
  fromMinutes: minutesSchema,
  lengthMinutes: z.int(),
  firstDay: z.string(),
  lastDay: z.string(),
  // Drafts begun before a goal could be chosen have none.
  goalId: z._default(z.string(), ""),
});
export type BlockDraft = z.infer<typeof blockDraftSchema>;

const NINE_MINUTES = 9 * 60;
const NINETY_MINUTES = 90;

/** A new block that begins on `today`; on which weekdays is for the person to say. */
export function emptyBlockDraft(today: DayKey): BlockDraft {
  return {
    name: "",
    purpose: "",
    weekdays: [],
    fromMinutes: NINE_MINUTES,
    lengthMinutes: NINETY_MINUTES,
    firstDay: today,
    lastDay: "",
    goalId: "",
  };
}

export function blockDraftOf(block: Block): BlockDraft {
  const { name, purpose, weekdays, fromMinutes, lengthMinutes, firstDay, lastDay = "", goalId = "" } = block;
  return { name, purpose, weekdays, fromMinutes, lengthMinutes, firstDay, lastDay, goalId };
}

/** A draft from its text; undefined when there is none or it is not understood. */
export function blockDraftFrom(text: string): BlockDraft | undefined {
  try {
    return blockDraftSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** What keeps a draft from being a block; its line fields say themselves when they are too long. */
export type BlockProblem = "name" | "purpose" | "weekdays" | "firstDay" | "lastDay" | "never";

/** The block that a draft makes, or the first thing that is in the way. */
export function blockPartsOf(draft: BlockDraft): { parts: BlockParts } | { problem: BlockProblem } {
  const { weekdays, fromMinutes, lengthMinutes } = draft;
  const [name, purpose] = [tidyLine(draft.name), tidyLine(draft.purpose)];
  if (name === "" || !fitsLine(name)) return { problem: "name" };
  if (purpose === "" || !fitsLine(purpose)) return { problem: "purpose" };
  if (weekdays.length === 0) return { problem: "weekdays" };
  const firstDay = dayKeySchema.safeParse(draft.firstDay).data;
  if (firstDay === undefined) return { problem: "firstDay" };
  const lastDay = dayKeySchema.safeParse(draft.lastDay || undefined).data;
  const isCutShort = draft.lastDay !== "" && (lastDay === undefined || lastDay < firstDay);
  if (isCutShort) return { problem: "lastDay" };
  const goalId = draft.goalId || undefined;
  const parts = { name, purpose, weekdays, fromMinutes, lengthMinutes, firstDay, lastDay, goalId };
  return firstDayOf(parts) === undefined ? { problem: "never" } : { parts };
}

const PARTS = [
  "name",
  "purpose",
  "weekdays",
  "fromMinutes",
  "lengthMinutes",
  "firstDay",
  "lastDay",
  "goalId",
] as const satisfies readonly (keyof BlockParts)[];

/** Of the parts that a draft makes, those that the person set otherwise than they were in `began`. */
export function changedParts(began: BlockDraft, draft: BlockDraft, parts: BlockParts): Partial<BlockParts> {
  const changed: Partial<BlockParts> = {};
  for (const part of PARTS) {
    const isSame = JSON.stringify(draft[part]) === JSON.stringify(began[part]);
    if (!isSame) Object.assign(changed, { [part]: parts[part] });
  }
  return changed;
}
