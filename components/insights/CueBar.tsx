import type { CueCounts } from "@/lib/domain/insights/where-it-shows.ts";
import { formatList } from "@/lib/messages/format-days.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { CUE_ANSWERS, CUE_TONES } from "./cue-tones.ts";
import { stacked } from "./stacked.ts";

const HEIGHT = 12;
/** The field of a bar; it is drawn as wide as there is room. */
const WIDTH = 100;

interface Props {
  name: string;
  counts: CueCounts;
  /** The largest of all the bars that stand together. */
  most: number;
}

/** How often one cue came into sight and what was said to it, with its name above. */
export function CueBar({ name, counts, most }: Props) {
  const words = messages.insights.where;
  const answers = CUE_ANSWERS.filter((answer) => counts[answer] > 0).map(
    (answer) => `${formatNumber(counts[answer])} ${words[answer]}`,
  );
  const told = words.told(formatNumber(counts.shown), formatList(answers));
  return (
    <li className="cue-bar">
      <p dir="auto" className="reading">
        {name}
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={told}>
        <title>{told}</title>
        {stacked(counts, CUE_ANSWERS).map(({ key, from, until }) => (
          <rect
            key={key}
            className={`tone-${CUE_TONES[key]}`}
            x={(from / most) * WIDTH}
            y={0.5}
            width={((until - from) / most) * WIDTH}
            height={HEIGHT - 1}
          />
        ))}
      </svg>
      <p className="hint" aria-hidden="true">
        {told}
      </p>
    </li>
  );
}
