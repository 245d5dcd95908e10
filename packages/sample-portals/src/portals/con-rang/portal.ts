import { readFileSync } from 'node:fs';
import { type Answers, page, text } from '../../answer.ts';
import { makePicture } from '../../files/picture.ts';
import { html } from '../../markup/html.ts';
import type { SamplePortal } from '../../portal.ts';
import { UNITS } from '../../units.ts';
import { expected } from './expected.ts';
import { layout } from './layout.ts';
import { conRangPages } from './pages.ts';

const answers: Answers = new Map();
conRangPages(answers);
answers.set(
  '/wp-content/themes/con-rang/style.css',
  text('text/css', readFileSync(new URL('./style.css', import.meta.url), 'utf8')),
);
const pictures: readonly (readonly [string, string])[] = [
  ['logo', makePicture(['CR'], { width: 80, height: 80, background: '#0e7c7b', color: '#fff3b0', size: 30 })],
  [
    'dvc',
    makePicture(['DỊCH VỤ CÔNG', 'QUỐC GIA'], { width: 220, height: 60, background: '#8f1d1d', size: 15 }),
  ],
];
for (const [name, content] of pictures)
  answers.set(`/wp-content/uploads/${name}.svg`, text('image/svg+xml', content));

/** A blog made into a portal: disclosure hangs as files, some of them scans, and a fan page does the rest. */
export const conRang: SamplePortal = {
  id: 'con-rang',
  title: 'WordPress-like portal whose disclosure hangs as files, scans and pictures',
  unit: UNITS.conRang,
  expected,
  needsScripts: false,
  answers,
  search: {
    path: '/',
    param: 's',
    show: (query, hits) =>
      layout(
        'Tìm kiếm',
        html`<h1>Kết quả tìm kiếm cho: ${query}</h1><ul>${hits.map(hit => html`<li><a href="${hit.path}">${hit.title}</a></li>`)}</ul>`,
      ),
  },
  otherwise: () =>
    page(
      () =>
        layout(
          'Không tìm thấy trang',
          html`<h1>Ôi! Không tìm thấy trang</h1><p>Có vẻ không có gì ở địa chỉ này.</p>`,
        ),
      404,
    ),
};
