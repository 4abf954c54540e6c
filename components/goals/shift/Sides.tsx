import { type ReactNode, useId } from "react";

interface Side {
  title: string;
  questions: ReactNode;
}

interface Props {
  /** Who one is now, or the way one has gone. */
  old: Side;
  /** Who the goal needs, or the way one turns to. */
  new: Side;
}

/**
 * Two sides that stay in sight together: beside each other, line by line, or one above the other
 * where there is no room. What lies between them is the work (W4).
 */
export function Sides(sides: Props) {
  return (
    <div className="shift-sides">
      <OneSide {...sides.old} />
      <OneSide {...sides.new} />
    </div>
  );
}

function OneSide({ title, questions }: Side) {
  const id = useId();
  return (
    <section className="shift-side" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {questions}
    </section>
  );
}
