/**
 * Lines on a 20 × 20 field, 1.5 wide. The four marks are each one line and one point, of equal
 * weight: an eyelid lifting over it, a fork taken towards it, a dip that carries it along, a hop
 * that lands beside it. None is an error, none a prize.
 */
const lines = {
  noticed: "M2.75 11.5C5 7.25 7.5 5.5 10 5.5s5 1.75 7.25 6",
  chose: "M9 17v-4.25C9 8.5 4.75 8.75 4.25 3.5M9 12.75c0-3.5 3-4 4.75-6.25",
  slipped: "M2.25 6.25h.5c3.5 0 2.75 9.25 7.25 9.25s3.75-9.25 7.25-9.25h.5",
  tried: "M3 15.5C3.5 8.5 6 5 8.75 5c2.5 0 4.25 2.5 5 6.5",
  veil: "M2.75 3.5h14.5M4.5 3.5v12c1.8 1.5 3.7 1.5 5.5 0 1.8 1.5 3.7 1.5 5.5 0v-12",
  unveil: "M2.75 4.5h14.5M4.5 4.5v5.75c1.8 1.5 3.7 1.5 5.5 0 1.8 1.5 3.7 1.5 5.5 0V4.5",
  edit: "M4 16l.8-3.6 8.6-8.6a1.6 1.6 0 0 1 2.25 0l.55.55a1.6 1.6 0 0 1 0 2.25l-8.6 8.6zM11.75 5.5l2.75 2.75",
  close: "M5 5l10 10M15 5L5 15",
  undo: "M7.5 4.5L4 8l3.5 3.5M4.25 8h7.5a4 4 0 0 1 0 8H8.5",
  back: "M16.5 10h-13M9 4.5L3.5 10 9 15.5",
  journal:
    "M10 5.5v11M10 5.5C8 4 5.5 3.5 2.75 3.75v10.75C5.5 14.25 8 15 10 16.5c2-1.5 4.5-2.25 7.25-2V3.75C14.5 3.5 12 4 10 5.5z",
  add: "M10 4v12M4 10h12",
  more: "",
} as const;

/** Filled points, as centre and radius. */
const points: Partial<Record<GlyphName, readonly (readonly [x: number, y: number, r: number])[]>> = {
  noticed: [[10, 12.5, 2]],
  chose: [[14.75, 5.25, 2]],
  slipped: [[10, 9, 2]],
  tried: [[15, 15, 2]],
  more: [
    [4.5, 10, 1.4],
    [10, 10, 1.4],
    [15.5, 10, 1.4],
  ],
};

/** Those that point along the line of writing, and turn with it. */
const directed: ReadonlySet<GlyphName> = new Set(["back", "undo", "chose", "tried"]);

export type GlyphName = keyof typeof lines;

/** A small drawing beside words; it says nothing on its own. Takes the text's colour and size. */
export function Glyph({ name }: { name: GlyphName }) {
  return (
    <svg
      className={directed.has(name) ? "glyph glyph-directed" : "glyph"}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {lines[name] && <path d={lines[name]} />}
      {points[name]?.map(([x, y, r]) => (
        <circle key={x} cx={x} cy={y} r={r} fill="currentColor" stroke="none" />
      ))}
    </svg>
  );
}
