import { useState } from "react";

import { type Undoable, UndoNotice } from "@/components/journal/UndoNotice.tsx";
import { Questions } from "@/components/questions/Questions.tsx";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { messages } from "@/lib/messages/messages.ts";
import { deleteReflection, reflections, restoreReflection } from "@/lib/storage/reflections.ts";
import { useLive } from "@/lib/ui/live.ts";
import { OtherWays } from "./OtherWays.tsx";
import { ReflectionEntry } from "./ReflectionEntry.tsx";
import "./reflections.css";

/** Past reflections, the newest first, each opened in its place. */
export function ReflectionsRoom() {
  const finished = useLive(reflections);
  const [undoable, setUndoable] = useState<Undoable>();
  if (finished === undefined) return null;

  const remove = async ({ id }: Reflection) => {
    await deleteReflection(id, Date.now());
    setUndoable({
      id,
      done: messages.reflections.removed,
      undo: () => restoreReflection(id, Date.now()),
    });
  };

  return (
    <div className="reflections">
      <h1>{messages.journal.rooms.reflections}</h1>
      {finished.length === 0 && (
        <div className="stack">
          <p className="reading">{messages.reflections.empty}</p>
          <p>
            <a href="#/weekly">{messages.reflections.begin}</a>
          </p>
        </div>
      )}
      {byYear(finished).map(({ year, ofYear }) => (
        <section key={year} aria-labelledby={`reflections-${year}`}>
          <h2 id={`reflections-${year}`} className="label">
            {year}
          </h2>
          <ul role="list">
            {ofYear.map((reflection) => (
              <li key={reflection.id}>
                <ReflectionEntry reflection={reflection} onRemove={() => remove(reflection)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <OtherWays />
      <p>
        <a href="#/brief">{messages.brief.toBrief}</a>
      </p>
      <Questions />
      {undoable && <UndoNotice undoable={undoable} onUndone={() => setUndoable(undefined)} />}
    </div>
  );
}

/** The list cut where the year changes; years as people in the Gregorian calendar write them. */
function byYear(list: readonly Reflection[]): { year: string; ofYear: Reflection[] }[] {
  const years = new Map<string, Reflection[]>();
  for (const reflection of list) {
    const year = reflection.untilDay.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), reflection]);
  }
  return Array.from(years, ([year, ofYear]) => ({ year, ofYear }));
}
