import { readFileSync } from 'node:fs';
import { type Answers, page, text } from '../../answer.ts';
import { slashDate } from '../../calendar.ts';
import { makePhoto, makePicture } from '../../files/picture.ts';
import { html, type Markup } from '../../markup/html.ts';
import type { SamplePortal } from '../../portal.ts';
import { UNITS } from '../../units.ts';
import { disclosurePages } from './disclosure.ts';
import { expected } from './expected.ts';
import { furtherPages } from './further.ts';
import { layout } from './layout.ts';
import { NEWS, type NewsItem } from './news.ts';
import { citizenPages } from './people.ts';

const newsPath = (item: NewsItem) => `/tin-tuc/${item.slug}-${item.id}.html`;

const newsList = (items: readonly NewsItem[]): Markup =>
  html`<ul class="ds">${items.map(
    item => html`<li><a href="${newsPath(item)}">${item.title}</a> <span class="ngay">(${slashDate(item.date)})</span></li>
`,
  )}</ul>`;

const [first, ...others] = NEWS;

const home = layout(
  'Trang chủ',
  html`${first && html`<section class="khoi"><h2>Tin nổi bật</h2><div class="noi-bat"><a href="${newsPath(first)}"><img src="/images/anh-tin.svg" alt="" width="320" height="200"></a><div><h3><a href="${newsPath(first)}">${first.title}</a></h3><p class="ngay">Ngày đăng: ${slashDate(first.date)}</p><p>${first.lead}</p></div></div></section>`}
<div class="hai-cot"><section class="khoi"><h2>Hoạt động của xã</h2>${newsList(others.filter(item => item.section === 'Hoạt động của xã').slice(0, 5))}</section>
<section class="khoi"><h2>Thông báo</h2>${newsList(NEWS.filter(item => item.section === 'Thông báo'))}</section>
<section class="khoi"><h2>Công khai minh bạch</h2><ul class="ds"><li><a href="/cong-khai-ngan-sach.html">Công khai ngân sách</a></li><li><a href="/quy-hoach-ke-hoach-su-dung-dat.html">Quy hoạch - Kế hoạch sử dụng đất</a></li><li><a href="/ho-ngheo-can-ngheo.html">Rà soát hộ nghèo năm 2026</a></li></ul></section>
<section class="khoi"><h2>Phục vụ công dân</h2><ul class="ds"><li><a href="/thu-tuc-hanh-chinh.html">Danh mục TTHC cấp xã</a></li><li><a href="/lich-tiep-cong-dan.html">Lịch tiếp dân</a></li><li><a href="/hoi-dap.html">Hỏi đáp</a></li></ul></section></div>`,
);

