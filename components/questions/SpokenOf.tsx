import { useRef } from "react";

import type { QuestionStanding } from "@/lib/domain/questions/question-standing.ts";
import { standingOn } from "@/lib/domain/questions/standing-on.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { originOf } from "@/lib/prompts/asking/question-key.ts";
import { ownQuestions } from "@/lib/storage/own-questions.ts";
import { packs } from "@/lib/storage/packs.ts";
import { sayOfQuestion, sayUseful, standings } from "@/lib/storage/standings.ts";
import { useLive } from "@/lib/ui/live.ts";

const GROUPS = ["pinned", "resting", "never", "useful"] as const;
type Group = (typeof GROUPS)[number];

interface Spoken extends QuestionStanding {
  text: string;
}

async function loadSpoken(today: DayKey): Promise<Spoken[]> {
  const [said, own, brought] = await Promise.all([standings(), ownQuestions(), packs()]);
  return said.flatMap((one) => {
    const origin = originOf(one.questionId, own, brought);
    if (origin === undefined) return [];
    const { text } = origin.question;
    const standing = standingOn(said, one.questionId, today);
    const shown = "textWithout" in origin.question ? (origin.question.textWithout ?? text) : text;
    return [{ ...one, standing, text: shown }];
  });
}

/** One question may have been said two things about. */
const isIn = (group: Group) => (one: Spoken) =>
  group === "useful" ? one.useful === true : one.standing === group;

/** The questions that the person has said something about, each with the way back. */
export function SpokenOf({ today }: { today: DayKey }) {
  const spoken = useLive(() => loadSpoken(today), [today]);
  const title = useRef<HTMLHeadingElement>(null);
  const words = messages.questions.spoken;
  if (spoken === undefined) return null;
  const groups = GROUPS.map((group) => ({
    group,
    list: spoken.filter(isIn(group)),
  }));
  return (
    <section className="stack">
      <h3 ref={title} tabIndex={-1}>
        {words.title}
      </h3>
      {groups.every(({ list }) => list.length === 0) && <p className="hint">{words.empty}</p>}
      {groups
        .filter(({ list }) => list.length > 0)
        .map(({ group, list }) => (
          <div key={group}>
            <p className="label">{words.groups[group]}</p>
            <ul role="list">
              {list.map((one) => (
                <li key={one.id}>
                  <p className="reading" dir="auto">
                    {one.text}
                  </p>
                  <div className="row question-acts">
                    {group === "resting" && one.restsUntil && (
                      <span className="hint">{words.until(formatDay(one.restsUntil, "date"))}</span>
                    )}
                    <TakeBack
                      group={group}
                      spoken={one}
                      today={today}
                      // The button goes with its question, so the focus goes to the head of the list.
                      onTaken={() => title.current?.focus()}
                    />
                  </div>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}

interface TakeBackProps {
  group: Group;
  spoken: Spoken;
  today: DayKey;
  onTaken: () => void;
}

function TakeBack({ group, spoken, today, onTaken }: TakeBackProps) {
  const { questionId, text } = spoken;
  const words = messages.questions.spoken;
  const isUseful = group === "useful";
  const takeBack = () => {
    onTaken();
    const now = Date.now();
    void (isUseful ? sayUseful(questionId, false, now) : sayOfQuestion(questionId, "open", today, now));
  };
  return (
    <button
      type="button"
      className="button-quiet"
      aria-label={isUseful ? words.takeBackNamed(text) : words.backNamed(text)}
      onClick={takeBack}
    >
      {isUseful ? words.takeBack : words.back}
    </button>
  );
}
