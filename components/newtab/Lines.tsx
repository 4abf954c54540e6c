import type { ComponentType } from "react";

import { PlanSentence } from "@/components/plans/PlanSentence.tsx";
import { PracticeLine } from "@/components/practices/PracticeLine.tsx";
import { cueQuestionOf } from "@/lib/domain/goals/cue-question.ts";
import { plansForNow } from "@/lib/domain/plans/plans-for-now.ts";
import { shownLines } from "@/lib/domain/settings/new-tab-lines.ts";
import type { NewTabLine } from "@/lib/domain/settings/settings.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { useArrival } from "@/lib/ui/arrival.ts";
import type { LivingOfTab } from "@/lib/ui/living-of-tab.ts";
import type { ShownNudge } from "@/lib/ui/shown-nudge.ts";
import { CheckpointLine } from "./CheckpointLine.tsx";

export interface LineProps {
  living: LivingOfTab;
  shown: ShownNudge | undefined;
  /** The intention and its becoming line are in the form meanwhile. */
  writing: boolean;
}

const LINES: Record<NewTabLine, ComponentType<LineProps>> = {
  becoming: BecomingLine,
  cue: CueLine,
  practice: ({ living: { practice, settings }, shown }) => (
    <PracticeLine practice={practice} settings={settings} shown={shown} />
  ),
  plan: PlanLine,
  checkpoint: ({ living: { goals, settings } }) => (
    <CheckpointLine goals={goals} dayStartsAtMinutes={settings.dayStartsAtMinutes} />
  ),
};

/** What stands right under the intention, as the person chose: three lines at most, the silent left out. */
export function Lines(props: LineProps) {
  return (
    <div className="living-lines">
      {shownLines(props.living.settings.newTabLines).map((name) => {
        const Line = LINES[name];
        return <Line key={name} {...props} />;
      })}
    </div>
  );
}

function BecomingLine({ living: { intention }, writing }: LineProps) {
  if (!intention?.becoming || writing) return null;
  return (
    <p className="reading living-becoming" dir="auto">
      {intention.becoming}
    </p>
  );
}

function CueLine({ living: { goals } }: LineProps) {
  const question = cueQuestionOf(goals);
  if (question === undefined) return null;
  return (
    <p className="reading" dir="auto">
      {question}
    </p>
  );
}

/** By the hour at which the tab was opened: nothing comes or goes while it is looked at. */
function PlanLine({ living: { plans, settings } }: LineProps) {
  const [plan] = plansForNow(plans, useArrival(), currentZone());
  if (plan === undefined) return null;
  return (
    <p className="reading">
      <PlanSentence plan={plan} settings={settings} isToday />
    </p>
  );
}
