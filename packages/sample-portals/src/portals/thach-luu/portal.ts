import { readFileSync } from 'node:fs';
import { type Answers, page, pdf, text } from '../../answer.ts';
import { makePhoto, makePicture } from '../../files/picture.ts';
import { html } from '../../markup/html.ts';
import { dataTable } from '../../markup/table.ts';
import type { SamplePortal } from '../../portal.ts';
import { UNITS } from '../../units.ts';
import { ARTICLES } from './articles.ts';
import { put, putList, putPosting, putSection } from './book.ts';
import { BUDGET } from './disclosure.ts';
import { DOCUMENTS, DOCUMENTS_PER_PAGE } from './documents.ts';
import { CATEGORIES } from './events.ts';
import { expected } from './expected.ts';
import { itemList, type Listed, layout, pager, TAGS } from './layout.ts';
import { NOTICES } from './notices.ts';
import { newestFirst } from './posting.ts';
import { SECTIONS } from './sections.ts';
import { aboutPages, citizenPages, procedurePages } from './static-pages.ts';

const listed = (items: readonly { title: string; path: string; date: string }[]): Listed[] =>
  items.map(({ title, path, date }) => ({ title, href: path, date }));

const fold = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function newsPages(answers: Answers): void {
  for (const [slug, name] of Object.entries(CATEGORIES)) {
    const articles = ARTICLES.filter(one => one.category === slug);
    const trail = [
      ['Tin tức', '/tin-tuc'],
      [name, `/tin-tuc/${slug}`],
    ] as const;
    const items = listed(articles);
    putList(answers, `/tin-tuc/${slug}`, { title: name, trail: trail.slice(0, 1) }, items, {
      perPage: 10,
      thumbs: true,
    });
    for (const [i, one] of articles.entries()) {
      const at = items[i];
      if (at)
        putPosting(
          answers,
          at,
          trail,
          one.paragraphs.map(line => html`<p>${line}</p>`),
          items.slice(i + 1, i + 5),
        );
    }
  }
  put(
    answers,
    '/tin-tuc',
    { title: 'Tin tức' },
    itemList(listed(newestFirstOf(ARTICLES).slice(0, 15)), true),
  );
  for (const [name, path] of TAGS) {
    const tagged = ARTICLES.filter(one => fold(one.title).includes(fold(name)));
    put(answers, path, { title: `Từ khóa: ${name}` }, itemList(listed(tagged)));
  }
}

const newestFirstOf = <T extends { date: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));

function documentPages(answers: Answers): void {
  const kinds = [...new Set(DOCUMENTS.map(one => one.kind))];
  const filter = html`<form action="/van-ban" method="get"><label>Số, ký hiệu, trích yếu <input name="tu-khoa"></label><button>Tra cứu</button></form><p class="loc">Loại: ${kinds.map(kind => html`<a href="/van-ban?loai=${kind}">${kind}</a> `)}| Sắp xếp: <a href="/van-ban?sort=moi">mới nhất</a> <a href="/van-ban?sort=cu">cũ nhất</a></p>`;
  const pages = Math.ceil(DOCUMENTS.length / DOCUMENTS_PER_PAGE);
  for (let n = 1; n <= pages; n++) {
    const rows = DOCUMENTS.slice((n - 1) * DOCUMENTS_PER_PAGE, n * DOCUMENTS_PER_PAGE);
    put(
      answers,
      n === 1 ? '/van-ban' : `/van-ban?page=${n}`,
      { title: 'Văn bản' },
      html`${filter}${dataTable(
        ['Số, ký hiệu', 'Trích yếu', 'Loại', 'Ngày ban hành', 'Tệp'],
        rows.map(one => [
          one.number,
          html`<a href="${one.path}">${one.about}</a>`,
          one.kind,
          one.date.split('-').reverse().join('/'),
          html`<a href="/upload/${one.file}">Tải về</a>`,
        ]),
      )}${pager('/van-ban', n, pages)}`,
    );
  }
  for (const one of DOCUMENTS) {
    answers.set(`/upload/${one.file}`, pdf(one.about, [one.about, 'Bản mẫu, không có giá trị pháp lý.']));
    put(
      answers,
      one.path,
      { title: one.about, trail: [['Văn bản', '/van-ban']] },
      html`<table class="bang"><tbody><tr><th>Số, ký hiệu</th><td>${one.number}</td></tr><tr><th>Ngày ban hành</th><td>${one.date.split('-').reverse().join('/')}</td></tr><tr><th>Trích yếu</th><td>${one.about}</td></tr><tr><th>Cơ quan ban hành</th><td>UBND phường Thạch Lựu</td></tr></tbody></table><p><a href="/upload/${one.file}">Tải văn bản (PDF)</a></p>`,
    );
  }
}

const ALBUMS = [
  ['cho-sang', 'Chợ Thạch Lựu lúc rạng sáng', '2026-10-24'],
  ['mua-luu', 'Mùa lựu đỏ vườn', '2026-08-09'],
  ['ben-do', 'Bến đò ngày nước lớn', '2026-07-21'],
  ['pho-am-thuc', 'Phố ẩm thực lên đèn', '2026-05-30'],
  ['trang-ram', 'Đêm trăng rằm ở sân kho', '2025-10-06'],
  ['ngay-hoi-tho-gom', 'Ngày hội của thợ gốm', '2025-04-12'],
] as const;

