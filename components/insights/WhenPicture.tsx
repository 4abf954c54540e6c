import { weekFrom, weekStart } from "@/components/settings/week-order.ts";
import { hoursFrom, type ShownHour } from "@/lib/domain/insights/when-it-shows.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { formatList } from "@/lib/messages/format-days.ts";
import { formatMinutes, formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { weekdayName } from "@/lib/messages/weekday-name.ts";
import { countText } from "./count-text.ts";
import { Figure } from "./Figure.tsx";
import { useWidth } from "./use-width.ts";
import { WhenGrid } from "./WhenGrid.tsx";

const ENOUGH = 10;

interface Props {
  hours: readonly ShownHour[];
  /** So many have no time. */
  untimed: number;
  settings: Settings;
  isCut: boolean;
}

/** When the old identity turns up (W7), by weekday and hour. */
export function WhenPicture({ hours, untimed, settings, isCut }: Props) {
  const [held, width] = useWidth<HTMLDivElement>();
  const words = messages.insights.when;
  if (hours.length === 0) {
    return <Figure title={words.title} caption={untimed === 0 ? words.none : words.noneTimed} />;
  }

  const noticed = hours.reduce((sum, hour) => sum + hour.noticed, 0);
  const slipped = hours.reduce((sum, hour) => sum + hour.slipped, 0);
  const { kinds } = messages.moments;
  const counts = [
    noticed > 0 ? kinds.noticed.count(formatNumber(noticed)) : undefined,
    slipped > 0 ? kinds.slipped.count(formatNumber(slipped)) : undefined,
  ].filter((text) => text !== undefined);
  const told = words.caption(formatList(counts), words.hours(hours.length, formatNumber(hours.length)));
  const caption = [
    told,
    ...(noticed + slipped < ENOUGH ? [words.few] : []),
    ...(untimed > 0 ? [words.untimed(untimed, formatNumber(untimed))] : []),
  ].join(" ");
  const note = isCut ? `${words.note} ${messages.insights.withinAYear}` : words.note;
  const first = weekStart(settings);
  const [weekdays, order] = [weekFrom(first), hoursFrom(settings.dayStartsAtMinutes)];
  const rows = hours
    .toSorted(
      (a, b) =>
        weekdays.indexOf(a.weekday) - weekdays.indexOf(b.weekday) ||
        order.indexOf(a.hour) - order.indexOf(b.hour),
    )
    .map((hour) => ({
      key: `${hour.weekday} ${hour.hour}`,
      cells: [
        weekdayName(hour.weekday),
        formatMinutes(hour.hour * 60, settings.clock),
        countText(hour.noticed),
        countText(hour.slipped),
      ],
    }));
  const head = [words.weekday, words.hour, kinds.noticed.name, kinds.slipped.name];
  return (
    <Figure title={words.title} note={note} caption={caption} table={{ head, rows }}>
      <div ref={held}>
        <WhenGrid hours={hours} settings={settings} weekStart={first} width={width} label={caption} />
      </div>
    </Figure>
  );
}
