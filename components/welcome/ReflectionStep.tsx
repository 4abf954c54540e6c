import { WeeklyFields } from "@/components/settings/WeeklyFields.tsx";
import { messages } from "@/lib/messages/messages.ts";
import { StepEnd } from "./StepEnd.tsx";
import type { StepProps } from "./step-props.ts";
import { WhyAsked } from "./WhyAsked.tsx";

/** When to look back each week. */
export function ReflectionStep({ editable, back, next, finish }: StepProps) {
  const words = messages.welcome.reflection;
  return (
    <>
      <p className="reading">{words.lead}</p>
      <WeeklyFields editable={editable} />
      <WhyAsked reasons={[words.why]} />
      <StepEnd onBack={back} onNext={next} next={messages.welcome.next} onSkipAll={finish} />
    </>
  );
}
