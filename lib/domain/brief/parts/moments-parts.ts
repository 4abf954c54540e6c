import { kindsTold, momentsByWeek } from "../../insights/moments-by-week.ts";
import { stretchesBetween } from "../../insights/stretch.ts";
import { type BriefEntry, type BriefTime, ownEntry, saidEntry } from "../brief.ts";
import type { BriefData } from "../offered-parts.ts";
import { keptWithin } from "../within.ts";
import type { BriefWording } from "../wording.ts";

/** How often each kind was logged: “12 chose in 5 of 8 weeks with any log”. What was not logged is not there (R9). */
export function momentEntries({ days }: BriefData, time: BriefTime, words: BriefWording): BriefEntry[] {
  const logged = days
    .filter(({ day }) => day >= time.first && day <= time.last)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const [first, last] = [logged[0]?.day, logged.at(-1)?.day];
  if (first === undefined || last === undefined) return [];
  return kindsTold(momentsByWeek(logged, stretchesBetween(first, last, "week")))
    .filter(({ count }) => count > 0)
    .flatMap((told) => saidEntry(`moments/${told.kind}`, "", words.kind(told)));
}

/** What was written with the moments. */
export function noteEntries({ moments }: BriefData, time: BriefTime, words: BriefWording): BriefEntry[] {
  const ofTime = keptWithin(moments, time, ({ day }) => day).toSorted((a, b) => a.row.at - b.row.at);
  return ofTime.flatMap(({ day, row: { id, kind, note = "" } }) =>
    ownEntry(`note/${id}`, words.note(day, kind), note),
  );
}
