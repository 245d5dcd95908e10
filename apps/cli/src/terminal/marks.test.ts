import { VERDICTS } from '@niemyet/rules';
import { createColors } from 'picocolors';
import { expect, it } from 'vitest';
import { MARKS, painter } from './marks.ts';

it('has a sign of its own for every verdict, and leaves the text readable', () => {
  expect(new Set(VERDICTS.map(verdict => MARKS[verdict])).size).toBe(VERDICTS.length);
  for (const verdict of VERDICTS) {
    expect(painter(createColors(false), verdict)('Đạt')).toBe('Đạt');
    expect(painter(createColors(true), verdict)('Đạt')).toContain('Đạt');
  }
});
