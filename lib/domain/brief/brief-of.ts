import { type Brief, type BriefEntry, type BriefPart, type BriefTime, ownEntry } from "./brief.ts";
import { type BriefChoice, isChosen } from "./choice.ts";
import { type BriefData, offeredParts } from "./offered-parts.ts";
import type { BriefWording } from "./wording.ts";

/** The brief that a choice makes of the person’s data: what is seen, printed, saved and copied alike (L8, R18). */
export function briefOf(data: BriefData, time: BriefTime, choice: BriefChoice, words: BriefWording): Brief {
  return briefFrom(offeredParts(data, time, words), time, choice, words);
}

/** The same from what could go in. */
export function briefFrom(
  offered: readonly BriefPart[],
  time: BriefTime,
  choice: BriefChoice,
  words: BriefWording,
): Brief {
  const question: BriefPart = {
    name: "question",
    title: words.question,
    note: "",
    entries: ownEntry("question", "", choice.question),
  };
  const parts = offered.map((part) => ({ ...part, entries: chosenOf(part, choice) }));
  return {
    title: words.title,
    days: words.days(time),
    parts: [question, ...parts].filter(({ entries }) => entries.length > 0),
  };
}

function chosenOf({ name, entries }: BriefPart, choice: BriefChoice): BriefEntry[] {
  if (name === "question" || !choice.parts.includes(name)) return [];
  const chosen = (some: readonly BriefEntry[]): BriefEntry[] =>
    some
      .filter((entry) => entry.isHeading || isChosen(choice, entry))
      .map((entry) => ({ ...entry, entries: chosen(entry.entries) }))
      .filter((entry) => !entry.isHeading || entry.entries.length > 0);
  return chosen(entries);
}