function pastimePages(answers: Answers): void {
  put(
    answers,
    '/thu-vien-anh',
    { title: 'Thư viện ảnh' },
    itemList(
      ALBUMS.map(([slug, title, date]) => ({ title, date, href: `/thu-vien-anh/${slug}` })),
      true,
    ),
  );
  for (const [slug, title] of ALBUMS)
    put(
      answers,
      `/thu-vien-anh/${slug}`,
      { title, trail: [['Thư viện ảnh', '/thu-vien-anh']] },
      html`<p>${[1, 2, 3, 4].map(n => html`<img src="/tep/anh-${n}.svg" width="320" height="200"> `)}</p>`,
    );
  // Weeks before and after lead on without end: any number answers.
  for (let week = 0; week <= 24; week++)
    put(
      answers,
      week === 0 ? '/lich-cong-tac' : `/lich-cong-tac?tuan=${47 - week}`,
      { title: 'Lịch công tác tuần' },
      html`<p><a href="/lich-cong-tac?tuan=${46 - week}">Tuần trước</a> <a href="/lich-cong-tac?tuan=${48 - week}">Tuần sau</a></p>${dataTable(
        ['Ngày', 'Nội dung', 'Người dự'],
        [
          ['Thứ Hai', week % 2 ? 'Giao ban tuần' : 'Chào cờ, giao ban', 'Thường trực'],
          ['Thứ Năm', week % 3 ? 'Làm việc với ban quản lý chợ' : 'Đi cơ sở', 'Phó Chủ tịch UBND phường'],
        ],
      )}`,
    );
}

function buildAnswers(): Answers {
  const answers: Answers = new Map();
  answers.set(
    '/tep/thach-luu.css',
    text('text/css', readFileSync(new URL('./style.css', import.meta.url), 'utf8')),
  );
  const picture = (name: string, content: string) =>
    answers.set(`/tep/${name}.svg`, text('image/svg+xml', content));
  picture('bieu-trung', makePicture(['TL'], { width: 64, height: 64, background: '#7a1230', size: 24 }));
  picture(
    'dvc',
    makePicture(['Dịch vụ công', 'quốc gia'], { width: 230, height: 64, background: '#0b5394' }),
  );
  for (const n of [1, 2, 3, 4]) picture(`anh-${n}`, makePhoto(n * 70));
  put(
    answers,
    '/',
    { title: 'Trang chủ' },
    html`<section><h2>Tin mới</h2>${itemList(listed(newestFirstOf(ARTICLES).slice(0, 8)), true)}</section>
<section><h2>Thông báo</h2>${itemList(
      NOTICES.postings
        .slice(0, 5)
        .map(one => ({ title: one.title, date: one.date, href: `/thong-bao/${one.slug}` })),
    )}</section>
<section><h2>Văn bản mới</h2>${itemList(DOCUMENTS.slice(0, 5).map(one => ({ title: one.about, date: one.date, href: one.path })))}</section>`,
  );
  aboutPages(answers);
  citizenPages(answers);
  procedurePages(answers);
  putSection(answers, NOTICES);
  for (const section of SECTIONS) {
    const trail = section.path.startsWith('/cong-khai') ? ([['Công khai', '/cong-khai']] as const) : [];
    putSection(answers, section, trail);
  }
  put(
    answers,
    '/cong-khai',
    { title: 'Công khai' },
    itemList(
      newestFirst(BUDGET.postings)
        .slice(0, 4)
        .map(one => ({ title: one.title, date: one.date, href: `${BUDGET.path}/${one.slug}` })),
    ),
  );
  documentPages(answers);
  newsPages(answers);
  pastimePages(answers);
  put(answers, '/tim-kiem', { title: 'Tìm kiếm' }, html`<p>Nhập từ khóa vào ô ở đầu trang.</p>`);
  put(
    answers,
    '/so-do-trang',
    { title: 'Sơ đồ trang' },
    html`<ul>${[...SECTIONS, NOTICES].map(one => html`<li><a href="${one.path}">${one.name}</a></li>`)}</ul>`,
  );
  // Print views: the same words once more, without the frame.
  for (const [path, answer] of [...answers])
    if (path.startsWith('/thong-bao/'))
      answers.set(`/in-bai${path}`, {
        ...answer,
        body: now =>
          String(answer.body(now)).replace('</head>', '<meta name="robots" content="noindex"></head>'),
      });
  return answers;
}

/** Some four hundred pages: years of paged news, an archive, albums, calendars, tags, filters and print views. */
export const thachLuu: SamplePortal = {
  id: 'thach-luu',
  title: 'Four hundred pages, with much of what counts deep in paged lists',
  unit: UNITS.thachLuu,
  expected,
  needsScripts: false,
  answers: buildAnswers(),
  search: {
    path: '/tim-kiem',
    param: 'q',
    show: (query, hits) =>
      layout(
        { title: `Tìm kiếm: ${query}` },
        html`<p>Có ${hits.length} kết quả.</p><ul>${hits.map(hit => html`<li><a href="${hit.path}">${hit.title}</a></li>`)}</ul>`,
      ),
  },
  otherwise: () =>
    page(
      () => layout({ title: 'Không tìm thấy trang' }, html`<p>Trang đã được chuyển đi hoặc không còn.</p>`),
      404,
    ),
};
