import type { Tone } from "./Legend.tsx";

/** What is said to a cue, in the order in which a bar holds it. */
export const CUE_ANSWERS = ["acted", "otherwise", "unsaid"] as const;

export const CUE_TONES: Record<(typeof CUE_ANSWERS)[number], Tone> = {
  acted: "full",
  otherwise: "half",
  unsaid: "open",
};
