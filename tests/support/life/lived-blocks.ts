import type { Block } from "@/lib/domain/blocks/block.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { RowVersion } from "@/lib/domain/row-version.ts";
import { addDays, type Weekday } from "@/lib/domain/time/day-key.ts";
import type { Calendar } from "./calendar.ts";
import { Draw } from "./draw.ts";
import { earlierWording } from "./earlier-wording.ts";
import { pursuedGoal } from "./goals/pursued-goal.ts";
import type { Texts } from "./texts.ts";

const WEEKDAYS: readonly Weekday[][] = [[2], [1, 3], [4], [1, 2, 3, 4, 5], [5], [0, 3]];
const LENGTHS = [45, 60, 90, 120, 180] as const;
const QUARTER_MINUTES = 15;
/** Over midnight, for somebody who finds no other time. */
const NIGHT = { fromMinutes: 22 * 60 + 30, lengthMinutes: 150 };

export interface LivedBlocks {
  blocks: Block[];
  versions: RowVersion[];
}

/**
 * Protected time: twice a year another block, in the hours of work. By then the ones before it have had
 * their last day or rest, so that at the end of a life one is active.
 */
export function liveBlocks(
  seed: number,
  calendar: Calendar,
  texts: Texts,
  goals: readonly Goal[],
): LivedBlocks {
  const draw = new Draw(seed, "blocks");
  const lived: LivedBlocks = { blocks: [], versions: [] };
  for (let day = addDays(calendar.first, draw.whole(10, 60)); day < calendar.last;) {
    const at = calendar.on(day, draw);
    const days = draw.whole(120, 240);
    day = addDays(day, days);
    if (!calendar.holds(at)) continue;
    const goal = draw.chance(0.5) ? pursuedGoal(goals, at, draw) : undefined;
    const block: Block = { ...writeBlock(at, calendar, texts, draw), ...(goal && { goalId: goal.id }) };
    const endsAt = calendar.after(at, draw.whole(21, days - 14), draw);
    lived.blocks.push(
      day < calendar.last ? over(block, endsAt, calendar, draw) : newest(block, calendar, draw),
    );
    const changed = lived.blocks.at(-1);
    if (changed?.lastDay !== undefined && changed.updatedAt > at) {
      lived.versions.push(earlierWording("blocks", block, changed.updatedAt, draw));
    }
  }
  return lived;
}

function writeBlock(at: number, calendar: Calendar, texts: Texts, draw: Draw): Block {
  return {
    id: draw.id(at),
    createdAt: at,
    updatedAt: at,
    ...texts.blocks.next(draw),
    weekdays: draw.pick(WEEKDAYS),
    fromMinutes: draw.whole(28, 58) * QUARTER_MINUTES,
    lengthMinutes: draw.pick(LENGTHS),
    firstDay: addDays(calendar.dayAt(at), draw.whole(0, 7)),
    standing: "active",
  };
}

/** It has had its last day, rests or was deleted; as it is when the life ends before. */
function over(block: Block, at: number, calendar: Calendar, draw: Draw): Block {
  const end = draw.weighted({ lastDay: 55, night: 10, resting: 30, deleted: 5 });
  const lastDay = addDays(calendar.dayAt(at), draw.whole(0, 5));
  if (!calendar.holds(at)) return block;
  if (end === "resting") return { ...block, standing: "resting", updatedAt: at };
  if (end === "deleted") return { ...block, deletedAt: at, updatedAt: at };
  return { ...block, ...(end === "night" && NIGHT), lastDay, updatedAt: at };
}

/** It takes place; of some it is known until when. */
function newest(block: Block, calendar: Calendar, draw: Draw): Block {
  return draw.chance(0.3) ? { ...block, lastDay: addDays(calendar.last, draw.whole(20, 120)) } : block;
}
