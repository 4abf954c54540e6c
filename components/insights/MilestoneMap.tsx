import { addressOf } from "@/components/journal/room-in-address.ts";
import type { MilestoneStrip, StripPoint } from "@/lib/domain/insights/milestone-strip.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { formatList } from "@/lib/messages/format-days.ts";
import { formatDay, formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { DataTable } from "./DataTable.tsx";
import { StripLine } from "./StripLine.tsx";

interface Props {
  strip: MilestoneStrip;
  today: DayKey;
  width: number;
}

/** The map of one goal, a line for each of its points, all along the same days (L4). */
export function MilestoneMap({ strip, today, width }: Props) {
  const words = messages.insights.milestones;
  const { goal, points, first, last } = strip;
  const reached = points.filter(({ standing }) => standing === "reached").length;
  const ahead = points.length - reached;
  const caption = words.caption(
    reached === 0 ? words.noneReached : words.reached(reached, formatNumber(reached)),
    ahead === 0 ? words.noneAhead : words.ahead(ahead, formatNumber(ahead)),
  );
  const rows = points.map((point) => ({
    key: point.id,
    cells: [point.sees, standingText(point), daysText(point.earlierDays)],
  }));
  return (
    <figure className="milestone-map">
      <h3 dir="auto">
        <a href={addressOf("goals", goal.id)}>{goal.text}</a>
      </h3>
      <ol role="list">
        {points.map((point) => (
          <li key={point.id}>
            <p>
              <span dir="auto" className="reading">
                {point.sees}
              </span>
              <span className="hint">{standingText(point)}</span>
            </p>
            <StripLine point={point} strip={strip} today={today} width={width} label={pointText(point)} />
          </li>
        ))}
      </ol>
      <p className="milestone-days hint" aria-hidden="true">
        <span>{formatDay(first, "date")}</span>
        {last !== first && <span>{formatDay(last, "date")}</span>}
      </p>
      <figcaption>{caption}</figcaption>
      <DataTable title={goal.text} table={{ head: [words.point, words.standing, words.before], rows }} />
    </figure>
  );
}

function standingText({ standing, day }: StripPoint): string {
  const words = messages.insights.milestones;
  if (day === undefined) return standing === "reached" ? words.reachedSome : words.noDay;
  return standing === "reached"
    ? words.reachedOn(formatDay(day, "date"))
    : words.expectedOn(formatDay(day, "date"));
}

function daysText(days: readonly DayKey[]): string {
  return formatList(days.map((day) => formatDay(day, "date")));
}

function pointText(point: StripPoint): string {
  const before =
    point.earlierDays.length > 0 && messages.insights.milestones.hadBefore(daysText(point.earlierDays));
  return [`${point.sees}: ${standingText(point)}`, before]
    .filter((text) => typeof text === "string")
    .join("; ");
}
