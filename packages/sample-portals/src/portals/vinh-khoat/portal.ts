import { readFileSync } from 'node:fs';
import { type Answer, type Answers, page, text } from '../../answer.ts';
import { slashDate } from '../../calendar.ts';
import { makePicture } from '../../files/picture.ts';
import { html } from '../../markup/html.ts';
import type { SamplePortal } from '../../portal.ts';
import { UNITS } from '../../units.ts';
import { expected } from './expected.ts';
import { layout } from './layout.ts';
import { ARTICLES, articleList, modulePages, newsPages } from './pages.ts';
import { articlePath, modulePath } from './paths.ts';

const answers: Answers = new Map();
newsPages(answers);
modulePages(answers);
answers.set(
  '/themes/vk/style.css',
  text('text/css', readFileSync(new URL('./style.css', import.meta.url), 'utf8')),
);
const pictures: readonly (readonly [string, string])[] = [
  ['logo', makePicture(['VK'], { width: 90, height: 90, background: '#0b5d8a', color: '#ffd84d', size: 34 })],
  [
    'dvc',
    makePicture(['DỊCH VỤ CÔNG', 'QUỐC GIA'], { width: 220, height: 60, background: '#8f1d1d', size: 15 }),
  ],
];
for (const [name, content] of pictures) answers.set(`/themes/vk/${name}.svg`, text('image/svg+xml', content));

const feedItems = ARTICLES.map(
  item =>
    `<item><title>${item.title}</title><link>${articlePath(item).replaceAll('&', '&amp;')}</link><pubDate>${new Date(`${item.date}T01:15:00Z`).toUTCString()}</pubDate></item>`,
).join('\n');
answers.set(
  modulePath('news', 'rss'),
  text(
    'application/rss+xml',
    `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>Xã Vĩnh Khoát</title>\n${feedItems}\n</channel></rss>\n`,
  ),
);

const PAGE_SIZE = 10;

/** What the script answers to addresses without end: days and months, tags, further pages, views for the printer. */
function otherwise(path: string): Answer {
  const query = new URLSearchParams(path.split('?')[1]);
  const op = query.get('op') ?? '';
  if (query.get('nv') === 'calendar') {
    const year = Number(query.get('nam')) || 2026;
    const month = Number(query.get('thang')) || 11;
    const to = (by: number) => {
      const at = new Date(Date.UTC(year, month - 1 + by, 1));
      return `${modulePath('calendar')}&thang=${at.getUTCMonth() + 1}&nam=${at.getUTCFullYear()}`;
    };
    return page(() =>
      layout(
        `Lịch tháng ${month}/${year}`,
        html`<h1>Lịch tháng ${month}/${year}</h1><p>Không có sự kiện nào.</p><p><a href="${to(-1)}">Tháng trước</a> <a href="${to(1)}">Tháng sau</a></p>`,
      ),
    );
  }
  if (op.startsWith('tag/'))
    return page(() => layout('Từ khóa', html`<h1>Từ khóa</h1>${articleList(ARTICLES.slice(0, 5))}`));
  const printed = ARTICLES.find(one => op === `print/${one.category}/${one.alias}-${one.id}`);
  if (printed !== undefined)
    return page(
      () =>
        html`<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${printed.title}</title></head><body><h2>${printed.title}</h2><p>${slashDate(printed.date)}</p>${printed.body.map(line => html`<p>${line}</p>`)}</body></html>`,
    );
  const number = Number(query.get('page'));
  if (query.get('nv') === 'news' && number >= 2) {
    // A page past the last shows the last once more, with a link to one further still.
    const from = Math.min((number - 1) * PAGE_SIZE, ARTICLES.length - PAGE_SIZE);
    return page(() =>
      layout(
        `Tin tức - Trang ${number}`,
        html`<h1>Tin tức</h1>${articleList(ARTICLES.slice(from, from + PAGE_SIZE))}<p class="phan-trang"><a href="${modulePath('news')}&amp;page=${number + 1}">${number + 1}</a></p>`,
      ),
    );
  }
  return page(
    () => layout('Thông tin lỗi', html`<h1>Thông tin lỗi</h1><p>Không tìm thấy trang bạn yêu cầu.</p>`),
    404,
  );
}

/** Like a NukeViet portal whose editors lost heart: a sitemap and a feed over items that are mostly old. */
export const vinhKhoat: SamplePortal = {
  id: 'vinh-khoat',
  title: 'NukeViet-like portal with sitemap, feed and endless addresses, much of it old',
  unit: UNITS.vinhKhoat,
  expected,
  needsScripts: false,
  answers,
  sitemap: [...answers.keys()].filter(
    path => path.startsWith('/index.php?nv=news&op=') && !path.endsWith('rss'),
  ),
  search: {
    path: '/index.php',
    param: 'q',
    show: (query, hits) =>
      layout(
        'Tìm kiếm',
        html`<h1>Tìm kiếm: ${query}</h1><ul>${hits.map(hit => html`<li><a href="${hit.path}">${hit.title}</a></li>`)}</ul>`,
      ),
  },
  otherwise,
};
