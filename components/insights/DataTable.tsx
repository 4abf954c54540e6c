import { useState } from "react";

import { messages } from "@/lib/messages/messages.ts";

/** What a picture is drawn from, as text. */
export interface TableOf {
  head: readonly string[];
  /** The first of a row names it. A blank is a blank: nothing was logged of that kind. */
  rows: readonly { key: string; cells: readonly string[] }[];
}

interface Props {
  title: string;
  table: TableOf;
  summary?: string;
  /** What has to be known to read it. */
  note?: string;
}

/** The table behind a picture, folded away. Its rows are put into the page when it is opened. */
export function DataTable({ title, table, summary = messages.insights.table, note }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="data-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && note !== undefined && <p className="hint">{note}</p>}
      {isOpen && (
        <div
          className="data-table-room"
          role="region"
          aria-label={messages.insights.tableOf(title)}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled by keyboard
          tabIndex={0}
        >
          <table>
            <thead>
              <tr>
                {table.head.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(({ key, cells: [name, ...values] }) => (
                <tr key={key}>
                  <th scope="row" dir="auto">
                    {name}
                  </th>
                  {values.map((value, place) => (
                    <td key={table.head[place + 1]}>{value}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
