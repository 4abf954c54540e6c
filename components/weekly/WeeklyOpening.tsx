import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { weekInView } from "@/lib/domain/reflections/week-in-view.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { askWeekly } from "@/lib/prompts/ask-weekly.ts";
import { momentsBetween } from "@/lib/storage/moments.ts";
import { beginWeekly, reflections } from "@/lib/storage/reflections.ts";
import { useLive } from "@/lib/ui/live.ts";
import { WaitingWeekly } from "./WaitingWeekly.tsx";
import { WeekOverview } from "./WeekOverview.tsx";

interface Props {
  today: DayKey;
  /** The week that the ledger asks about, while a weekly waits. */
  waitingPeriod: DayKey | undefined;
  onBegin: () => void;
}

async function loadDays(today: DayKey, waitingPeriod: DayKey | undefined) {
  const earlier = await reflections();
  const week = weekInView(today, earlier, waitingPeriod);
  return { earlier, week, moments: await momentsBetween(week.fromDay, week.untilDay) };
}

/** The weekly before it is begun: the days themselves, and the way to the questions. */
export function WeeklyOpening({ today, waitingPeriod, onBegin }: Props) {
  const loaded = useLive(() => loadDays(today, waitingPeriod), [today, waitingPeriod]);
  if (loaded === undefined) return null;

  const { earlier, week, moments } = loaded;
  const last = earlier[0];
  const begin = async () => {
    onBegin();
    await beginWeekly(today, (view) => askWeekly(view, moments, earlier), Date.now());
  };

  return (
    <>
      <WeekOverview {...week} moments={moments} isOpen />
      <section className="weekly-begin">
        <p className="hint">{messages.weekly.lead}</p>
        <div className="row">
          <button type="button" className="button-primary" onClick={begin}>
            {messages.weekly.begin}
          </button>
          <WaitingWeekly />
        </div>
        {last && (
          <p className="hint">
            {messages.weekly.lastTime(formatDay(last.untilDay, "day"))}{" "}
            <a href="#/reflections">{messages.weekly.past}</a>
          </p>
        )}
      </section>
    </>
  );
}
