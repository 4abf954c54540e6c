/** Whether two words differ by one slip: a letter more, less, wrong, or two that changed places. */
export function isNearSpelling(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  const start = sharedStart(one, other);
  const rest = Math.min(one.length, other.length) - start;
  let end = 0;
  while (end < rest && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const oneMiddle = one.slice(start, one.length - end);
  const otherMiddle = other.slice(start, other.length - end);
  if (oneMiddle.length <= 1 && otherMiddle.length <= 1) return true;
  return oneMiddle.length === 2 && oneMiddle[0] === otherMiddle[1] && oneMiddle[1] === otherMiddle[0];
}

/** How many letters two words have in common from their beginning on. */
export function sharedStart(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count += 1;
  return count;
}
