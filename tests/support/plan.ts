import type { Cue, Plan } from "@/lib/domain/plans/plan.ts";

const SITUATION: Cue = { kind: "situation", text: "a draft reaches me" };

/** An active plan; `number` tells it from others and says how old it is, the first being the oldest. */
export function planOf(number: number, cue: Cue = SITUATION, more: Partial<Plan> = {}): Plan {
  return {
    id: `01900000-0000-7000-8000-${String(number).padStart(12, "0")}`,
    createdAt: number,
    updatedAt: number,
    cue,
    response: { kind: "act", text: "ask whose turn it is to grow" },
    standing: "active",
    ...more,
  };
}
