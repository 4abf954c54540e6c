import { type ReactNode, useId } from "react";

import { DataTable, type TableOf } from "./DataTable.tsx";

interface Props {
  title: string;
  /** How to read it. */
  note?: string | undefined;
  /** What it shows, in one plain sentence. */
  caption: string;
  /** Absent when there is nothing to draw. */
  table?: TableOf | undefined;
  children?: ReactNode;
}

/** A picture with its name, how to read it, what it shows in words, and the table it is drawn from. */
export function Figure({ title, note, caption, table, children }: Props) {
  const id = useId();
  return (
    <section className="insight" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <figure>
        {children}
        <figcaption>{caption}</figcaption>
      </figure>
      {children !== undefined && note !== undefined && <p className="hint">{note}</p>}
      {table && <DataTable title={title} table={table} />}
    </section>
  );
}
