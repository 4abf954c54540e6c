import { useId, useState } from "react";

import { MomentList } from "@/components/moments/MomentList.tsx";
import type { Moment } from "@/lib/domain/moments/moment.ts";

interface Props {
  title: string;
  moments: readonly Moment[];
}

/** The moments of a day that may have none: then nothing, but not while one was just taken back. */
export function DayMoments({ title, moments }: Props) {
  const [wasShown, setShown] = useState(false);
  const id = useId();
  if (moments.length > 0 && !wasShown) setShown(true);
  if (moments.length === 0 && !wasShown) return null;
  return (
    <section className="today-moments" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <MomentList moments={moments} editable />
    </section>
  );
}
