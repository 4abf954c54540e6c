/**
 * A list with the part of that id one place earlier (-1) or later (+1). Where there is no such part
 * or no such place, the list as it is.
 */
export function movedBy<P extends { id: string }>(parts: readonly P[], id: string, by: -1 | 1): P[] {
  const from = parts.findIndex((part) => part.id === id);
  const moved = parts[from];
  const neighbour = parts[from + by];
  if (moved === undefined || neighbour === undefined) return [...parts];
  return parts.map((part) => {
    if (part.id === moved.id) return neighbour;
    return part.id === neighbour.id ? moved : part;
  });
}
