import { IntentionForm } from "@/components/intentions/IntentionForm.tsx";
import { CheckIn } from "@/components/moments/CheckIn.tsx";
import { WeekMarks } from "@/components/moments/WeekMarks.tsx";
import { NudgeCard } from "@/components/nudges/NudgeCard.tsx";
import { PracticeLine } from "@/components/practices/PracticeLine.tsx";
import { useLiving } from "@/lib/ui/living.ts";
import { useShownNudgeOf } from "@/lib/ui/shown-nudge.ts";

interface Props {
  writing: boolean;
  onDone: () => void;
}

/**
 * What stands under the intention: how it is lived, the four marks, at most one card, the week.
 * All of it appears at once, and what comes later comes below, so that nothing is pushed.
 */
export function Living({ writing, onDone }: Props) {
  const living = useLiving();
  const shown = useShownNudgeOf(living);
  if (living === undefined) return null;

  const { intention, practice, settings } = living;
  return (
    <>
      {writing && intention && (
        <div className="sentence-form">
          <IntentionForm intention={intention} onDone={onDone} />
        </div>
      )}
      <div className="living">
        <div className="living-lines">
          {intention?.becoming && !writing && (
            <p className="reading living-becoming" dir="auto">
              {intention.becoming}
            </p>
          )}
          <PracticeLine practice={practice} settings={settings} shown={shown} />
        </div>
        <CheckIn />
        {shown && shown.nudge.kind !== "morning" && <NudgeCard shown={shown} />}
        <WeekMarks />
      </div>
    </>
  );
}
