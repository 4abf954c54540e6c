import { earlierWordings } from "../intentions/earlier-wording.ts";
import type { Intention } from "../intentions/intention.ts";
import type { RowVersion } from "../row-version.ts";
import type { DayKey } from "../time/day-key.ts";
import { type Entry, written } from "./entry.ts";

/** Chosen sooner than this after it was written, it was chosen by writing it. */
const AT_ONCE_MS = 60_000;

interface Wording {
  text: string;
  becoming?: string | undefined;
}

/**
 * An intention as it was first written, each time it was worded anew, and when it was last chosen.
 * `versions` are its earlier versions, in any order.
 */
export function intentionEntries(
  intention: Intention,
  versions: readonly RowVersion[],
  dayAt: (at: number) => DayKey,
): Entry[] {
  const { id: rowId, createdAt, chosenAt } = intention;
  const entry = (
    event: "written" | "chosen" | "reworded",
    at: number,
    { text, becoming }: Wording,
    name: string = event,
  ): Entry => ({
    id: `${rowId}/${name}`,
    rowId,
    at,
    day: dayAt(at),
    ...written([text, becoming]),
    intentionId: rowId,
    kind: "intention",
    intention,
    event,
  });

  const earlier = earlierWordings(versions).toSorted((a, b) => a.replacedAt - b.replacedAt);
  const reworded = earlier.flatMap((before, place) => {
    const after: Wording = earlier[place + 1] ?? intention;
    const isSame = after.text === before.text && after.becoming === before.becoming;
    return isSame ? [] : [entry("reworded", before.replacedAt, after, `reworded/${before.id}`)];
  });
  return [
    entry("written", createdAt, earlier[0] ?? intention),
    ...reworded,
    ...(chosenAt - createdAt > AT_ONCE_MS ? [entry("chosen", chosenAt, intention)] : []),
  ];
}
