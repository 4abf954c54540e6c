import { currentIntention } from "../../intentions/intention.ts";
import { currentPractice } from "../../practices/practice.ts";
import { type BriefEntry, type BriefTime, ownEntry } from "../brief.ts";
import type { BriefData } from "../offered-parts.ts";
import type { BriefWording } from "../wording.ts";

/** The intention and the practice that are lived now. */
export function intentionEntries(
  { intentions, practices }: BriefData,
  _time: BriefTime,
  { labels }: BriefWording,
): BriefEntry[] {
  const intention = currentIntention(intentions);
  const practice = currentPractice(practices);
  return [
    ...(intention ? ownEntry(`intention/${intention.id}`, labels.intention, intention.text) : []),
    ...(practice ? ownEntry(`practice/${practice.id}`, labels.practice, practice.text) : []),
  ];
}
