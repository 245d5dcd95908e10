import { expect, test } from 'vitest';
import words from './words.json' with { type: 'json' };
import { languageOf, say } from './words.ts';

test('values are put in, and a missing one shows', () => {
  expect(say('en', 'browser', { path: '/opt/$&' })).toBe('Browser: /opt/$&');
  expect(say('vi', 'browser')).toBe('Trình duyệt: …');
});

test('both languages name the same values', () => {
  for (const [word, { vi, en }] of Object.entries(words)) {
    const named = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    expect(named(en), word).toEqual(named(vi));
  }
});

test.each([
  [undefined, {}, 'vi'],
  [undefined, { LANG: 'en_US.UTF-8' }, 'en'],
  [undefined, { LANG: 'C.UTF-8' }, 'vi'],
  [undefined, { LANG: 'en_US.UTF-8', LC_ALL: 'vi_VN.UTF-8' }, 'vi'],
  ['vi', { LANG: 'en_US.UTF-8' }, 'vi'],
  ['en', {}, 'en'],
] as const)('--lang %s with %j: %s', (asked, env, language) => {
  expect(languageOf(asked, env)).toBe(language);
});
