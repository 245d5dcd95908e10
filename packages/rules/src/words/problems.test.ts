import { expect, it } from 'vitest';
import problems from './problems.json' with { type: 'json' };

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const wordings = Object.entries(problems).flatMap(([group, table]) =>
  Object.entries(table).map(([code, wording]) => [`${group}.${code}`, wording] as const),
);

it.each(wordings)('%s says the same in both languages, on one line', (_, { vi, en }) => {
  expect(vi).not.toBe('');
  expect(en).not.toBe('');
  expect(`${vi}${en}`).not.toMatch(/\n/);
  expect(placeholders(vi)).toEqual(placeholders(en));
});

it.each(wordings.filter(([name]) => /^(issues|files|yaml|checks)\./.test(name)))(
  '%s says what is wrong and what to do',
  (_, { vi, en }) => {
    expect(vi).toMatch(/; (hãy|mỗi|chỉ)|hãy/);
    expect(en).toContain(';');
  },
);
