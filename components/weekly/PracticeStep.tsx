import { useId, useState } from "react";

import type { Practice } from "@/lib/domain/practices/practice.ts";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { fitsLine, graphemeCount, LINE_MAX, tidyLine } from "@/lib/domain/text/graphemes.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { writeReflection } from "@/lib/storage/reflections.ts";
import { writeOnWhenShown } from "@/lib/ui/focus.ts";
import { NotAllKept } from "@/components/writing/NotAllKept.tsx";
import { OtherText } from "@/components/writing/OtherText.tsx";
import { PracticeChoice } from "./PracticeChoice.tsx";
import { useSavedText } from "@/components/writing/use-saved-text.ts";
import { WhyAsked } from "@/components/writing/WhyAsked.tsx";
import type { WeeklyEnd } from "./weekly-acts.ts";

interface Props {
  reflection: Reflection;
  /** The practice lived until now. */
  lived: Practice | undefined;
  takesFocus: boolean;
  onFinish: (end: WeeklyEnd) => Promise<boolean>;
}

/** The end of a weekly: one practice, new or carried on. */
export function PracticeStep({ reflection, lived, takesFocus, onFinish }: Props) {
  const [chosen, setChosen] = useState<"carry" | "new">();
  const [isBlocked, setBlocked] = useState(false);
  const [shown, field] = useSavedText({
    name: `${reflection.id}/practice`,
    stored: reflection.practiceText,
    storedAt: reflection.updatedAt,
    write: (text, seen, now) => writeReflection(reflection.id, "practice", text, seen, now),
  });
  const id = useId();
  const line = tidyLine(shown.text);
  const carries = lived !== undefined && (chosen ?? (line === "" ? "carry" : "new")) === "carry";
  const fits = fitsLine(line) || carries;
  const problem = shown.failed
    ? messages.writing.notKept
    : !fits && messages.weekly.practiceTooLong(formatNumber(graphemeCount(line)), formatNumber(LINE_MAX));

  const finish = async () => {
    const end = carries ? { carried: lived } : { text: line };
    setBlocked(!(await onFinish(end)));
  };

  return (
    <section className="weekly-question" aria-labelledby={`${id}-question`}>
      <p className="label">{messages.weekly.practice}</p>
      <h2 id={`${id}-question`}>{messages.weekly.practiceQuestion}</h2>
      {lived && (
        <PracticeChoice lived={lived} carries={carries} takesFocus={takesFocus} onChoose={setChosen} />
      )}
      <textarea
        id={id}
        className="weekly-practice"
        dir="auto"
        ref={takesFocus && lived === undefined ? writeOnWhenShown : undefined}
        value={shown.text}
        aria-labelledby={`${id}-question`}
        aria-invalid={!fits}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          setChosen("new");
          field.type(event.target.value);
        }}
        onBlur={() => field.flush()}
      />
      <p id={`${id}-hint`} className={problem ? "problem" : "hint"} role={problem ? "alert" : undefined}>
        {problem || messages.weekly.practiceHint}
      </p>
      <OtherText shown={shown} field={field} />
      <WhyAsked why={messages.weekly.practiceWhy} source="W7" />
      <div className="row">
        <button type="button" className="button-primary" disabled={!fits} onClick={finish}>
          {messages.weekly.finish}
        </button>
      </div>
      {isBlocked && <NotAllKept />}
    </section>
  );
}
