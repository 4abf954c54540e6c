import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import type { Life } from "./life.ts";

/** A life in which the latest of each look back is still to be written. */
export function withOccasionsOpen(life: Life): Life {
  const latest = new Map(life.reflections.map((row) => [occasionOf(row), row.id]));
  latest.delete("weekly");
  const ids = new Set(latest.values());
  return { ...life, reflections: life.reflections.filter(({ id }) => !ids.has(id)) };
}

/** Of a shift one look back after the other, of everything else one after the other of its kind. */
function occasionOf({ kind, goalId = "" }: Reflection): string {
  return goalId === "" ? kind : `look-back/${goalId}`;
}
