import { UsefulQuestions } from "@/components/questions/UsefulQuestions.tsx";
import { messages } from "@/lib/messages/messages.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";
import type { WeeklyEnd } from "./weekly-acts.ts";

/** The end of a weekly, quietly: what it ended in, and where it is kept. */
export function WeeklyClosing({ end }: { end: WeeklyEnd }) {
  const practice = "carried" in end ? end.carried.text : end.text;

  return (
    <section className="weekly-closing">
      <h2 ref={focusWhenShown} tabIndex={-1}>
        {messages.weekly.closing}
      </h2>
      {practice !== "" && (
        <div className="stack">
          <p>{messages.weekly.closingPractice}</p>
          <p className="lead" dir="auto">
            {practice}
          </p>
        </div>
      )}
      <UsefulQuestions />
      <div className="row">
        <a className="button" href="#/today">
          {messages.weekly.toToday}
        </a>
        <a className="button button-quiet" href="#/reflections">
          {messages.weekly.past}
        </a>
      </div>
    </section>
  );
}
