import type { Meeting } from "@/lib/domain/insights/noticing-to-choosing.ts";
import type { Tone } from "./Legend.tsx";

export const MEETING_TONES: Record<Meeting, Tone> = { chose: "full", noticed: "half", slipped: "open" };
