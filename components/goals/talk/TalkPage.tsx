import { type ReactNode, Suspense, useEffect, useRef } from "react";

import { addressOf } from "@/components/journal/room-in-address.ts";
import { WhyAsked } from "@/components/writing/WhyAsked.tsx";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { chapterOf, presentStep, stepBeside, type TalkStep } from "@/lib/domain/goals/talk-steps.ts";
import { messages } from "@/lib/messages/messages.ts";
import { GOAL_QUESTIONS } from "@/lib/prompts/goal-questions.ts";
import { changeGoal } from "@/lib/storage/goals.ts";
import { AllQuestions } from "./AllQuestions.tsx";
import { isAnswered } from "./answered.ts";
import { STEP_PARTS } from "./step-parts.ts";
import "./talk.css";

/**
 * The conversation about a goal: one question at a time, back and forward, each answer kept as it is
 * given. Where it stands is kept with the goal, so it goes on there on any page.
 */
export function TalkPage({ goal }: { goal: Goal }) {
  const step = presentStep(goal.talkStep, goal.choices);
  const { text, why, source } = GOAL_QUESTIONS[step];
  const Part = STEP_PARTS[step];
  const back = stepBeside(step, -1, goal.choices);
  const next = stepBeside(step, 1, goal.choices);
  const isDone = isAnswered(goal, step);

  const goTo = (talkStep: TalkStep) => changeGoal(goal.id, (held) => ({ ...held, talkStep }), Date.now());

  return (
    <div className="talk">
      <header className="talk-about">
        <p className="label">
          {messages.talk.about} <span>{messages.talk.chapters[chapterOf(step)]}</span>
        </p>
        <p className="reading" dir="auto">
          {goal.text}
        </p>
      </header>
      <Asked step={step}>{text}</Asked>
      <Suspense fallback={null}>
        <Part key={step} goal={goal} step={step} />
      </Suspense>
      <WhyAsked why={why} source={source} />
      <div className="row talk-ways">
        {next && (
          <button type="button" className={isDone ? "button-primary" : undefined} onClick={() => goTo(next)}>
            {isDone ? messages.talk.next : messages.talk.pass}
          </button>
        )}
        {back && (
          <button type="button" onClick={() => goTo(back)}>
            {messages.talk.back}
          </button>
        )}
        <div className="row talk-aside">
          {next && next !== "form" && (
            <button type="button" className="button-quiet" onClick={() => goTo("form")}>
              {messages.talk.toForm}
            </button>
          )}
          <a className="button button-quiet" href={addressOf("goals")}>
            {messages.talk.leave}
          </a>
        </div>
      </div>
      {back === undefined && <p className="hint">{messages.talk.kept}</p>}
      <AllQuestions goal={goal} present={step} onGo={goTo} />
    </div>
  );
}

/** The question, which takes the focus when it takes another's place. */
function Asked({ step, children }: { step: TalkStep; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(step);
  useEffect(() => {
    if (first.current === step) return;
    first.current = step;
    heading.current?.focus();
    scrollTo(0, 0);
  }, [step]);
  return (
    <h1 ref={heading} id="talk-question" tabIndex={-1} className="talk-question" dir="auto">
      {children}
    </h1>
  );
}
