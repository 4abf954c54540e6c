import { PITFALLS } from "@/lib/domain/goals/choices.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { pitfallSigns } from "@/lib/domain/goals/pitfall-signs.ts";
import { isKept } from "@/lib/domain/row.ts";
import { addDays, type DayKey } from "@/lib/domain/time/day-key.ts";
import { messages } from "@/lib/messages/messages.ts";
import { COMPARISON_WORDS } from "@/lib/prompts/comparison-words.ts";
import { allBlocks } from "@/lib/storage/blocks.ts";
import { goalById } from "@/lib/storage/goals.ts";
import { momentsBetween } from "@/lib/storage/moments.ts";
import { useToday } from "@/lib/ui/clock.ts";
import { useLive } from "@/lib/ui/live.ts";
import { useSettings } from "@/lib/ui/settings.ts";
import { Options } from "./ChoiceStep.tsx";

const FOUR_WEEKS_BACK = -27;

async function loadSigns(goal: Goal, today: DayKey) {
  const [moments, blocks, repeated] = await Promise.all([
    momentsBetween(addDays(today, FOUR_WEEKS_BACK), today),
    allBlocks(),
    goal.repeatsGoalId === undefined ? undefined : goalById(goal.repeatsGoalId),
  ]);
  return pitfallSigns({
    goal,
    repeated,
    moments,
    hasBlock: blocks.some((block) => isKept(block) && block.standing === "active"),
    today,
    comparisons: COMPARISON_WORDS,
  });
}

/** One of the five pitfalls (L5): the question, the sign in the person's own data, what could change. */
export function PitfallStep({ goal, step }: { goal: Goal; step: string }) {
  const settings = useSettings();
  const today = useToday(settings?.dayStartsAtMinutes ?? 0);
  const signs = useLive(() => loadSigns(goal, today), [goal, today]);
  const pitfall = PITFALLS.find((name) => name === step);
  if (pitfall === undefined) return null;

  const { sign, change } = messages.talk.pitfalls[pitfall];
  return (
    <div className="stack">
      <Options goal={goal} question={pitfall} />
      {signs?.[pitfall] && (
        <div>
          <p className="label">{messages.talk.pitfall.sign}</p>
          <p className="reading">{sign}</p>
        </div>
      )}
      {(goal.choices[pitfall] === "yes" || signs?.[pitfall]) && (
        <div>
          <p className="label">{messages.talk.pitfall.change}</p>
          <p className="reading">{change}</p>
        </div>
      )}
    </div>
  );
}
