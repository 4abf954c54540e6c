import { HowChosen } from "@/components/questions/HowChosen.tsx";
import type { Answer } from "@/lib/domain/reflections/reflection.ts";
import { weekInView, type WeekInView } from "@/lib/domain/reflections/week-in-view.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { formatDays } from "@/lib/messages/format-days.ts";
import { messages } from "@/lib/messages/messages.ts";
import { askShortWeekly } from "@/lib/prompts/ask-weekly.ts";
import { loadKnown } from "@/lib/storage/known.ts";
import { beginWeekly, latestWeeklies } from "@/lib/storage/reflections.ts";
import { useLive } from "@/lib/ui/live.ts";
import { WaitingWeekly } from "./WaitingWeekly.tsx";

interface Props {
  today: DayKey;
  /** The week that the ledger asks about, while a weekly waits. */
  waitingPeriod: DayKey | undefined;
  onBegin: () => void;
}

async function loadOpening(today: DayKey, waitingPeriod: DayKey | undefined) {
  const earlier = await latestWeeklies();
  return { last: earlier[0], week: weekInView(today, earlier, waitingPeriod) };
}

/** The weekly before it is begun: what it looks back on, and its two forms. The days come after the ratings. */
export function WeeklyOpening({ today, waitingPeriod, onBegin }: Props) {
  const loaded = useLive(() => loadOpening(today, waitingPeriod), [today, waitingPeriod]);
  if (loaded === undefined) return null;

  const { last, week } = loaded;
  const begin = async (questionsFor: (view: WeekInView) => Answer[]) => {
    onBegin();
    await beginWeekly(today, questionsFor, Date.now());
  };
  // All that decides about its question is read only for those who ask for it.
  const beginShort = async () => {
    const known = await loadKnown(week);
    await begin((view) => askShortWeekly(view, known));
  };
  const words = messages.weekly;

  return (
    <section className="weekly-begin">
      <h2>{formatDays(week.fromDay, week.untilDay, false)}</h2>
      <p>{words.lead}</p>
      <div className="row">
        {/* Its questions depend on the ratings, so they are chosen after them. */}
        <button type="button" className="button-primary" onClick={() => begin(() => [])}>
          {words.begin}
        </button>
        <button type="button" onClick={beginShort}>
          {words.beginShort}
        </button>
        <WaitingWeekly />
      </div>
      <p className="hint">{words.shortHint}</p>
      {last && (
        <p className="hint">
          {words.lastTime(formatDay(last.untilDay, "day"))} <a href="#/reflections">{words.past}</a>
        </p>
      )}
      <HowChosen />
    </section>
  );
}
