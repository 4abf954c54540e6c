import { type ComponentType, useState } from "react";

import { messages } from "@/lib/messages/messages.ts";
import { useEditableSettings } from "@/lib/ui/editable-settings.ts";
import { DoneStep } from "./DoneStep.tsx";
import { GreetingStep } from "./GreetingStep.tsx";
import { IconStep } from "./IconStep.tsx";
import { IntentionStep } from "./IntentionStep.tsx";
import { NudgesStep } from "./NudgesStep.tsx";
import { ReflectionStep } from "./ReflectionStep.tsx";
import { StepFrame } from "./StepFrame.tsx";
import type { StepProps } from "./step-props.ts";
import { neighbour, type Step, useWalk } from "./steps.ts";
import "./welcome.css";

const BODIES: Record<Exclude<Step, "done">, ComponentType<StepProps>> = {
  greeting: GreetingStep,
  intention: IntentionStep,
  reflection: ReflectionStep,
  nudges: NudgesStep,
  icon: IconStep,
};

/** The first run: a few short steps, each of which can be left out. */
export function WelcomeRoom() {
  const editable = useEditableSettings();
  const walk = useWalk();
  // The step that the page opened with leaves the focus where the browser put it.
  const [isWalking, setWalking] = useState(false);
  if (editable === undefined || walk === undefined) return null;
  const { step } = walk;

  const goTo = (to: Step) => {
    setWalking(true);
    walk.goTo(to);
  };
  const before = neighbour(step, -1);
  const after = neighbour(step, 1);
  const finish = () => {
    if (editable.settings.welcomedAt === null) editable.change({ welcomedAt: Date.now() });
    goTo("done");
  };
  const Body = step === "done" ? undefined : BODIES[step];
  return (
    <StepFrame key={step} step={step} title={messages.welcome[step].title} isEntered={isWalking}>
      {Body ? (
        <Body
          editable={editable}
          back={before && (() => goTo(before))}
          next={() => (after === undefined || after === "done" ? finish() : goTo(after))}
          finish={finish}
        />
      ) : (
        <DoneStep editable={editable} onAgain={() => goTo("greeting")} />
      )}
    </StepFrame>
  );
}
