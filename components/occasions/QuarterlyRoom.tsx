import { useState } from "react";

import { OlderDraft } from "@/components/writing/OlderDraft.tsx";
import { rowInView } from "@/lib/domain/reflections/draft.ts";
import { quarterInView, quarterOpensOn } from "@/lib/domain/reflections/quarter-in-view.ts";
import { addDays } from "@/lib/domain/time/day-key.ts";
import { lastDayOfQuarter } from "@/lib/domain/time/quarter.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { formatDays } from "@/lib/messages/format-days.ts";
import { messages } from "@/lib/messages/messages.ts";
import { firstDay } from "@/lib/storage/first-day.ts";
import { goals } from "@/lib/storage/goals.ts";
import { waitingNudges } from "@/lib/storage/nudges.ts";
import { reflectionsOfKinds } from "@/lib/storage/occasions.ts";
import { useToday } from "@/lib/ui/clock.ts";
import { useLive } from "@/lib/ui/live.ts";
import { useSettings } from "@/lib/ui/settings.ts";
import { OccasionDone } from "./OccasionDone.tsx";
import { QuarterlyWriting } from "./QuarterlyWriting.tsx";
import "./occasions.css";

async function loadQuarterly() {
  const [quarterlies, waiting, all, begun] = await Promise.all([
    reflectionsOfKinds(["quarterly"]),
    waitingNudges(),
    goals(),
    firstDay(),
  ]);
  return {
    quarterlies,
    goals: all,
    firstDay: begun,
    waitingPeriod: waiting.find(({ kind }) => kind === "quarterly")?.period,
  };
}

/** The look at a quarter: ratings, the same questions each time, and what to learn next (L7). */
export function QuarterlyRoom() {
  const settings = useSettings();
  const today = useToday(settings?.dayStartsAtMinutes ?? 0);
  const loaded = useLive(loadQuarterly);
  const [isFresh, setFresh] = useState(false);
  const [shownId, setShownId] = useState<string>();
  if (settings === undefined || loaded === undefined) return null;

  const { quarterlies, waitingPeriod } = loaded;
  const inView = quarterInView(today, loaded);
  const row = rowInView(quarterlies, inView, shownId);
  if (row !== undefined && row.id !== shownId) setShownId(row.id);
  const quarter = row?.period ?? inView;
  const lastDay = lastDayOfQuarter(quarter);
  const days = formatDays(quarter, lastDay, true);
  const opensOn = quarterOpensOn(quarter);
  const nextOpensOn = quarterOpensOn(addDays(lastDay, 1));
  const isEarly = today < opensOn && waitingPeriod !== quarter;
  const words = messages.occasions.quarterly;
  return (
    <div className="occasion">
      <header className="stack">
        <h1>{messages.journal.rooms.quarterly}</h1>
        <p className="label">{days}</p>
      </header>
      {row && row.finishedAt === undefined && quarter < inView && (
        <OlderDraft draft={row} words={words.older(days)} />
      )}
      {row?.finishedAt !== undefined ? (
        <OccasionDone words={words.done} isFresh={isFresh}>
          {today < nextOpensOn && <p className="hint">{words.nextOpens(formatDay(nextOpensOn, "date"))}</p>}
        </OccasionDone>
      ) : (
        <QuarterlyWriting
          key={quarter}
          quarter={quarter}
          row={row}
          earlier={quarterlies.filter(({ period, finishedAt }) => period < quarter && finishedAt)}
          goals={loaded.goals}
          today={today}
          waits={isEarly ? words.opensOn(formatDay(opensOn, "date")) : undefined}
          onFinish={() => setFresh(true)}
        />
      )}
    </div>
  );
}
