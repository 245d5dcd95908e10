import { expect, it } from 'vitest';
import { messagesOf } from './browser.setup.ts';

it('says everything in both languages, with the same places for values', () => {
  const [vi, en] = [messagesOf('vi'), messagesOf('en')];
  expect([...vi.keys()]).toEqual([...en.keys()]);
  const places = (text: string) => [...new Set(text.match(/\$\d/g))].sort();
  for (const [key, text] of vi) expect([key, places(text)]).toEqual([key, places(en.get(key) ?? '')]);
});

it('never calls a portal’s score PAPI’s', () => {
  expect(messagesOf('vi').get('result_axes')).toBe('theo trục nội dung PAPI');
});
