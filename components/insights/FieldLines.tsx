import type { TimeScale } from "./time-scale.ts";

interface Props {
  scale: TimeScale;
  lines: readonly { y: number; text: string }[];
}

/** Thin lines across a field, each with its number where the field begins. */
export function FieldLines({ scale, lines }: Props) {
  return lines.map(({ y, text }) => (
    <g key={y}>
      <line className="field-line" x1={scale.from} x2={scale.until} y1={y} y2={y} />
      {/* In a language read from right to left the end of a text is on its left. */}
      <text x={scale.axis} y={y} dy="0.35em" textAnchor="end">
        {text}
      </text>
    </g>
  ));
}
