import { REACHED, type Reached } from "@/tests/support/kills/reached.ts";
import { quantile } from "../statistics.ts";

/** One killed worker: when, how far it had come, and what a later one could not mend. */
export interface Kill {
  /** Milliseconds from its start. */
  afterMs: number;
  reached: Reached;
  breaches: string[];
}

const WIDEST = 40;

/** Where the kills hit, as lines of text, and after them whatever was not mended. */
export function histogram(kills: readonly Kill[]): string[] {
  const counts = REACHED.map((reached) => kills.filter((kill) => kill.reached === reached));
  const most = Math.max(...counts.map(({ length }) => length));
  const bars = REACHED.map((reached, index) => {
    const hit = counts[index] ?? [];
    const bar = "█".repeat(Math.ceil((hit.length / most) * WIDEST));
    return `  ${reached.padEnd(22)} ${String(hit.length).padStart(3)}  ${bar} ${span(hit)}`.trimEnd();
  });
  const broken = kills.filter(({ breaches }) => breaches.length > 0);
  return [
    `${kills.length} workers killed while they settled, and where each of them was`,
    "",
    ...bars,
    "",
    `After one more wake ${kills.length - broken.length} of ${kills.length} had every nudge once, alarm and icon right.`,
    ...broken.map(({ reached, afterMs, breaches }) => `${reached}, ${afterMs} ms: ${breaches.join("; ")}`),
  ];
}

/** The milliseconds after the start in which the middle half of them were. */
function span(kills: readonly Kill[]): string {
  if (kills.length === 0) return "";
  const times = kills.map(({ afterMs }) => afterMs);
  return `${quantile(times, 0.25).toFixed(0)}–${quantile(times, 0.75).toFixed(0)} ms`;
}
