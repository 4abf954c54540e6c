import { EvidenceOffer } from "@/components/evidence/EvidenceOffer.tsx";
import { CheckIn } from "@/components/moments/CheckIn.tsx";
import { MomentList } from "@/components/moments/MomentList.tsx";
import { WeekMarks } from "@/components/moments/WeekMarks.tsx";
import { NotificationOffer } from "@/components/nudges/NotificationOffer.tsx";
import { NudgeSlot } from "@/components/nudges/NudgeSlot.tsx";
import { PracticeLine } from "@/components/practices/PracticeLine.tsx";
import { addDays } from "@/lib/domain/time/day-key.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { momentsBetween } from "@/lib/storage/moments.ts";
import { useToday } from "@/lib/ui/clock.ts";
import { useLive } from "@/lib/ui/live.ts";
import { useLiving } from "@/lib/ui/living.ts";
import { useShownNudgeOf } from "@/lib/ui/shown-nudge.ts";
import { DayMoments } from "./DayMoments.tsx";
import { IntentionOfToday } from "./IntentionOfToday.tsx";
import "./today.css";

/** The day at a glance: what I live by, what showed itself today, and what yesterday held. */
export function TodayRoom() {
  const living = useLiving();
  const shown = useShownNudgeOf(living, "popup");
  const today = useToday(living?.settings.dayStartsAtMinutes ?? 0);
  const yesterday = addDays(today, -1);
  const moments = useLive(() => momentsBetween(yesterday, today), [yesterday, today]);
  if (living === undefined || moments === undefined) return null;

  const { intention, practice, settings } = living;
  const ofToday = moments.filter(({ day }) => day === today);
  const ofYesterday = moments.filter(({ day }) => day === yesterday);
  return (
    <div className="today">
      <header className="stack">
        <h1>{formatDay(today, "day")}</h1>
        {settings.welcomedAt === null && (
          <p className="hint">
            {messages.today.welcome} <a href="#/welcome">{messages.today.welcomeLink}</a>
          </p>
        )}
      </header>
      <div className="today-direction">
        <IntentionOfToday intention={intention} />
        {(intention ?? practice) && <PracticeLine practice={practice} settings={settings} shown={shown} />}
      </div>
      {/* The morning is answered by the practice itself. */}
      <NudgeSlot shown={shown} />
      <NotificationOffer living={living} />
      <section className="today-moments" aria-labelledby="today-moments">
        <h2 id="today-moments">{messages.today.moments}</h2>
        <CheckIn />
        {/* There also without any moment, since the last one may just have been taken back. */}
        <MomentList moments={ofToday} editable />
        <p>
          <a href="#/daily">{messages.today.daily}</a>
        </p>
      </section>
      <EvidenceOffer today={today} />
      <WeekMarks />
      <DayMoments key={yesterday} title={messages.today.yesterday} moments={ofYesterday} />
    </div>
  );
}
