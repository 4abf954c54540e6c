export type Tone = "full" | "half" | "open";

/** Which filling stands for what: one hue in three fillings, none of them a good or a bad one. */
export function Legend({ entries }: { entries: readonly { tone: Tone; text: string }[] }) {
  return (
    <ul role="list" className="legend">
      {entries.map(({ tone, text }) => (
        <li key={tone}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <rect className={`tone-${tone}`} x="1" y="1" width="10" height="10" />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
