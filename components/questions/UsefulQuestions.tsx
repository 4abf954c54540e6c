import { answeredIn, asksUseful } from "@/lib/domain/reflections/asks-useful.ts";
import { messages } from "@/lib/messages/messages.ts";
import { weeklies } from "@/lib/storage/reflections.ts";
import { standings } from "@/lib/storage/standings.ts";
import { useLive } from "@/lib/ui/live.ts";
import { UsefulMark } from "./UsefulMark.tsx";
import "./questions.css";

async function loadLast() {
  const finished = await weeklies();
  const [last] = finished;
  const isAsked = last !== undefined && asksUseful(finished.length);
  return { answers: isAsked ? answeredIn(last) : [], standings: await standings() };
}

/** At the end of one weekly in four: which of its questions were useful, for those who want to say. */
export function UsefulQuestions() {
  const loaded = useLive(loadLast);
  const words = messages.questions.useful;
  if (loaded === undefined || loaded.answers.length === 0) return null;
  return (
    <div className="useful-questions">
      <fieldset>
        <legend>{words.ask}</legend>
        {loaded.answers.map(({ questionId, question }) => (
          <UsefulMark key={questionId} questionId={questionId} standings={loaded.standings}>
            <span className="reading" dir="auto">
              {question}
            </span>
          </UsefulMark>
        ))}
        <p className="hint">{words.hint}</p>
      </fieldset>
    </div>
  );
}
