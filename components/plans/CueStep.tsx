import type { ComponentType } from "react";

import { LineField } from "@/components/intentions/LineField.tsx";
import { Choice } from "@/components/settings/Choice.tsx";
import { TimeField } from "@/components/settings/TimeField.tsx";
import { weekStart } from "@/components/settings/week-order.ts";
import { WeekdayPicker } from "@/components/settings/WeekdayPicker.tsx";
import type { PlanDraft } from "@/lib/domain/plans/plan-draft.ts";
import { messages } from "@/lib/messages/messages.ts";
import { sendOnEnter } from "@/components/writing/send-on-enter.ts";
import { SiteCue } from "./SiteCue.tsx";
import type { StepProps } from "./step-props.ts";

const BODIES: Record<PlanDraft["cueKind"], ComponentType<StepProps>> = {
  situation: SituationCue,
  time: TimeCue,
  site: SiteCue,
};

/** The moment that sets a plan off, in one of three kinds. */
export function CueStep(props: StepProps) {
  const { draft, change } = props;
  const words = messages.plans;
  const Body = BODIES[draft.cueKind];
  return (
    <>
      {draft.obstacle.trim() !== "" && (
        <div>
          <p className="label">{words.obstacle}</p>
          <p className="reading plan-echo" dir="auto">
            {draft.obstacle}
          </p>
        </div>
      )}
      <Choice
        legend={words.cueKind}
        value={draft.cueKind}
        options={(["situation", "time", "site"] as const).map((value) => ({
          value,
          label: words.cueKinds[value],
        }))}
        onChoose={(cueKind) => change({ cueKind })}
      />
      <Body {...props} />
    </>
  );
}

function SituationCue({ draft, change, problem }: StepProps) {
  const isEmpty = problem?.about === "situation" && problem.problem === "empty";
  return (
    <LineField
      label={messages.plans.situation}
      hint={messages.plans.situationHint}
      value={draft.situation}
      problem={isEmpty ? messages.plans.noSituation : undefined}
      onType={(situation) => change({ situation })}
      onKeyDown={sendOnEnter}
    />
  );
}

function TimeCue({ draft, change, problem, settings }: StepProps) {
  return (
    <div className="stack">
      <TimeField
        label={messages.plans.time}
        minutes={draft.atMinutes}
        clock={settings.clock}
        onChange={(atMinutes) => change({ atMinutes })}
      />
      <WeekdayPicker
        legend={messages.plans.weekdays}
        hint={messages.plans.weekdaysHint}
        chosen={draft.weekdays}
        weekStartsOn={weekStart(settings)}
        onChange={(weekdays) => change({ weekdays })}
      />
      {problem?.about === "weekdays" && (
        <p className="problem" role="alert">
          {messages.plans.noWeekday}
        </p>
      )}
    </div>
  );
}
