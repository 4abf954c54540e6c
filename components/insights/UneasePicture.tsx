import type { DaredWeek } from "@/lib/domain/insights/unease-and-daring.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { formatStretch } from "@/lib/messages/format-stretch.ts";
import { messages } from "@/lib/messages/messages.ts";
import { countText } from "./count-text.ts";
import { Figure } from "./Figure.tsx";
import { UneaseFields } from "./UneaseFields.tsx";
import { uneaseText } from "./unease-text.ts";
import { useWidth } from "./use-width.ts";

interface Props {
  weeks: readonly DaredWeek[];
  /** The period goes further back than this picture does. */
  isCut: boolean;
  /** The last two weeks were heavy. */
  isHeavy: boolean;
}

/**
 * Unease over the weeks, and beside it what was dared in them: one says nothing without the other (W8).
 * After two heavy weeks it says that rest or a talk may be what helps (R17).
 */
export function UneasePicture({ weeks, isCut, isHeavy }: Props) {
  const [held, width] = useWidth<HTMLDivElement>();
  const words = messages.insights.unease;
  const named = weeks.reduce((sum, week) => sum + week.named, 0);
  const shown = weeks.filter(({ unease }) => unease !== undefined);
  const namedText = words.named(named, formatNumber(named));
  if (shown.length === 0) {
    return <Figure title={words.title} caption={named === 0 ? words.none : words.few(namedText)} />;
  }

  const dared = shown.reduce((sum, week) => sum + (week.dared ?? 0), 0);
  const caption = words.caption(
    words.weeks(shown.length, formatNumber(shown.length)),
    namedText,
    formatNumber(dared),
  );
  const rows = weeks
    .filter((week) => week.dared !== undefined)
    .map((week) => ({
      key: week.first,
      cells: [
        formatStretch(week, "week"),
        week.unease === undefined ? "" : uneaseText(week.unease),
        countText(week.named),
        countText(week.dared),
      ],
    }));
  const head = [messages.insights.units.week, words.middle, words.times, words.columns];
  const note = isCut ? `${words.note} ${messages.insights.withinAYear}` : words.note;
  return (
    <Figure
      title={words.title}
      note={note}
      caption={isHeavy ? `${caption} ${messages.moments.heavyWeeks}` : caption}
      table={{ head, rows }}
    >
      <div ref={held}>
        <UneaseFields weeks={weeks} width={width} label={caption} />
      </div>
    </Figure>
  );
}
