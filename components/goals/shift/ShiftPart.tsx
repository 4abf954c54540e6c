import { type ReactNode, useId } from "react";

interface Props {
  title: string;
  hint?: string;
  children: ReactNode;
}

/** One part of the page of an identity shift. */
export function ShiftPart({ title, hint, children }: Props) {
  const id = useId();
  return (
    <section className="shift-part" aria-labelledby={id}>
      <header className="stack">
        <h2 id={id}>{title}</h2>
        {hint && <p className="hint">{hint}</p>}
      </header>
      {children}
    </section>
  );
}
