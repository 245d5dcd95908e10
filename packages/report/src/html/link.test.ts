import { expect, it } from 'vitest';
import { parseHtml } from '../fixtures/dom.ts';
import { outLink } from './link.ts';

const anchor = (address: string) =>
  parseHtml(`<body>${outLink(address, '<b>chữ</b>', 'vi', 'Mở')}</body>`).body;

it('opens a new tab that knows nothing of this one', () => {
  const link = anchor('https://xa.gov.vn/?a=1&b="2"#:~:text=x').querySelector('a');
  expect(link?.getAttribute('href')).toBe('https://xa.gov.vn/?a=1&b="2"#:~:text=x');
  expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
  expect(link?.getAttribute('title')).toBe('Mở (mở thẻ mới)');
  expect(link?.textContent).toBe('<b>chữ</b>');
});

it.each(['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.vn'])('makes no link of %s', address => {
  expect(anchor(address).querySelector('a')).toBeNull();
  expect(anchor(address).textContent).toBe('<b>chữ</b>');
});
