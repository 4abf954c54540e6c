import { messages } from "@/lib/messages/messages.ts";
import { StepEnd } from "./StepEnd.tsx";
import type { StepProps } from "./step-props.ts";

/** What this is, and what becomes of what is written. */
export function GreetingStep({ back, next, finish }: StepProps) {
  const words = messages.welcome.greeting;
  return (
    <>
      <p className="reading">{words.lead}</p>
      <p className="reading">{words.privacy}</p>
      <p>{words.steps}</p>
      <StepEnd onBack={back} onNext={next} next={words.begin} onSkipAll={finish} />
    </>
  );
}
