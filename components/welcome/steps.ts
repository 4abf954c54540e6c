import { useDraft } from "@/lib/ui/draft.ts";

/** The steps of the first run in their order. */
export const STEPS = ["greeting", "intention", "reflection", "nudges", "icon", "done"] as const;
export type Step = (typeof STEPS)[number];

/** The step `by` places further on, or undefined where there is none. */
export function neighbour(step: Step, by: -1 | 1): Step | undefined {
  return STEPS[STEPS.indexOf(step) + by];
}

export interface Walk {
  step: Step;
  goTo: (step: Step) => void;
}

/** Where the person stands in the first run; a closed tab comes back to it. Undefined until that is read. */
export function useWalk(): Walk | undefined {
  const { text, write } = useDraft("welcome/step");
  if (text === undefined) return undefined;
  return { step: STEPS.find((name) => name === text) ?? "greeting", goTo: write };
}
