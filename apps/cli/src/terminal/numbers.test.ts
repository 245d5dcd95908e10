import { expect, it } from 'vitest';
import { dayText, oneDecimal } from './numbers.ts';

it('writes numbers and days as each language does', () => {
  expect(oneDecimal(71.44, 'vi')).toBe('71,4');
  expect(oneDecimal(71.44, 'en')).toBe('71.4');
  expect(oneDecimal(100, 'vi')).toBe('100,0');
  expect(dayText('2026-11-22', 'vi')).toBe('22/11/2026');
  expect(dayText('2026-11-22', 'en')).toBe('2026-11-22');
});
