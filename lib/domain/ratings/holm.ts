/**
 * Which of several tests made together still stand (Holm): the smallest p has to pass the level divided
 * by the number of tests, the next by one fewer, until one does not. So the chance that any of them
 * speaks without reason stays below `level`, however they hang together. Answers stand in the order of
 * the p values; undefined was not tested and does not count.
 */
export function survivesHolm(ps: readonly (number | undefined)[], level: number): boolean[] {
  const tested = ps
    .flatMap((p, place) => (p === undefined ? [] : [{ p, place }]))
    .toSorted((a, b) => a.p - b.p);
  const firstToFall = tested.findIndex(({ p }, rank) => p > level / (tested.length - rank));
  const standing = new Set(
    tested.slice(0, firstToFall === -1 ? undefined : firstToFall).map(({ place }) => place),
  );
  return ps.map((_, place) => standing.has(place));
}
