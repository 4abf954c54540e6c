import type { LoggedStretch } from "@/lib/domain/insights/moments-by-week.ts";
import {
  added,
  allMet,
  MEETINGS,
  type MetHalf,
  metHalves,
  noticingToChoosing,
} from "@/lib/domain/insights/noticing-to-choosing.ts";
import type { Period } from "@/lib/domain/insights/period.ts";
import { formatDays } from "@/lib/messages/format-days.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { formatStretch } from "@/lib/messages/format-stretch.ts";
import { messages } from "@/lib/messages/messages.ts";
import { BaseLine } from "./BaseLine.tsx";
import { countScale } from "./count-scale.ts";
import { countText } from "./count-text.ts";
import { Drawing } from "./Drawing.tsx";
import { FieldLines } from "./FieldLines.tsx";
import { Figure } from "./Figure.tsx";
import { Legend } from "./Legend.tsx";
import { MEETING_TONES } from "./meeting-tones.ts";
import { MetColumn } from "./MetColumn.tsx";
import { AXIS_HEIGHT, TimeAxis } from "./TimeAxis.tsx";
import { timeScale } from "./time-scale.ts";
import { useWidth } from "./use-width.ts";

const FIELD = 150;
const TOP = 10;

interface Props {
  stretches: readonly LoggedStretch[];
  period: Period;
}

/** What became of the old identity where it showed up (W7), as counts. */
export function ChoosingPicture({ stretches, period }: Props) {
  const [held, width] = useWidth<HTMLDivElement>();
  const words = messages.insights.choosing;
  const { unit } = period;
  const met = noticingToChoosing(stretches);
  const all = added(
    met.flatMap(({ met: counts, ...stretch }) => (counts ? [{ ...stretch, met: counts }] : [])),
  );
  if (all === undefined) return <Figure title={words.title} caption={words.none} />;

  const base = TOP + FIELD;
  const time = timeScale(met.length, width);
  const { y, ticks } = countScale(
    Math.max(...met.map(({ met: counts }) => (counts ? allMet(counts) : 0))),
    TOP,
    base,
  );
  const halves = metHalves(met);
  const caption = halves
    ? words.caption(halfText(halves[0], period), halfText(halves[1], period))
    : words.all(chosenText(all));
  const rows = met.flatMap(({ met: counts, ...stretch }) =>
    counts
      ? [
          {
            key: stretch.first,
            cells: [
              formatStretch(stretch, unit),
              ...MEETINGS.map((meeting) => countText(counts[meeting])),
              countText(allMet(counts)),
            ],
          },
        ]
      : [],
  );
  const head = [
    messages.insights.units[unit],
    ...MEETINGS.map((meeting) => words.meetings[meeting]),
    words.total,
  ];
  return (
    <Figure title={words.title} note={words.note} caption={caption} table={{ head, rows }}>
      <Legend
        entries={MEETINGS.map((meeting) => ({ tone: MEETING_TONES[meeting], text: words.meetings[meeting] }))}
      />
      <div ref={held}>
        <Drawing title={words.title} label={caption} width={width} height={base + AXIS_HEIGHT}>
          <FieldLines scale={time} lines={ticks.map((tick) => ({ y: y(tick), text: formatNumber(tick) }))} />
          <BaseLine scale={time} y={base} logged={stretches.map(({ counts }) => counts !== undefined)} />
          {met.map(
            ({ met: counts, ...stretch }, place) =>
              counts && (
                <MetColumn
                  key={stretch.first}
                  met={counts}
                  x={time.middle(place) - time.bar / 2}
                  width={time.bar}
                  y={y}
                  title={words.half(formatStretch(stretch, unit), chosenText({ met: counts }))}
                />
              ),
          )}
          <TimeAxis stretches={met} unit={unit} scale={time} base={base} />
        </Drawing>
      </div>
    </Figure>
  );
}

function chosenText({ met }: Pick<MetHalf, "met">): string {
  return messages.insights.choosing.chosen(formatNumber(met.chose), formatNumber(allMet(met)));
}

function halfText(half: MetHalf, { first, last }: Period): string {
  // The stretches at both ends are whole; what is told ends with the period.
  const days = formatDays(half.first < first ? first : half.first, half.last > last ? last : half.last, true);
  return messages.insights.choosing.half(days, chosenText(half));
}
