import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { ReflectionEntry } from "./ReflectionEntry.tsx";

interface Props {
  reflections: readonly Reflection[];
  onRemove: (reflection: Reflection) => void;
}

/** Past reflections, each opened in its place. */
export function ReflectionList({ reflections, onRemove }: Props) {
  return (
    <ul role="list">
      {reflections.map((reflection) => (
        <li key={reflection.id}>
          <ReflectionEntry reflection={reflection} onRemove={() => onRemove(reflection)} />
        </li>
      ))}
    </ul>
  );
}
