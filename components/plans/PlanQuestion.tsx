import { type ComponentType, type FormEvent, type ReactNode, useEffect, useRef } from "react";

import { addressOf } from "@/components/journal/room-in-address.ts";
import { Glyph } from "@/components/shared/Glyph.tsx";
import { WhyAsked } from "@/components/writing/WhyAsked.tsx";
import type { PlanStep } from "@/lib/domain/plans/plan-draft.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import type { SourceId } from "@/lib/prompts/source-id.ts";
import { CueStep } from "./CueStep.tsx";
import { ObstacleStep } from "./ObstacleStep.tsx";
import { ResponseStep } from "./ResponseStep.tsx";
import type { StepProps } from "./step-props.ts";
import { WishStep } from "./WishStep.tsx";

const BODIES: Record<PlanStep, ComponentType<StepProps>> = {
  wish: WishStep,
  obstacle: ObstacleStep,
  cue: CueStep,
  response: ResponseStep,
};

/** A plan keeps to its goal (T4), the obstacle is inner (W3), and one catches oneself at the cue (W7). */
const SOURCES: Record<PlanStep, SourceId> = { wish: "T4", obstacle: "W3", cue: "W7", response: "W7" };

interface Props {
  step: PlanStep;
  /** From 0 to one less than `count`. */
  place: number;
  count: number;
  /** Whether the person has just come from another question; the heading then takes the focus. */
  isEntered: boolean;
  body: StepProps;
  /** Each is absent where there is no such way. */
  onBack: (() => void) | undefined;
  onNext: (() => void) | undefined;
  onKeep: (() => void) | undefined;
  /** What else there is to say. */
  children: ReactNode;
}

/** One question of a plan, where it stands among the others, and the ways on. */
export function PlanQuestion({ step, place, count, isEntered, body, children, ...ways }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const words = messages.plans;
  const { question, hint, why } = words.steps[step];
  const { onBack, onNext, onKeep } = ways;
  const Body = BODIES[step];

  useEffect(() => {
    if (!isEntered) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [isEntered]);

  useEffect(() => {
    if (body.problem) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [body.problem]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    (onNext ?? onKeep)?.();
  };

  return (
    <form ref={form} className="plan-step" onSubmit={submit} noValidate>
      <header className="stack">
        <p className="label">{words.step(formatNumber(place + 1), formatNumber(count))}</p>
        <h1 ref={heading} tabIndex={-1}>
          {question}
        </h1>
        <p className="hint">{hint}</p>
      </header>
      <Body {...body} />
      <WhyAsked why={why} source={SOURCES[step]} />
      {children}
      <footer className="row">
        <button type="submit" className="button-primary">
          {onNext ? words.next : words.keep}
        </button>
        {onNext && onKeep && (
          <button type="button" onClick={onKeep}>
            {words.keepChanges}
          </button>
        )}
        <div className="row plan-actions">
          {onBack && (
            <button type="button" className="button-quiet" onClick={onBack}>
              <Glyph name="back" />
              {words.back}
            </button>
          )}
          <a className="button button-quiet" href={addressOf("plans")}>
            {words.later}
          </a>
        </div>
      </footer>
    </form>
  );
}
