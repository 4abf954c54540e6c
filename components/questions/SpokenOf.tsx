import type { QuestionStanding } from "@/lib/domain/questions/question-standing.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { originOf } from "@/lib/prompts/asking/question-key.ts";
import { ownQuestions } from "@/lib/storage/own-questions.ts";
import { packs } from "@/lib/storage/packs.ts";
import { sayOfQuestion, standings } from "@/lib/storage/standings.ts";
import { useLive } from "@/lib/ui/live.ts";

const GROUPS = ["pinned", "resting", "never"] as const;

interface Spoken extends QuestionStanding {
  text: string;
}

async function loadSpoken(today: DayKey): Promise<Spoken[]> {
  const [said, own, brought] = await Promise.all([standings(), ownQuestions(), packs()]);
  return said
    .filter(({ restsUntil }) => restsUntil === undefined || restsUntil > today)
    .flatMap((one) => {
      const origin = originOf(one.questionId, own, brought);
      if (origin === undefined) return [];
      const { text } = origin.question;
      return [
        { ...one, text: "textWithout" in origin.question ? (origin.question.textWithout ?? text) : text },
      ];
    });
}

/** The questions that the person has said something about, each with the way back. */
export function SpokenOf({ today }: { today: DayKey }) {
  const spoken = useLive(() => loadSpoken(today), [today]);
  const words = messages.questions.spoken;
  if (spoken === undefined) return null;
  const groups = GROUPS.map((group) => ({
    group,
    list: spoken.filter(({ standing }) => standing === group),
  }));
  return (
    <section className="stack">
      <h3>{words.title}</h3>
      {groups.every(({ list }) => list.length === 0) && <p className="hint">{words.empty}</p>}
      {groups
        .filter(({ list }) => list.length > 0)
        .map(({ group, list }) => (
          <div key={group}>
            <p className="label">{words.groups[group]}</p>
            <ul role="list">
              {list.map(({ id, questionId, text, restsUntil }) => (
                <li key={id}>
                  <p className="reading" dir="auto">
                    {text}
                  </p>
                  <div className="row question-acts">
                    {restsUntil && <span className="hint">{words.until(formatDay(restsUntil, "date"))}</span>}
                    <button
                      type="button"
                      className="button-quiet"
                      aria-label={words.backNamed(text)}
                      onClick={() => sayOfQuestion(questionId, "open", today, Date.now())}
                    >
                      {words.back}
                    </button>
                  </div>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}
