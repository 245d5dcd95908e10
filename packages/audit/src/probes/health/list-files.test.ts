import { expect, it } from 'vitest';
import { HOME } from '../../testing/page.ts';
import { siteOf } from '../../testing/site.ts';
import { listFiles } from './list-files.ts';

const LINKS = `
  <ul><li><a href="/a.pdf">Danh sách hộ nghèo năm 2026</a></li>
  <li><a href="/b.pdf">Quyết định phê duyệt dự toán</a></li>
  <li><a href="/c.doc">Danh sách hộ nghèo năm 2025</a></li>
  <li><a href="/d">Danh sách hộ nghèo năm 2024</a></li></ul>`;

it('asks for the lists of private persons that can be opened', () => {
  expect(listFiles(siteOf({ '': LINKS }).site).map(({ href }) => href)).toEqual([`${HOME}a.pdf`]);
});

it('asks for none twice', () => {
  const { site } = siteOf({ '': LINKS, 'a.pdf': { document: {} } });
  expect(listFiles(site)).toEqual([]);
});

it('asks for a few only', () => {
  const many = Array.from(
    { length: 40 },
    (_, i) => `<li><a href="/${i}.pdf">Danh sách hộ nghèo ${i}</a></li>`,
  );
  expect(listFiles(siteOf({ '': `<ul>${many.join('')}</ul>` }).site)).toHaveLength(6);
});
