import type { Brief, BriefEntry } from "@/lib/domain/brief/brief.ts";

/** The brief as it leaves: on paper this is all there is. */
export function BriefPage({ brief: { title, days, parts } }: { brief: Brief }) {
  return (
    <article className="card brief-page" aria-labelledby="brief-title">
      <header>
        <h3 id="brief-title">{title}</h3>
        <p className="label">{days}</p>
      </header>
      {parts.map(({ name, title: partTitle, note, entries }) => (
        <section key={name} data-part={name}>
          <h4>{partTitle}</h4>
          {note !== "" && <p className="hint">{note}</p>}
          {name === "question" ? (
            entries.map((entry) => (
              <p key={entry.key} className="reading brief-text" dir="auto">
                {entry.text}
              </p>
            ))
          ) : (
            <Entries entries={entries} />
          )}
        </section>
      ))}
    </article>
  );
}

function Entries({ entries }: { entries: readonly BriefEntry[] }) {
  return (
    <ul role="list">
      {entries.map(({ key, label, text, isOwn, isHeading, entries: under }) => (
        <li key={key}>
          <div className={label === "" ? undefined : "brief-labelled"}>
            {label !== "" && (
              <p className="label" dir="auto">
                {label}
              </p>
            )}
            <p
              className={`brief-text${isOwn ? " reading" : ""}${isHeading ? " brief-heading" : ""}`}
              dir="auto"
            >
              {text}
            </p>
          </div>
          {under.length > 0 && <Entries entries={under} />}
        </li>
      ))}
    </ul>
  );
}
