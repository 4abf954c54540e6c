import { stack } from "d3-shape";

/** Counts laid end to end in the order of `keys`, from 0 to all of them together; a count of none has no part. */
export function stacked<K extends string>(
  counts: Record<K, number>,
  keys: readonly K[],
): { key: K; from: number; until: number }[] {
  return stack<Record<K, number>, K>()
    .keys(keys)([counts])
    .flatMap(({ key, 0: part }) => {
      const [from, until] = part ?? [0, 0];
      return until > from ? [{ key, from, until }] : [];
    });
}
