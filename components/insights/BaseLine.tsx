import type { TimeScale } from "./time-scale.ts";

interface Props {
  scale: TimeScale;
  y: number;
  /** For each place whether anything was logged there. */
  logged: readonly boolean[];
}

/** The ground that columns stand on. Where nothing was logged there is none: a gap stays a gap. */
export function BaseLine({ scale, y, logged }: Props) {
  return logged.map((isLogged, place) => {
    const middle = scale.middle(place);
    const half = scale.step / 2;
    // Its place in time is all that a part of the line has for a name.
    const key = `${place}`;
    return (
      isLogged && <line key={key} className="base-line" x1={middle - half} x2={middle + half} y1={y} y2={y} />
    );
  });
}
