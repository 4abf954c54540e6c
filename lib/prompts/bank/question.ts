import type { ReflectionSlot } from "@/lib/domain/reflections/reflection.ts";
import type { SourceId } from "../source-id.ts";
import type { Eligibility } from "./eligibility.ts";

/** What a question is about. */
export const CATEGORIES = [
  "noticing",
  "choosing",
  "slips",
  "experiments",
  "discomfort",
  "evidence",
  "why",
  "protecting",
  "release",
  "shift",
  "people",
  "ahead",
  "pitfalls",
  "capability",
] as const;
export type Category = (typeof CATEGORIES)[number];

/** The part of a weekly that asks about a category; so no two parts can ask about the same. */
export const SLOT_OF: Readonly<Record<Category, ReflectionSlot>> = {
  noticing: "back",
  choosing: "back",
  slips: "back",
  experiments: "back",
  evidence: "back",
  discomfort: "deeper",
  why: "deeper",
  protecting: "deeper",
  release: "deeper",
  shift: "deeper",
  people: "deeper",
  pitfalls: "deeper",
  capability: "deeper",
  ahead: "ahead",
};

/** They touch something that may hurt. */
export const TENDER_CATEGORIES: ReadonlySet<Category> = new Set([
  "slips",
  "discomfort",
  "protecting",
  "release",
  "pitfalls",
]);

export const BANK_OCCASIONS = ["daily", "weekly", "quarterly", "look-back", "yearly", "event"] as const;
export type BankOccasion = (typeof BANK_OCCASIONS)[number];

/** What has just happened when a text of the occasion “event” has its place. */
export const BANK_EVENTS = ["slip", "unease", "return", "release", "ladder"] as const;
export type BankEvent = (typeof BANK_EVENTS)[number];

/** One short question after the answer, chosen by the person with a tap and never read out of their text. */
export interface FollowUps {
  /** There was such a thing, and they wrote of it. */
  happened: string;
  /** Nothing of the kind so far. */
  notYet: string;
  /** It was something else. */
  else: string;
}

/** One text of the bank: a question, or after an event a line. */
export interface BankQuestion {
  /** Stays the same for good: answers point to it, and the rotation goes by it. */
  id: string;
  occasion: BankOccasion;
  category: Category;
  /** In a weekly, the part that its category belongs to. */
  slot?: ReflectionSlot;
  event?: BankEvent;
  source: SourceId;
  /** May hold words of the person, as “{old}”; see `fillQuestion`. */
  text: string;
  /** The same without any of the person’s words, for when there are none. */
  textWithout?: string;
  /** What the question is for, told to those who want to know. */
  why: string;
  /** Without it, the question fits everybody at any time. */
  eligible?: Eligibility;
  /** A session has at most one such question. */
  tender?: true;
  /** Takes unease or daring for a part of growing; not asked after two weeks of much unease (R17). */
  asGrowth?: true;
  followUps?: FollowUps;
  /** Asked in the same words each quarter. */
  spine?: true;
}
