import { readFileSync } from 'node:fs';
import { type Answers, page, text } from '../../answer.ts';
import { makePhoto, makePicture } from '../../files/picture.ts';
import { html } from '../../markup/html.ts';
import type { SamplePortal } from '../../portal.ts';
import { UNITS } from '../../units.ts';
import { expected } from './expected.ts';
import { layout, webPart } from './layout.ts';
import { locTramPages } from './pages.ts';

const answers: Answers = new Map();
locTramPages(answers);
answers.set(
  '/_layouts/loctram/kieu.css',
  text('text/css', readFileSync(new URL('./style.css', import.meta.url), 'utf8')),
);
const pictures: readonly (readonly [string, string])[] = [
  ['logo', makePicture(['LT'], { width: 80, height: 80, background: '#e7b93c', color: '#2f6b3a', size: 30 })],
  [
    'dvc',
    makePicture(['DỊCH VỤ CÔNG', 'TỈNH SƠN LỘ'], { width: 190, height: 60, background: '#9c2b1f', size: 15 }),
  ],
  ['kinh-lup', makePicture(['?'], { width: 18, height: 18, background: '#2f6b3a', size: 13 })],
  ['anh', makePhoto(130)],
];
for (const [name, content] of pictures)
  answers.set(`/_layouts/loctram/${name}.svg`, text('image/svg+xml', content));

/** Like a SharePoint 2010 portal: postback links, ItemID addresses, tables for layout; it kept a former unit's banner. */
export const locTram: SamplePortal = {
  id: 'loc-tram',
  title: 'SharePoint-like portal with postback links and a former unit’s banner',
  unit: UNITS.locTram,
  expected,
  needsScripts: false,
  answers,
  search: {
    path: '/Pages/tim-kiem.aspx',
    param: 'k',
    show: (query, hits) =>
      layout(
        'Tìm kiếm',
        '/Pages/tim-kiem.aspx',
        webPart(
          10,
          `Kết quả: ${query}`,
          html`<table width="100%">${hits.map(hit => html`<tr><td class="tin"><a href="${hit.path}">${hit.title}</a></td></tr>`)}</table>`,
        ),
      ),
  },
  otherwise: path =>
    page(
      () =>
        layout(
          'Lỗi',
          path,
          webPart(
            10,
            'Lỗi',
            html`<p>Không tìm thấy trang được yêu cầu. <a href="javascript:history.back()">Quay lại</a></p>`,
          ),
        ),
      404,
    ),
};
