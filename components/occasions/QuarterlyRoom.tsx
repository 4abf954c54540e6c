import { useState } from "react";

import { quarterInView } from "@/lib/domain/reflections/quarter-in-view.ts";
import { lastDayOfQuarter } from "@/lib/domain/time/quarter.ts";
import { formatDays } from "@/lib/messages/format-days.ts";
import { messages } from "@/lib/messages/messages.ts";
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
  const [quarterlies, waiting, all] = await Promise.all([
    reflectionsOfKinds(["quarterly"]),
    waitingNudges(),
    goals(),
  ]);
  return {
    quarterlies,
    goals: all,
    waitingPeriod: waiting.find(({ kind }) => kind === "quarterly")?.period,
  };
}

/** The look at a quarter: ratings, the same questions each time, and what to learn next (L7). */
export function QuarterlyRoom() {
  const settings = useSettings();
  const today = useToday(settings?.dayStartsAtMinutes ?? 0);
  const loaded = useLive(loadQuarterly);
  const [isFresh, setFresh] = useState(false);
  if (settings === undefined || loaded === undefined) return null;

  const { quarterlies, waitingPeriod } = loaded;
  const draft = quarterlies.find(({ finishedAt }) => finishedAt === undefined);
  const quarter = draft?.period ?? quarterInView(today, quarterlies, waitingPeriod);
  const row = quarterlies.find(({ period }) => period === quarter);
  const days = formatDays(quarter, lastDayOfQuarter(quarter), true);
  return (
    <div className="occasion">
      <header className="stack">
        <h1>{messages.journal.rooms.quarterly}</h1>
        <p className="label">{days}</p>
      </header>
      {row?.finishedAt !== undefined ? (
        <OccasionDone words={messages.occasions.quarterly.done} isFresh={isFresh} />
      ) : (
        <QuarterlyWriting
          key={quarter}
          quarter={quarter}
          row={row}
          earlier={quarterlies.filter(({ period, finishedAt }) => period < quarter && finishedAt)}
          goals={loaded.goals}
          today={today}
          onFinish={() => setFresh(true)}
        />
      )}
    </div>
  );
}
