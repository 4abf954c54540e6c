/** Up to so many values the chances are counted out; beyond, the normal curve is as good. */
const EXACT_MOST = 60;

/** By number of values: the chance that at most so many pairs stand the other way round. */
const countedOut = new Map<number, readonly number[]>();

/**
 * Kendall’s S: the pairs of which the later value is the larger, less those of which it is the smaller.
 * Equal pairs count for nothing. Values in order of time.
 */
export function kendallS(values: readonly number[]): number {
  let sum = 0;
  for (const [place, value] of values.entries()) {
    for (let earlier = 0; earlier < place; earlier += 1) sum += Math.sign(value - (values[earlier] ?? value));
  }
  return sum;
}

/**
 * The chance (two-sided) that |S| of `count` values in random order is at least as large (Mann–Kendall):
 * exact up to 60 values, beyond by the normal approximation with a correction for continuity.
 *
 * Reckoned as if no two values were equal. Ties make S smaller and put it between two values that it
 * could have without them; then the smaller of the two is taken. So ties make the answer larger, which
 * is to say more careful, than it need be.
 */
export function mannKendallP(s: number, count: number): number {
  const pairs = (count * (count - 1)) / 2;
  const againstIt = Math.ceil((pairs - Math.abs(s)) / 2);
  const oneSided = count > EXACT_MOST ? normalTail(s, count) : chanceOfAtMost(againstIt, count);
  return Math.min(1, 2 * oneSided);
}

function chanceOfAtMost(againstIt: number, count: number): number {
  const chances = countedOut.get(count) ?? countOut(count);
  countedOut.set(count, chances);
  return chances[againstIt] ?? 1;
}

/**
 * A further value stands before 0, 1, … or all of those so far, each as likely; so the chances with it
 * are those without it, spread evenly over so many places.
 */
function countOut(count: number): number[] {
  let chances = [1];
  for (let size = 2; size <= count; size += 1) {
    const wider = Array.from({ length: chances.length + size - 1 }, () => 0);
    for (const [place, chance] of chances.entries()) {
      for (let before = 0; before < size; before += 1) {
        wider[place + before] = (wider[place + before] ?? 0) + chance / size;
      }
    }
    chances = wider;
  }
  let sum = 0;
  return chances.map((chance) => (sum += chance));
}

function normalTail(s: number, count: number): number {
  const spread = Math.sqrt((count * (count - 1) * (2 * count + 5)) / 18);
  const z = Math.max(0, Math.abs(s) - 1) / spread;
  // Abramowitz and Stegun 26.2.17: off by less than 10⁻⁷.
  const t = 1 / (1 + 0.231_641_9 * z);
  const polynomial =
    t *
    (0.319_381_53 + t * (-0.356_563_782 + t * (1.781_477_937 + t * (-1.821_255_978 + t * 1.330_274_429))));
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * polynomial;
}
