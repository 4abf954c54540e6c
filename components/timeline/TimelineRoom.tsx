import { useDeferredValue, useId, useMemo, useState } from "react";

import type { Settings } from "@/lib/domain/settings/settings.ts";
import { completeEntries } from "@/lib/domain/timeline/gathered.ts";
import { narrows, passes } from "@/lib/domain/timeline/filter.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { goals as allGoals } from "@/lib/storage/goals.ts";
import { intentions as allIntentions } from "@/lib/storage/intentions.ts";
import { useToday } from "@/lib/ui/clock.ts";
import { useLive } from "@/lib/ui/live.ts";
import { useSettings } from "@/lib/ui/settings.ts";
import { useTimeline } from "@/lib/ui/timeline.ts";
import { AddPast } from "./AddPast.tsx";
import { type ChosenFilter, filterOf, NOTHING_CHOSEN } from "./chosen-filter.ts";
import { DeletedMoments } from "./DeletedMoments.tsx";
import { OnThisDay } from "./OnThisDay.tsx";
import { AT_ONCE, TimelineDays, type TimelineView } from "./TimelineDays.tsx";
import { TimelineFilters } from "./TimelineFilters.tsx";
import "./timeline.css";

/** Everything the person kept, in the order of time, to be found, read and put right. */
export function TimelineRoom() {
  const settings = useSettings();
  return settings && <Timeline settings={settings} />;
}

async function loadNames() {
  const [intentions, goals] = await Promise.all([allIntentions(), allGoals()]);
  return { intentions, goals };
}

function Timeline({ settings }: { settings: Settings }) {
  const { dayStartsAtMinutes } = settings;
  const today = useToday(dayStartsAtMinutes);
  const timeline = useTimeline(today, { zone: currentZone(), dayStartsAtMinutes });
  const names = useLive(loadNames);
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  const [view, setView] = useState<TimelineView>({ most: AT_ONCE });
  const id = useId();
  // Typing goes on while what it finds is being put into the page.
  const shown = useDeferredValue(chosen);
  const filter = useMemo(() => filterOf(shown, names?.goals ?? []), [shown, names]);
  const complete = useMemo(() => completeEntries(timeline), [timeline]);
  const found = useMemo(
    () => complete.filter((entry) => passes(entry, filter) || entry.rowId === view.edited),
    [complete, filter, view.edited],
  );
  if (timeline.readFrom === undefined || names === undefined) return null;

  const words = messages.timeline;
  const isNarrowed = narrows(filter);
  const choose = (change: Partial<ChosenFilter>) => {
    setChosen((before) => ({ ...before, ...change }));
    setView({ most: AT_ONCE });
  };
  const isEmpty = timeline.isWhole && timeline.entries.length === 0;
  const told = () => {
    if (!isNarrowed) return "";
    if (!timeline.isWhole) return words.lookingBack;
    return found.length === 0 ? words.noneFound : words.found(found.length, formatNumber(found.length));
  };

  return (
    <div className="timeline">
      <header className="stack">
        <h1>{messages.journal.rooms.timeline}</h1>
        <p className="reading">{isEmpty ? words.empty : words.lead}</p>
      </header>
      <search className="timeline-search">
        <div className="field">
          <label className="label" htmlFor={id}>
            {words.search}
          </label>
          <input
            id={id}
            type="search"
            dir="auto"
            aria-describedby={`${id}-hint`}
            value={chosen.query}
            onChange={(event) => choose({ query: event.target.value })}
          />
          <p id={`${id}-hint`} className="hint">
            {words.searchHint}
          </p>
        </div>
        <TimelineFilters
          chosen={chosen}
          intentions={names.intentions}
          goals={names.goals}
          onChoose={choose}
        />
      </search>
      <AddPast today={today} settings={settings} />
      {!isNarrowed && (
        <OnThisDay
          days={timeline.sameDays}
          entries={timeline.entries}
          settings={settings}
          onOpen={(day) => choose({ from: day, until: day })}
        />
      )}
      <div className="timeline-results" aria-busy={shown !== chosen}>
        <p className="hint" role="status">
          {told()}
        </p>
        <TimelineDays
          entries={found}
          sought={filter.sought}
          settings={settings}
          today={today}
          view={view}
          onView={setView}
        />
      </div>
      <DeletedMoments />
    </div>
  );
}
