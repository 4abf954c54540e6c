import { type MeetingCounts, MEETINGS } from "@/lib/domain/insights/noticing-to-choosing.ts";
import { MEETING_TONES } from "./meeting-tones.ts";
import { stacked } from "./stacked.ts";

interface Props {
  met: MeetingCounts;
  x: number;
  width: number;
  /** The height of a count. */
  y: (count: number) => number;
  title: string;
}

/** The moments of one stretch on top of one another, what was chosen at the bottom where counts are compared best. */
export function MetColumn({ met, x, width, y, title }: Props) {
  return (
    <g className="stacked">
      <title>{title}</title>
      {stacked(met, MEETINGS.toReversed()).map(({ key, from, until }) => (
        <rect
          key={key}
          className={`tone-${MEETING_TONES[key]}`}
          x={x + 0.5}
          y={y(until) + 0.5}
          width={Math.max(0.5, width - 1)}
          height={Math.max(0.5, y(from) - y(until) - 1)}
        />
      ))}
    </g>
  );
}