function buildAnswers(): Answers {
  const answers: Answers = new Map();
  answers.set(
    '/',
    page(() => home),
  );
  answers.set(
    '/css/giao-dien.css',
    text('text/css', readFileSync(new URL('./style.css', import.meta.url), 'utf8')),
  );
  const picture = (name: string, content: string) =>
    answers.set(`/images/${name}.svg`, text('image/svg+xml', content));
  picture(
    'huy-hieu',
    makePicture(['ĐK'], { width: 84, height: 84, background: '#f3c74d', color: '#a11', size: 30 }),
  );
  picture(
    'dvc-quoc-gia',
    makePicture(['CỔNG DỊCH VỤ CÔNG', 'QUỐC GIA'], {
      width: 230,
      height: 70,
      background: '#8f1d1d',
      size: 17,
    }),
  );
  picture(
    'tiep-dan',
    makePicture(['LỊCH TIẾP CÔNG DÂN'], { width: 230, height: 70, background: '#1f6b45', size: 17 }),
  );
  picture('anh-tin', makePhoto(205));

  for (const item of NEWS) {
    answers.set(
      newsPath(item),
      page(() =>
        layout(
          item.title,
          html`<article><h2>${item.title}</h2><p class="ngay">Ngày đăng: ${slashDate(item.date)} - ${item.section}</p><p><b>${item.lead}</b></p>${item.body.map(text => html`<p>${text}</p>`)}</article>`,
        ),
      ),
    );
  }
  const section = (path: string, name: NewsItem['section']) =>
    answers.set(
      path,
      page(() => layout(name, html`<h2>${name}</h2>${newsList(NEWS.filter(item => item.section === name))}`)),
    );
  section('/tin-tuc.html', 'Hoạt động của xã');
  section('/thong-bao.html', 'Thông báo');
  section('/tuyen-truyen.html', 'Tuyên truyền pháp luật');
  section('/moi-truong.html', 'Môi trường');
  answers.set(
    '/gioi-thieu.html',
    page(() =>
      layout(
        'Giới thiệu chung',
        html`<h2>Giới thiệu chung</h2><p>Xã Đồng Khuê nằm ở phía đông tỉnh Lĩnh Giang, có sáu thôn với gần 1.500 hộ. Xã được lập ngày 01/7/2025 trên cơ sở nhập hai xã liền kề.</p><p>Người dân trồng lúa, mít và nuôi cá lồng trên hồ Lĩnh.</p>`,
      ),
    ),
  );
  answers.set(
    '/cong-khai.html',
    page(() =>
      layout(
        'Công khai',
        html`<h2>Công khai, minh bạch</h2><ul><li><a href="/cong-khai-ngan-sach.html">Công khai ngân sách</a></li><li><a href="/mua-sam-dau-thau.html">Mua sắm, đấu thầu</a></li><li><a href="/ho-ngheo-can-ngheo.html">Rà soát hộ nghèo, hộ cận nghèo</a></li><li><a href="/quy-hoach-ke-hoach-su-dung-dat.html">Quy hoạch, kế hoạch sử dụng đất</a></li><li><a href="/thu-hoi-dat.html">Thu hồi đất, bồi thường</a></li><li><a href="/giai-quyet-khieu-nai-to-cao.html">Kết quả giải quyết đơn thư</a></li><li><a href="/kinh-te-xa-hoi.html">Tình hình kinh tế - xã hội</a></li><li><a href="/cac-khoan-dong-gop.html">Công khai các khoản đóng góp</a></li><li><a href="/tuyen-dung.html">Tuyển dụng</a></li><li><a href="/chinh-sach-ho-tro.html">Chính sách hỗ trợ</a></li></ul>`,
      ),
    ),
  );
  answers.set(
    '/lien-he.html',
    page(() =>
      layout(
        'Liên hệ',
        html`<h2>Liên hệ</h2><p>Ủy ban nhân dân xã Đồng Khuê</p><p>Địa chỉ: Thôn Khuê Đông, xã Đồng Khuê, tỉnh Lĩnh Giang</p><p>Điện thoại: 0999 000 111</p><p>Giờ làm việc: từ thứ Hai đến thứ Sáu, sáng 7 giờ 30 đến 11 giờ 30, chiều 13 giờ 30 đến 17 giờ.</p>`,
      ),
    ),
  );
  answers.set(
    '/tim-kiem.html',
    page(() => layout('Tìm kiếm', html`<h2>Tìm kiếm</h2><p>Nhập từ khóa vào ô phía trên.</p>`)),
  );
  disclosurePages(answers);
  citizenPages(answers);
  furtherPages(answers);
  return answers;
}

const answers = buildAnswers();

/** A server-rendered portal with a mega-menu: good in most things, with real gaps. */
export const dongKhue: SamplePortal = {
  id: 'dong-khue',
  title: 'Server-rendered portal with a mega-menu and some gaps',
  unit: UNITS.dongKhue,
  expected,
  needsScripts: false,
  answers,
  sitemap: [...answers.keys()].filter(path => path.endsWith('.html')),
  search: {
    path: '/tim-kiem.html',
    param: 'q',
    show: (query, hits) =>
      layout(
        'Tìm kiếm',
        html`<h2>Tìm kiếm: ${query}</h2><p>Có ${hits.length} kết quả.</p><ul class="ds">${hits.map(hit => html`<li><a href="${hit.path}">${hit.title}</a></li>`)}</ul>`,
      ),
  },
  otherwise: () =>
    page(
      () =>
        layout(
          'Không tìm thấy',
          html`<h2>Không tìm thấy trang</h2><p>Địa chỉ bạn mở không có trên trang này.</p>`,
        ),
      404,
    ),
};
