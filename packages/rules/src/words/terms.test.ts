import { expect, it } from 'vitest';
import words from './terms.json' with { type: 'json' };

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

it.each(Object.entries(words))('%s says what is wrong and what to do, in both languages', (_, { vi, en }) => {
  expect(placeholders(vi)).toEqual(placeholders(en));
  expect(`${vi}${en}`).not.toMatch(/\n/);
  expect(vi).toMatch(/; hãy/);
  expect(en).toContain(';');
});
