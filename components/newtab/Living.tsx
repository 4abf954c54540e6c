import { IntentionForm } from "@/components/intentions/IntentionForm.tsx";
import { CheckIn } from "@/components/moments/CheckIn.tsx";
import { WeekMarks } from "@/components/moments/WeekMarks.tsx";
import { useLivingOfTab } from "@/lib/ui/living-of-tab.ts";
import { useShownNudgeOf } from "@/lib/ui/shown-nudge.ts";
import { Cards } from "./Cards.tsx";
import { Lines } from "./Lines.tsx";

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
  const shown = useShownNudgeOf(living, "new-tab");
  if (living === undefined) return null;

  const { intention, settings } = living;
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
        <Cards living={living} shown={shown} hasPracticeLine={settings.newTabLines.includes("practice")} />
        <WeekMarks />
      </div>
    </>
  );
}
