import { useId } from "react";

import type { Plan } from "@/lib/domain/plans/plan.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { messages } from "@/lib/messages/messages.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";
import { PlanSentence } from "./PlanSentence.tsx";
import { planText } from "./plan-text.ts";

interface Props {
  heading: "h1" | "h3";
  /** Those that leave no room. */
  active: readonly Plan[];
  settings: Settings;
  onRest: (restingId: string) => void;
  /** Instead the new one may rest. */
  onNewRests?: () => void;
  onBack: () => void;
}

/** Asks which of three active plans may rest, and says why there is room for no more (R13). */
export function WhichRests({ heading: Heading, active, settings, onRest, onNewRests, onBack }: Props) {
  const title = useId();
  const words = messages.plans.which;
  return (
    <section className="which-rests" tabIndex={-1} ref={focusWhenShown} aria-labelledby={title}>
      <Heading id={title}>{words.title}</Heading>
      <p>{words.reason}</p>
      <ul role="list">
        {active.map((plan) => (
          <li key={plan.id}>
            <p className="reading">
              <PlanSentence plan={plan} settings={settings} />
            </p>
            <button
              type="button"
              aria-label={words.restNamed(planText(plan, settings))}
              onClick={() => onRest(plan.id)}
            >
              {words.rest}
            </button>
          </li>
        ))}
      </ul>
      <p className="hint">{words.kept}</p>
      <div className="row">
        {onNewRests && (
          <button type="button" onClick={onNewRests}>
            {words.newRests}
          </button>
        )}
        <button type="button" className="button-quiet" onClick={onBack}>
          {words.back}
        </button>
      </div>
    </section>
  );
}
