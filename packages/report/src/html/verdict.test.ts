import { expect, it } from 'vitest';
import { parseHtml } from '../fixtures/dom.ts';
import { verdictCount, verdictTag } from './verdict.ts';

it('says a verdict in words', () => {
  const tag = parseHtml(`<body>${verdictTag('partial', 'vi', 3)}</body>`);
  expect(tag.body.textContent?.trim()).toBe('Đạt một phần 3');
  expect(tag.querySelector('.verdict')?.classList.contains('partial')).toBe(true);
});

it('keeps the word of a bare count for screen readers', () => {
  const tag = parseHtml(`<body>${verdictCount('fail', 'en', 2)}</body>`);
  expect(tag.querySelector('.hidden')?.textContent).toBe('Not met');
  expect(tag.querySelector('.count')?.textContent).toBe('2');
});
