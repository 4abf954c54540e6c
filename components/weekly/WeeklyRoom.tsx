import { useState } from "react";

import { messages } from "@/lib/messages/messages.ts";
import { openWeekly } from "@/lib/storage/reflections.ts";
import { loadSettings } from "@/lib/storage/settings.ts";
import { waitingNudges } from "@/lib/storage/nudges.ts";
import { useToday } from "@/lib/ui/clock.ts";
import { useLive } from "@/lib/ui/live.ts";
import { WeeklyClosing } from "./WeeklyClosing.tsx";
import { WeeklyOpening } from "./WeeklyOpening.tsx";
import { WeeklyWriting } from "./WeeklyWriting.tsx";
import type { WeeklyEnd } from "./weekly-acts.ts";
import "./weekly.css";

async function loadWeekly() {
  const [weekly, settings, waiting] = await Promise.all([openWeekly(), loadSettings(), waitingNudges()]);
  return { weekly, settings, period: waiting.find(({ kind }) => kind === "weekly")?.period };
}

/** The weekly reflection: the days first, then three questions, then one practice. */
export function WeeklyRoom() {
  const loaded = useLive(loadWeekly);
  const today = useToday(loaded?.settings.dayStartsAtMinutes ?? 0);
  const [isFresh, setFresh] = useState(false);
  const [end, setEnd] = useState<WeeklyEnd>();
  if (loaded === undefined) return null;

  const { weekly, period } = loaded;
  return (
    <div className="weekly">
      <h1>{messages.journal.rooms.weekly}</h1>
      {weekly !== undefined ? (
        <WeeklyWriting
          key={weekly.id}
          reflection={weekly}
          isFresh={isFresh}
          waitingPeriod={period}
          today={today}
          onFinishing={setEnd}
        />
      ) : end !== undefined ? (
        <WeeklyClosing end={end} />
      ) : (
        <WeeklyOpening today={today} waitingPeriod={period} onBegin={() => setFresh(true)} />
      )}
    </div>
  );
}
