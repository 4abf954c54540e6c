import { BelongsTo } from "@/components/goals/BelongsTo.tsx";
import { NewLine } from "@/components/writing/NewLine.tsx";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { messages } from "@/lib/messages/messages.ts";
import { addEvidence } from "@/lib/storage/evidence.ts";
import { useDraft } from "@/lib/ui/draft.ts";

interface Props {
  today: DayKey;
  goals: readonly Goal[];
}

/** Writes down something that is already true (T3), and which goal it belongs to, if any. */
export function NewEvidence({ today, goals }: Props) {
  const chosen = useDraft("evidence/goal");
  const goalId = chosen.text || undefined;
  const words = messages.evidence.add;
  return (
    <NewLine
      draft="evidence"
      label={words.label}
      hint={words.hint}
      keep={words.keep}
      onKeep={async (text) => {
        await addEvidence({ text, day: today, goalId }, Date.now());
        chosen.write("");
      }}
    >
      <BelongsTo goalId={goalId} goals={goals} onChoose={(id) => chosen.write(id ?? "")} />
    </NewLine>
  );
}
