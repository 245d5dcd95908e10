import { expect, it } from 'vitest';
import { fill, fillAll } from './fill.ts';

const WORDING = { vi: 'Có {count} trang: {names}', en: '{names}: {count} pages' };

it('puts values where they belong, in each language', () => {
  const detail = { count: 2, names: { vi: 'một, hai', en: 'one, two' } };
  expect(fill(WORDING, detail, 'vi')).toBe('Có 2 trang: một, hai');
  expect(fillAll(WORDING, detail)).toEqual({ vi: 'Có 2 trang: một, hai', en: 'one, two: 2 pages' });
});

it('shows a dash of dots for a value that is missing', () => {
  expect(fill(WORDING, { count: 1 }, 'en')).toBe('…: 1 pages');
});

it('does not read values as wordings, nor names of the prototype as values', () => {
  expect(fill(WORDING, { count: '{names}', names: '$& $1' }, 'vi')).toBe('Có {names} trang: $& $1');
  expect(fill({ vi: '{toString}{__proto__}', en: '' }, {}, 'vi')).toBe('……');
});
