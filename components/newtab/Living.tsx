import { RunningBlock } from "@/components/blocks/RunningBlock.tsx";
import { IntentionForm } from "@/components/intentions/IntentionForm.tsx";
import { CheckIn } from "@/components/moments/CheckIn.tsx";
import { WeekMarks } from "@/components/moments/WeekMarks.tsx";
import { NudgeCard } from "@/components/nudges/NudgeCard.tsx";
import { useLivingOfTab } from "@/lib/ui/living-of-tab.ts";
import { useShownNudgeOf } from "@/lib/ui/shown-nudge.ts";
import { Lines } from "./Lines.tsx";
import { MorningCard } from "./MorningCard.tsx";

interface Props {
  writing: boolean;
  onDone: () => void;
}

/**
 * What stands under the intention: the lines the person chose, the four marks, at most one card, the week.
 * All of it appears at once, and what comes later comes below, so that nothing is pushed.
 */
export function Living({ writing, onDone }: Props) {
  const living = useLivingOfTab();
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
        <Lines living={living} shown={shown} writing={writing} />
        <CheckIn />
        <RunningBlock blocks={living.blocks} />
        {shown && shown.nudge.kind !== "morning" && <NudgeCard shown={shown} />}
        {!settings.newTabLines.includes("practice") && (
          <MorningCard practice={practice} settings={settings} shown={shown} />
        )}
        <WeekMarks />
      </div>
    </>
  );
}
