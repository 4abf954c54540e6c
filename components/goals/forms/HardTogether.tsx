import { useId, useState } from "react";

import type { Goal } from "@/lib/domain/goals/goal.ts";
import { hardResultBeside } from "@/lib/domain/goals/hard-together.ts";
import { messages } from "@/lib/messages/messages.ts";
import { answerByChoice, goals } from "@/lib/storage/goals.ts";
import { noteTold, wasTold } from "@/lib/storage/told.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";
import { useLive } from "@/lib/ui/live.ts";

const toldAs = ({ id }: Goal) => `hard-together/${id}`;

async function loadBeside(goal: Goal) {
  const [all, isTold] = await Promise.all([goals(), wasTold(toldAs(goal))]);
  return isTold ? undefined : hardResultBeside(goal, all);
}

/** Says, until it is answered, that a hard result and a hard learning goal stand together (R23). */
export function HardTogether({ goal }: { goal: Goal }) {
  const title = useId();
  const [answered, setAnswered] = useState<"lightened" | "left">();
  const result = useLive(() => loadBeside(goal), [goal]);
  const words = messages.goalForms.hardTogether;

  if (answered !== undefined) {
    return (
      // The button that was pressed has gone, and the focus with it.
      <p role="status" className="hint" tabIndex={-1} ref={focusWhenShown}>
        {words[answered]}
      </p>
    );
  }
  if (result === undefined) return null;

  const leave = async () => {
    await noteTold(toldAs(goal));
    setAnswered("left");
  };
  const lighten = async () => {
    await noteTold(toldAs(goal));
    await answerByChoice(goal.id, { stretch: "light" }, Date.now());
    setAnswered("lightened");
  };
  return (
    <section className="card stack" aria-labelledby={title}>
      <h2 id={title}>{words.title}</h2>
      <p className="reading">{result.id === goal.id ? words.itself : words.beside(result.text)}</p>
      <div className="row">
        <button type="button" onClick={lighten}>
          {words.lighten}
        </button>
        <button type="button" className="button-quiet" onClick={leave}>
          {words.leave}
        </button>
      </div>
      <details className="why-asked">
        <summary>{messages.journal.why}</summary>
        <p>{words.why}</p>
      </details>
    </section>
  );
}
