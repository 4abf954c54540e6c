import type { Stretch } from "../insights/stretch.ts";
import { plainLine, plainText } from "../text/plain-text.ts";

/** What can go into a brief, in the order in which it stands there. */
export const BRIEF_PARTS = [
  "intention",
  "moments",
  "notes",
  "evidence",
  "experiments",
  "goals",
  "practices",
  "answers",
  "ratings",
  "identity",
] as const;
export type BriefPartName = (typeof BRIEF_PARTS)[number];

/** One thing in a brief, and what stands under it. */
export interface BriefEntry {
  /** Made of the id of its row, so that it is the same from day to day. */
  key: string;
  /** One line before the text; "" for none. */
  label: string;
  text: string;
  /** Written by the person, not said by the product. */
  isOwn: boolean;
  /** Says what the entries under it belong to, and goes with the last of them. */
  isHeading: boolean;
  /** Stays out until it is asked for by itself. */
  isKeptBack: boolean;
  entries: readonly BriefEntry[];
}

export interface BriefPart {
  name: BriefPartName | "question";
  title: string;
  /** How it is to be read; "" for nothing. */
  note: string;
  entries: readonly BriefEntry[];
}

/** A brief for a coaching conversation (L8): the texts that leave, all of them and no others. */
export interface Brief {
  title: string;
  days: string;
  parts: readonly BriefPart[];
}

/** What a brief is about: its days, and the day on which it is put together. */
export interface BriefTime extends Stretch {
  /** Instants are read on the clocks of this zone. */
  zone: string;
}

/** Words of the person; none when nothing is left of them. */
export function ownEntry(
  key: string,
  label: string,
  text: string,
  entries: readonly BriefEntry[] = [],
): BriefEntry[] {
  return entryOf({ key, label, text, isOwn: true, isHeading: false, entries });
}

/** Words of the product. */
export function saidEntry(
  key: string,
  label: string,
  text: string,
  entries: readonly BriefEntry[] = [],
): BriefEntry[] {
  return entryOf({ key, label, text, isOwn: false, isHeading: false, entries });
}

/** What several entries belong to; none without them. */
export function headingEntry(
  key: string,
  text: string,
  isOwn: boolean,
  entries: readonly BriefEntry[],
): BriefEntry[] {
  return entries.length === 0 ? [] : entryOf({ key, label: "", text, isOwn, isHeading: true, entries });
}

/** Entries that stay out until each is asked for by itself. */
export function keptBack(entries: readonly BriefEntry[]): BriefEntry[] {
  return entries.map((entry) => ({ ...entry, isKeptBack: true }));
}

function entryOf(entry: Omit<BriefEntry, "isKeptBack">): BriefEntry[] {
  const text = plainText(entry.text);
  return text === "" ? [] : [{ ...entry, isKeptBack: false, label: plainLine(entry.label), text }];
}
