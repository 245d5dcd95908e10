import { VERDICTS } from '@niemyet/rules';
import { expect, it } from 'vitest';
import { VERDICT_LOOKS } from './verdicts.ts';

/** Relative luminance of `#rrggbb`. Source: WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

it.each(VERDICTS)('%s is readable on its ground', verdict => {
  const { ink, ground } = VERDICT_LOOKS[verdict];
  expect((luminance(ground) + 0.05) / (luminance(ink) + 0.05)).toBeGreaterThanOrEqual(4.5);
});

it('gives each verdict a symbol of its own', () => {
  expect(new Set(VERDICTS.map(verdict => VERDICT_LOOKS[verdict].symbol)).size).toBe(VERDICTS.length);
});
