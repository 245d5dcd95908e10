import { expect, it } from 'vitest';
import words from './words.json' with { type: 'json' };
import { catalogueWords } from './words.ts';

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(match => match[0]).sort();

it.each(Object.entries(words))('%s is said in both languages, with the same values', (_, { vi, en }) => {
  expect(vi.trim()).not.toBe('');
  expect(en.trim()).not.toBe('');
  expect(placeholders(vi)).toEqual(placeholders(en));
});

it('puts values in', () => {
  expect(catalogueWords('vi')('weightOf', { weight: 3 })).toBe('Trọng số 3');
  expect(catalogueWords('en')('weightOf')).toBe('Weight …');
});
