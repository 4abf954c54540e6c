import type { ReflectionSlot } from "@/lib/domain/reflections/reflection.ts";
import type { SourceId } from "./source-id.ts";

/** What has to have been logged before a question about it is asked. */
export const OCCASIONS = ["chose", "slipped", "tried", "uneasy"] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** One question of the weekly reflection. */
export interface WeeklyQuestion {
  /** Stays the same for good: answers point to it, and the rotation goes by it. */
  id: string;
  slot: ReflectionSlot;
  source: SourceId;
  text: string;
  /** What the question is for, told to those who want to know. */
  why: string;
  asksAbout?: Occasion;
  /** It touches something that may hurt; a reflection has at most one such question. */
  tender?: true;
}
