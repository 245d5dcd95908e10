const STEPS = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** A Roman numeral, by which dimensions are numbered: 1 → `I`, 9 → `IX`. For whole numbers from 1 to 39. */
export function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [step, letters] of STEPS) {
    while (rest >= step) {
      text += letters;
      rest -= step;
    }
  }
  return text;
}
