import { type ReactNode, useEffect, useRef } from "react";

import { messages } from "@/lib/messages/messages.ts";
import { type Step, STEPS } from "./steps.ts";

interface Props {
  step: Step;
  title: string;
  /** Whether the person has just come from another step; the heading then takes the focus. */
  isEntered: boolean;
  children: ReactNode;
}

/** What every step has: where it stands among the others, and its heading. */
export function StepFrame({ step, title, isEntered, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const number = STEPS.indexOf(step) + 1;

  useEffect(() => {
    if (!isEntered) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [isEntered]);

  return (
    <div className="welcome-step">
      <header>
        <p className="label">{messages.welcome.step(number, STEPS.length)}</p>
        <div className="welcome-path" aria-hidden="true">
          {STEPS.map((name, index) => (
            <span key={name} data-passed={index < number || undefined} />
          ))}
        </div>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </header>
      {children}
    </div>
  );
}
