import { useState } from "react";

import { IntentionForm } from "@/components/intentions/IntentionForm.tsx";
import type { Intention } from "@/lib/domain/intentions/intention.ts";
import { messages } from "@/lib/messages/messages.ts";
import { loadCurrentIntention } from "@/lib/storage/intentions.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";
import { useLive } from "@/lib/ui/live.ts";
import { StepEnd } from "./StepEnd.tsx";
import type { StepProps } from "./step-props.ts";
import { WriteIntention } from "./WriteIntention.tsx";

/** The intention: written, or found with three questions; one that is there already can be changed. */
export function IntentionStep(props: StepProps) {
  const answer = useLive(async () => ({ current: await loadCurrentIntention() }));
  if (answer === undefined) return null;
  return answer.current ? <Standing intention={answer.current} {...props} /> : <WriteIntention {...props} />;
}

function Standing({ intention, back, next, finish }: StepProps & { intention: Intention }) {
  const [state, setState] = useState<"read" | "changing" | "changed">("read");
  const words = messages.welcome.intention;
  if (state === "changing") return <IntentionForm intention={intention} onDone={() => setState("changed")} />;
  return (
    <>
      <div className="card stack">
        <p className="label">{words.stands}</p>
        <p className="lead" dir="auto">
          {intention.text}
        </p>
        {intention.becoming && (
          <p className="reading" dir="auto">
            {intention.becoming}
          </p>
        )}
        <div>
          <button
            // The form has gone, and the focus with it.
            ref={state === "changed" ? focusWhenShown : undefined}
            type="button"
            onClick={() => setState("changing")}
          >
            {words.change}
          </button>
        </div>
      </div>
      <StepEnd onBack={back} onNext={next} next={messages.welcome.next} onSkipAll={finish} />
    </>
  );
}
