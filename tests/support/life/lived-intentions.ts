import type { Intention } from "@/lib/domain/intentions/intention.ts";
import type { RowVersion } from "@/lib/domain/row-version.ts";
import { addDays, type DayKey, daysBetween } from "@/lib/domain/time/day-key.ts";
import { instantAt } from "@/lib/domain/time/wall-clock.ts";
import { Draw } from "./draw.ts";
import type { Whereabouts } from "./whereabouts.ts";
import type { Wording } from "./wording.ts";
import { DISCARDED_INTENTION, type WrittenIntention } from "./words/intentions.ts";

/** The intentions of a life in the order in which they became current, and their earlier wordings. */
export interface LivedIntentions {
  rows: Intention[];
  versions: RowVersion[];
}

/** Every two to four months another one, the last for some weeks now, in English. */
export function liveIntentions(
  seed: number,
  first: DayKey,
  last: DayKey,
  { whereabouts, wording }: { whereabouts: Whereabouts; wording: Wording },
): LivedIntentions {
  const draw = new Draw(seed, "intentions");
  const days: DayKey[] = [first];
  for (let next = first; ;) {
    next = addDays(next, draw.whole(60, 125));
    if (daysBetween(next, last) < 20) break;
    days.push(next);
  }
  const lived: LivedIntentions = { rows: [], versions: [] };
  for (const [index, written] of wording.intentions(days.length, draw).entries()) {
    const day = days[index] ?? first;
    write(lived, written, instantAt(day, draw.whole(490, 600), whereabouts.zoneOn(day)), draw);
  }
  for (const row of lived.rows.slice(0, -1)) {
    row.standing = draw.weighted({ released: 4, resting: 3, held: 3 });
  }
  discard(lived, draw);
  return lived;
}

function write(lived: LivedIntentions, written: WrittenIntention, at: number, draw: Draw): void {
  const id = draw.id(at);
  const { text, becoming, earlier } = written;
  const row: Intention = {
    id,
    createdAt: at,
    updatedAt: at,
    text,
    ...(becoming !== undefined && { becoming }),
    standing: "held",
    position: lived.rows.length + 1,
    chosenAt: at,
  };
  if (earlier !== undefined) {
    const replacedAt = at + draw.whole(1, 12) * 86_400_000;
    const before = { ...row, text: earlier };
    lived.versions.push({ id: draw.id(replacedAt), table: "intentions", rowId: id, replacedAt, row: before });
    row.updatedAt = replacedAt;
  }
  lived.rows.push(row);
}

/** One that was thrown away the morning after: a tombstone. */
function discard(lived: LivedIntentions, draw: Draw): void {
  const at = (lived.rows[0]?.createdAt ?? 0) + 36_000_000;
  lived.rows.push({
    id: draw.id(at),
    createdAt: at,
    updatedAt: at + 43_200_000,
    deletedAt: at + 43_200_000,
    text: DISCARDED_INTENTION.text,
    standing: "held",
    position: lived.rows.length + 1,
    // It was never lived.
    chosenAt: 0,
  });
}

/** The intention that was current at an instant (epoch ms). */
export function intentionAt({ rows }: LivedIntentions, at: number): Intention | undefined {
  return rows.findLast(({ chosenAt, deletedAt }) => deletedAt === undefined && chosenAt <= at);
}
