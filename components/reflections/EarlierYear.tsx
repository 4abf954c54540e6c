import { useState } from "react";

import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { reflectionsOfYear } from "@/lib/storage/reflections-by-year.ts";
import { useLive } from "@/lib/ui/live.ts";
import { ReflectionList } from "./ReflectionList.tsx";

interface Props {
  year: string;
  onRemove: (reflection: Reflection) => void;
}

/** An earlier year: its reflections are read and put into the page when they are asked for. */
export function EarlierYear({ year, onRemove }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="reflections-year" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2 className="label">{year}</h2>
      </summary>
      {isOpen && <YearRead year={year} onRemove={onRemove} />}
    </details>
  );
}

function YearRead({ year, onRemove }: Props) {
  const reflections = useLive(() => reflectionsOfYear(year), [year]);
  return reflections && <ReflectionList reflections={reflections} onRemove={onRemove} />;
}
