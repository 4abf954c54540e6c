import type { ReactNode } from "react";

import type { Settings } from "@/lib/domain/settings/settings.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { calendarDayAt, minutesOfDayAt } from "@/lib/domain/time/wall-clock.ts";
import { formatDay, formatMinutes } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import type { NudgeOnceShown } from "@/lib/storage/shown-nudges.ts";
import { useToday } from "@/lib/ui/clock.ts";
import type { EditableSettings } from "@/lib/ui/editable-settings.ts";
import { KindSwitch } from "./KindSwitch.tsx";

interface Props {
  nudge: NudgeOnceShown;
  editable: EditableSettings;
}

/** One nudge as it came: when and where, by which rule, and what came of it (R12). */
export function AskedEntry({ nudge: { kind, shown, state }, editable }: Props) {
  const { columns } = messages.asked;
  const { kinds, surfaces, grants, outcomes } = messages.nudges;
  const today = useToday(0);
  return (
    <li className="asked-entry" tabIndex={-1}>
      <div className="asked-story">
        <p>{kinds[kind].name}</p>
        <dl>
          <Fact className="asked-when" term={columns.when}>
            <time dateTime={new Date(shown.at).toISOString()}>
              {dayAndTime(shown.at, today, editable.settings.clock)}
            </time>
          </Fact>
          <Fact className="asked-where" term={columns.where}>
            {surfaces[shown.surface]}
          </Fact>
          <Fact className="asked-why" term={columns.why}>
            {grants[shown.rule]}
          </Fact>
          <Fact className="asked-outcome" term={columns.outcome}>
            {outcomes[state]}
          </Fact>
        </dl>
      </div>
      <KindSwitch kind={kind} editable={editable} />
    </li>
  );
}

interface FactProps {
  className: string;
  term: string;
  children: ReactNode;
}

/** What each is goes without saying to the eye. */
function Fact({ className, term, children }: FactProps) {
  return (
    <div className={className}>
      <dt className="visually-hidden">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The year goes without saying while it is this one. */
function dayAndTime(at: number, today: DayKey, clock: Settings["clock"]): string {
  const zone = currentZone();
  const day = calendarDayAt(at, zone);
  const style = day.slice(0, 4) === today.slice(0, 4) ? "day" : "date";
  return messages.asked.at(formatDay(day, style), formatMinutes(minutesOfDayAt(at, zone), clock));
}
