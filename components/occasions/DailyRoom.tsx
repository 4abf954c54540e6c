import { useState } from "react";

import { OlderDraft } from "@/components/writing/OlderDraft.tsx";
import { CheckIn } from "@/components/moments/CheckIn.tsx";
import { rowInView } from "@/lib/domain/reflections/draft.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { useToday } from "@/lib/ui/clock.ts";
import { useLive } from "@/lib/ui/live.ts";
import { useSettings } from "@/lib/ui/settings.ts";
import { DailyWriting } from "./DailyWriting.tsx";
import { beginningOn, loadDay } from "./load-day.ts";
import { OccasionDone } from "./OccasionDone.tsx";
import "./occasions.css";

/** A minute at the end of a day: one question, and a line for tomorrow. Nobody has to. */
export function DailyRoom() {
  const settings = useSettings();
  const today = useToday(settings?.dayStartsAtMinutes ?? 0);
  const loaded = useLive(() => loadDay(today), [today]);
  const [isFresh, setFresh] = useState(false);
  const [shownId, setShownId] = useState<string>();
  if (settings === undefined || loaded === undefined) return null;

  const row = rowInView(loaded.earlier, today, shownId);
  if (row !== undefined && row.id !== shownId) setShownId(row.id);
  const isOld = row !== undefined && row.finishedAt === undefined && row.period < today;
  return (
    <div className="occasion">
      <header className="stack">
        <h1>{messages.journal.rooms.daily}</h1>
        <p className="hint">
          {row && row.period !== today
            ? messages.occasions.daily.of(formatDay(row.period, "day"))
            : messages.occasions.daily.hint}
        </p>
      </header>
      {isOld && (
        <OlderDraft draft={row} words={messages.occasions.daily.older(formatDay(row.period, "day"))} />
      )}
      {row?.finishedAt !== undefined ? (
        <OccasionDone words={messages.occasions.daily.done} isFresh={isFresh} />
      ) : (
        <DailyWriting
          key={row?.period ?? today}
          beginning={row ?? beginningOn(today, loaded, settings)}
          row={row}
          standings={loaded.standings}
          settings={settings}
          today={today}
          onFinish={() => setFresh(true)}
        />
      )}
      <section className="occasion-part">
        <p className="label">{messages.occasions.daily.marks}</p>
        <CheckIn />
      </section>
    </div>
  );
}
