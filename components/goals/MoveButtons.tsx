import type { MouseEvent } from "react";

interface Props {
  /** Its place in the list, 0 for the first, and how many there are. */
  place: number;
  count: number;
  /** What the buttons say, the one towards the beginning first. */
  labels: readonly [earlier: string, later: string];
  onMove: (by: -1 | 1, button: HTMLButtonElement) => void;
}

/**
 * Moves an entry of a list by one place. At either end a button stays able to hold the focus, where
 * there is nowhere left to go.
 */
export function MoveButtons({ place, count, labels: [earlier, later], onMove }: Props) {
  if (count < 2) return null;
  const by = (step: -1 | 1) => (event: MouseEvent<HTMLButtonElement>) => onMove(step, event.currentTarget);
  const [isFirst, isLast] = [place === 0, place === count - 1];
  return (
    <>
      <button
        type="button"
        className="button-quiet"
        aria-disabled={isFirst}
        onClick={isFirst ? undefined : by(-1)}
      >
        {earlier}
      </button>
      <button
        type="button"
        className="button-quiet"
        aria-disabled={isLast}
        onClick={isLast ? undefined : by(1)}
      >
        {later}
      </button>
    </>
  );
}
