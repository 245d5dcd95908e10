/** Whole numbers below a bound, the same sequence for the same seed (a linear congruential generator). */
export function sequence(seed: number): (bound: number) => number {
  let state = seed;
  return bound => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}
