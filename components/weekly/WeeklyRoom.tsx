import { useState } from "react";

import type { DayKey } from "@/lib/domain/time/day-key.ts";
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
  /** What a weekly ended in, and the day: the next day the room, left open, can begin another. */
  const [ended, setEnded] = useState<{ end: WeeklyEnd; on: DayKey }>();
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
          onFinishing={(end) => setEnded({ end, on: today })}
        />
      ) : ended?.on === today ? (
        <WeeklyClosing end={ended.end} />
      ) : (
        <WeeklyOpening today={today} waitingPeriod={period} onBegin={() => setFresh(true)} />
      )}
    </div>
  );
}
