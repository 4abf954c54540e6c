import { useState } from "react";

import { type Undoable, UndoNotice } from "@/components/journal/UndoNotice.tsx";
import { Questions } from "@/components/questions/Questions.tsx";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { messages } from "@/lib/messages/messages.ts";
import { deleteReflection, restoreReflection } from "@/lib/storage/reflections.ts";
import { pastReflections } from "@/lib/storage/reflections-by-year.ts";
import { useLive } from "@/lib/ui/live.ts";
import { DeletedReflections } from "./DeletedReflections.tsx";
import { EarlierYear } from "./EarlierYear.tsx";
import { OtherWays } from "./OtherWays.tsx";
import { ReflectionList } from "./ReflectionList.tsx";
import "./reflections.css";

/** Past reflections, the newest first, each opened in its place; the years before the latest begin folded. */
export function ReflectionsRoom() {
  const past = useLive(pastReflections);
  const [undoable, setUndoable] = useState<Undoable>();
  if (past === undefined) return null;

  const { years, latest } = past;
  const [year, ...earlier] = years;
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
      {year === undefined && (
        <div className="stack">
          <p className="reading">{messages.reflections.empty}</p>
          <p>
            <a href="#/weekly">{messages.reflections.begin}</a>
          </p>
        </div>
      )}
      {year !== undefined && (
        <section aria-labelledby="reflections-latest">
          <h2 id="reflections-latest" className="label">
            {year}
          </h2>
          <ReflectionList reflections={latest} onRemove={remove} />
        </section>
      )}
      {earlier.length > 0 && (
        <div>
          {earlier.map((one) => (
            <EarlierYear key={one} year={one} onRemove={remove} />
          ))}
        </div>
      )}
      <DeletedReflections />
      <OtherWays />
      <p>
        <a href="#/brief">{messages.brief.toBrief}</a>
      </p>
      <Questions />
      {undoable && <UndoNotice undoable={undoable} onUndone={() => setUndoable(undefined)} />}
    </div>
  );
}
