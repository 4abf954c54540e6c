import { formOf, type Goal } from "../../goals/goal.ts";
import { IDENTITY_WORDS, RELEASE_WORDS } from "../../goals/words.ts";
import { currentIntention } from "../../intentions/intention.ts";
import { type BriefEntry, type BriefTime, headingEntry, ownEntry, saidEntry } from "../brief.ts";
import type { BriefData } from "../offered-parts.ts";
import type { BriefWording } from "../wording.ts";
import { heldBy } from "./goals-part.ts";

/** What was let go included: out of a brief unless it is asked for (R18). */
export const BRIEF_IDENTITY_WORDS = [...IDENTITY_WORDS, ...RELEASE_WORDS] as const;
export type BriefIdentityWord = (typeof BRIEF_IDENTITY_WORDS)[number];

/** Who the person is becoming, in their words. */
export function identityEntries(data: BriefData, time: BriefTime, words: BriefWording): BriefEntry[] {
  const intention = currentIntention(data.intentions);
  return [
    ...(intention
      ? ownEntry(`becoming/${intention.id}`, words.labels.becoming, intention.becoming ?? "")
      : []),
    ...heldBy(data.goals, time).flatMap((goal) =>
      headingEntry(`identity/${goal.id}`, goal.text, true, workOn(goal, words)),
    ),
  ];
}

function workOn(goal: Goal, words: BriefWording): BriefEntry[] {
  const key = `identity/${goal.id}`;
  const { pattern } = goal;
  return [
    ...(pattern && formOf(goal) === "shift"
      ? saidEntry(`${key}/pattern`, words.labels.pattern, words.pattern(pattern))
      : []),
    ...BRIEF_IDENTITY_WORDS.flatMap((word) =>
      ownEntry(`${key}/${word}`, words.words[word], goal.words[word] ?? ""),
    ),
  ];
}
