import { expect, it } from 'vitest';
import { HOME, page } from '../testing/page.ts';
import { OTHER_TEXT } from '../testing/site.ts';
import { forwardOf } from './forward.ts';

const refresh = `<meta http-equiv="refresh" content="0; url=trang-chu/">`;
const frame = '<iframe src="/noi-dung"></iframe>';

it.each([
  [refresh, `${HOME}trang-chu/`],
  [frame, `${HOME}noi-dung`],
  [`${refresh}${frame}`, `${HOME}trang-chu/`],
  ['<p>Trang chủ</p>', undefined],
])('leads from %s to %s', (body, target) => {
  expect(forwardOf(page(body))).toBe(target);
});

it.each([
  ['much text', `${frame}${OTHER_TEXT.repeat(8)}`],
  ['many links', `${frame}${'<a href="/a">Mục</a>'.repeat(6)}`],
])('leads nowhere from a page with %s', (_, body) => {
  expect(forwardOf(page(body))).toBeUndefined();
});
