import { dayKeySchema } from "@/lib/domain/time/day-key.ts";

/** A Friday evening, when there is a week to look back on. The browser runs in UTC. */
export const EVENING = Date.parse("2026-11-20T19:00:00Z");
export const ENDS_ON = dayKeySchema.parse("2026-11-20");
