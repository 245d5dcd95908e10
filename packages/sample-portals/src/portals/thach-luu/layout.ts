import { slashDate } from '../../calendar.ts';
import { html, type Insert, type Markup } from '../../markup/html.ts';

type Entry = readonly [name: string, href: string];

const MENU: readonly (readonly [name: string, href: string, entries: readonly Entry[]])[] = [
  [
    'Giới thiệu',
    '/gioi-thieu',
    [
      ['Giới thiệu chung', '/gioi-thieu'],
      ['Cơ cấu tổ chức', '/gioi-thieu/co-cau-to-chuc'],
      ['Danh bạ lãnh đạo, cán bộ', '/gioi-thieu/danh-ba'],
      ['Tổ dân phố', '/gioi-thieu/to-dan-pho'],
      ['Trung tâm Phục vụ hành chính công', '/gioi-thieu/trung-tam-phuc-vu-hanh-chinh-cong'],
    ],
  ],
  [
    'Hội đồng nhân dân',
    '/hoi-dong-nhan-dan',
    [
      ['Đại biểu HĐND', '/hoi-dong-nhan-dan/dai-bieu'],
      ['Nghị quyết của HĐND phường', '/hoi-dong-nhan-dan/nghi-quyet'],
      ['Tiếp xúc cử tri', '/hoi-dong-nhan-dan/tiep-xuc-cu-tri'],
    ],
  ],
  [
    'Tin tức',
    '/tin-tuc',
    [
      ['Hoạt động của phường', '/tin-tuc/hoat-dong-cua-phuong'],
      ['Kinh tế - Đô thị', '/tin-tuc/kinh-te-do-thi'],
      ['Văn hóa - Xã hội', '/tin-tuc/van-hoa-xa-hoi'],
      ['Quốc phòng - An ninh', '/tin-tuc/quoc-phong-an-ninh'],
      ['Mặt trận - Đoàn thể', '/tin-tuc/mat-tran-doan-the'],
    ],
  ],
  ['Thông báo', '/thong-bao', []],
  ['Văn bản', '/van-ban', []],
  [
    'Công khai',
    '/cong-khai',
    [
      ['Công khai ngân sách', '/cong-khai/ngan-sach'],
      ['Tài sản công, mua sắm công', '/cong-khai/tai-san-cong'],
      ['Đầu tư công', '/cong-khai/dau-tu-cong'],
      ['Quy hoạch, kế hoạch sử dụng đất', '/cong-khai/quy-hoach-dat'],
      ['Quy hoạch xây dựng', '/cong-khai/quy-hoach-xay-dung'],
    ],
  ],
  [
    'Thủ tục hành chính',
    '/thu-tuc-hanh-chinh',
    [
      ['Danh mục thủ tục hành chính', '/thu-tuc-hanh-chinh'],
      ['Biểu mẫu', '/bieu-mau'],
      ['Cải cách hành chính', '/cai-cach-hanh-chinh'],
    ],
  ],
  [
    'Công dân',
    '/hoi-dap',
    [
      ['Tiếp công dân', '/tiep-cong-dan'],
      ['Hỏi đáp', '/hoi-dap'],
      ['Lấy ý kiến góp ý dự thảo', '/lay-y-kien'],
      ['Tiếp cận thông tin', '/tiep-can-thong-tin'],
      ['Tiếp nhận phản ánh, kiến nghị về quy định hành chính', '/tiep-nhan-phan-anh-kien-nghi'],
    ],
  ],
];

const FURTHER: readonly Entry[] = [
  ['Chính sách an sinh xã hội', '/an-sinh-xa-hoi'],
  ['Môi trường', '/moi-truong'],
  ['Phổ biến, giáo dục pháp luật', '/pho-bien-phap-luat'],
  ['Số điện thoại cần biết', '/so-dien-thoai-can-biet'],
  ['Thư viện ảnh', '/thu-vien-anh'],
  ['Lịch công tác tuần', '/lich-cong-tac'],
];

export const TAGS: readonly Entry[] = [
  ['vỉa hè', '/the/via-he'],
  ['cá lồng', '/the/ca-long'],
  ['vườn lựu', '/the/vuon-luu'],
  ['bóng chuyền', '/the/bong-chuyen'],
  ['camera', '/the/camera'],
  ['tủ sách', '/the/tu-sach'],
  ['đổi rác', '/the/doi-rac'],
  ['kè sông', '/the/ke-song'],
];

