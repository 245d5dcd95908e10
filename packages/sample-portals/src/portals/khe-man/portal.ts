import { readFileSync } from 'node:fs';
import { type Answers, page, text } from '../../answer.ts';
import { makePicture } from '../../files/picture.ts';
import { html } from '../../markup/html.ts';
import type { SamplePortal } from '../../portal.ts';
import { UNITS } from '../../units.ts';
import { expected } from './expected.ts';
import { HOME, otherLayout } from './layout.ts';
import { communePages, neighbourPages } from './pages.ts';

const answers: Answers = new Map();
communePages(answers);
neighbourPages(answers);
answers.set(
  '/o/truonglinh-theme/main.css',
  text('text/css', readFileSync(new URL('./style.css', import.meta.url), 'utf8')),
);
const pictures: readonly (readonly [string, string])[] = [
  [
    'quoc-huy',
    makePicture(['TL'], { width: 72, height: 72, background: '#b3261e', color: '#ffd84d', size: 28 }),
  ],
  [
    'dvc',
    makePicture(['DỊCH VỤ CÔNG', 'TỈNH TRƯỜNG LĨNH'], {
      width: 220,
      height: 60,
      background: '#1d5fa8',
      size: 15,
    }),
  ],
];
for (const [name, content] of pictures)
  answers.set(`/o/truonglinh-theme/${name}.svg`, text('image/svg+xml', content));

/** Like a commune's site on its province's Liferay host: sections that lead to the province, neighbours beside it. */
export const kheMan: SamplePortal = {
  id: 'khe-man',
  title: 'Commune under a path of the province’s host, half of it pointing to the province',
  unit: UNITS.kheMan,
  expected,
  home: HOME,
  needsScripts: false,
  answers,
  search: {
    path: '/tim-kiem',
    param: 'q',
    show: (query, hits) =>
      otherLayout(
        'Tỉnh Trường Lĩnh',
        'Tìm kiếm',
        html`<h2>Kết quả cho “${query}”</h2><ul>${hits.map(hit => html`<li><a href="${hit.path}">${hit.title}</a></li>`)}</ul>`,
      ),
  },
  otherwise: () =>
    page(
      () =>
        otherLayout(
          'Tỉnh Trường Lĩnh',
          'Không tìm thấy',
          html`<h2>Không tìm thấy trang</h2><p>Tài nguyên được yêu cầu không có trên hệ thống.</p>`,
        ),
      404,
    ),
};