/** The month in the side column: each day is a filter on the news. */
const calendar = html`<table class="lich"><caption><a href="/tin-tuc?thang=2026-10">«</a> Tháng 11/2026 <a href="/tin-tuc?thang=2026-12">»</a></caption><tbody>${[
  1, 8, 15, 22,
].map(
  first =>
    html`<tr>${Array.from({ length: 7 }, (_, i) => html`<td><a href="/tin-tuc?ngay=2026-11-${String(first + i).padStart(2, '0')}">${first + i}</a></td>`)}</tr>`,
)}</tbody></table>`;

export interface Place {
  title: string;
  trail?: readonly Entry[];
}

/** A page: banner, drop-down menu, content, a side column of modules, footer. */
export function layout({ title, trail = [] }: Place, content: Insert): Markup {
  return html`<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} - Phường Thạch Lựu, tỉnh Dương Hải</title><link rel="stylesheet" href="/tep/thach-luu.css"></head>
<body>
<header><a href="/" class="banner"><img src="/tep/bieu-trung.svg" alt="Biểu trưng phường Thạch Lựu" width="64" height="64"><span>Cổng thông tin điện tử<strong>Phường Thạch Lựu</strong>Tỉnh Dương Hải</span></a>
<form action="/tim-kiem" method="get" role="search"><input type="search" name="q" placeholder="Tìm kiếm" aria-label="Tìm kiếm"><button>Tìm</button></form></header>
<nav id="menu"><ul><li><a href="/">Trang chủ</a></li>${MENU.map(
    ([name, href, entries]) =>
      html`<li><a href="${href}">${name}</a>${entries.length > 0 && html`<ul>${entries.map(([sub, at]) => html`<li><a href="${at}">${sub}</a></li>`)}</ul>`}</li>
`,
  )}</ul></nav>
<div class="khung"><main>${trail.length > 0 && html`<p class="duong"><a href="/">Trang chủ</a>${trail.map(([name, href]) => html` › <a href="${href}">${name}</a>`)}</p>`}
<h1>${title}</h1>
${content}
</main>
<aside><section><h3>Chuyên mục</h3><ul>${FURTHER.map(([name, href]) => html`<li><a href="${href}">${name}</a></li>`)}</ul></section>
<section><a href="https://dichvucong.gov.vn/"><img src="/tep/dvc.svg" alt="Cổng Dịch vụ công quốc gia" width="230" height="64"></a></section>
<section><h3>Lịch</h3>${calendar}</section>
<section class="the"><h3>Từ khóa</h3><p>${TAGS.map(([name, href]) => html`<a href="${href}">${name}</a> `)}</p></section></aside></div>
<footer><p><strong>Cổng thông tin điện tử phường Thạch Lựu</strong></p><p>Cơ quan chủ quản: Ủy ban nhân dân phường Thạch Lựu</p><p>Địa chỉ: Số 8 phố Bến Sông, phường Thạch Lựu, tỉnh Dương Hải</p><p>Điện thoại: 0999 000 630 - Đường dây nóng: 0999 000 631 - Email: thachluu@duonghai.gov.vn</p><p>Chịu trách nhiệm nội dung: Ông Tạ Khắc Vịnh, Chủ tịch UBND phường</p>
<ul><li><a href="https://duonghai.gov.vn/">Cổng thông tin điện tử tỉnh Dương Hải</a></li><li><a href="/so-do-trang">Sơ đồ trang</a></li></ul></footer>
</body></html>`;
}

export interface Listed {
  title: string;
  href: string;
  /** ISO. */
  date: string;
}

/** Items of a list with their days, each beside a small picture where the theme has one. */
export function itemList(items: readonly Listed[], thumbs = false): Markup {
  return html`<ul class="tin">${items.map(
    (item, i) =>
      html`<li>${thumbs && html`<a href="${item.href}"><img src="/tep/anh-${1 + (i % 4)}.svg" width="120" height="75"></a>`}<a href="${item.href}">${item.title}</a> <span class="ngay">${slashDate(item.date)}</span></li>
`,
  )}</ul>`;
}

/** The pager below a list: addresses of pages from 2 on ask for `page`. */
export function pager(path: string, page: number, pages: number): Markup {
  const at = (n: number) => (n === 1 ? path : `${path}?page=${n}`);
  return html`<p class="trang">${page > 1 && html`<a href="${at(page - 1)}">Trước</a> `}${Array.from(
    { length: pages },
    (_, i) => (i + 1 === page ? html`<b>${page}</b> ` : html`<a href="${at(i + 1)}">${i + 1}</a> `),
  )}${page < pages && html`<a href="${at(page + 1)}">Sau</a>`}</p>`;
}
