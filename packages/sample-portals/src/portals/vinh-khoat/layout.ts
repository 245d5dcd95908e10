import { slashDate } from '../../calendar.ts';
import { html, type Markup } from '../../markup/html.ts';
import { NEWS } from './news.ts';
import { articlePath, modulePath } from './paths.ts';

type Entry = readonly [name: string, href: string];

const MENU: readonly { head: Entry; entries: readonly Entry[] }[] = [
  {
    head: ['Giới thiệu', modulePath('about')],
    entries: [
      ['Cơ cấu tổ chức', modulePath('about', 'Co-cau-to-chuc.html')],
      ['Danh bạ lãnh đạo', modulePath('organs')],
      ['Đại biểu HĐND xã', modulePath('about', 'Dai-bieu-HDND.html')],
      ['Trung tâm Phục vụ hành chính công', modulePath('about', 'Trung-tam-Phuc-vu-hanh-chinh-cong.html')],
    ],
  },
  {
    head: ['Tin tức', modulePath('news')],
    entries: [
      ['Tin trong xã', modulePath('news', 'Tin-tuc')],
      ['Thông báo', modulePath('news', 'Thong-bao')],
      ['Môi trường', modulePath('news', 'Moi-truong')],
      ['Phổ biến, giáo dục pháp luật', modulePath('news', 'Phap-luat')],
    ],
  },
  {
    head: ['Công khai', modulePath('news', 'Cong-khai')],
    entries: [
      ['Công khai, minh bạch', modulePath('news', 'Cong-khai')],
      ['Quy hoạch xây dựng', modulePath('news', 'Quy-hoach')],
    ],
  },
  { head: ['Văn bản', modulePath('laws')], entries: [] },
  {
    head: ['Thủ tục hành chính', modulePath('tthc')],
    entries: [['Biểu mẫu', modulePath('download')]],
  },
  {
    head: ['Công dân', modulePath('faq')],
    entries: [
      ['Hỏi đáp', modulePath('faq')],
      ['Lấy ý kiến góp ý', modulePath('news', 'Gop-y')],
      ['Nội quy tiếp công dân', modulePath('about', 'Noi-quy-tiep-cong-dan.html')],
    ],
  },
  { head: ['Liên hệ', modulePath('contact')], entries: [] },
];

const DAYS = Array.from({ length: 30 }, (_, i) => i + 1);

/** The calendar of November 2026: every day and every month around it has an address. */
const calendar = html`<div class="khoi lich"><h3>Lịch</h3><p><a href="${modulePath('calendar')}&amp;thang=10&amp;nam=2026">« Tháng trước</a> <b>11/2026</b> <a href="${modulePath('calendar')}&amp;thang=12&amp;nam=2026">Tháng sau »</a></p><p>${DAYS.map(
  day => html`<a href="${modulePath('calendar')}&amp;ngay=${day}&amp;thang=11&amp;nam=2026">${day}</a> `,
)}</p></div>`;

/** The side column: the newest items again, the poll, the calendar, links. */
const side = html`<aside>
<div class="khoi"><h3>Tin mới nhất</h3><ul>${NEWS.slice(0, 3).map(
  item => html`<li><a href="${articlePath(item)}" title="${item.title}">${item.title}</a> <small>${slashDate(item.date)}</small></li>
`,
)}</ul></div>
<div class="khoi"><h3>Thăm dò ý kiến</h3><form action="${modulePath('voting')}" method="post"><p>Bạn đánh giá thế nào về trang thông tin này?</p><label><input type="radio" name="option" value="1"> Dễ tra cứu</label><br><label><input type="radio" name="option" value="2"> Khó tra cứu</label><br><button type="submit">Biểu quyết</button></form></div>
${calendar}
<div class="khoi"><h3>Liên kết</h3><a href="https://dichvucong.gov.vn/"><img src="/themes/vk/dvc.svg" alt="Cổng Dịch vụ công quốc gia" width="220" height="60"></a><ul><li><a href="https://lacgiang.gov.vn/">Cổng thông tin điện tử tỉnh Lạc Giang</a></li><li><a href="https://chinhphu.vn/">Cổng thông tin điện tử Chính phủ</a></li></ul></div>
</aside>`;

/** A page of the portal around its content. */
export function layout(title: string, content: Markup): Markup {
  return html`<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>${title} - Trang thông tin điện tử xã Vĩnh Khoát</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="generator" content="NukeViet v4.5"><link rel="alternate" type="application/rss+xml" title="Tin tức" href="${modulePath('news', 'rss')}"><link rel="stylesheet" href="/themes/vk/style.css"></head>
<body><div class="trang">
<header><a href="/"><img src="/themes/vk/logo.svg" alt="Trang thông tin điện tử xã Vĩnh Khoát" width="90" height="90"></a><div><p>TRANG THÔNG TIN ĐIỆN TỬ</p><p class="ten">XÃ VĨNH KHOÁT - TỈNH LẠC GIANG</p></div><form class="tim" action="/index.php" method="get"><input type="hidden" name="nv" value="seek"><input type="text" name="q" placeholder="Nhập từ khóa cần tìm"><button type="submit">Tìm kiếm</button></form></header>
<nav><ul><li><a href="/">Trang nhất</a></li>${MENU.map(
    ({ head, entries }) => html`<li><a title="${head[0]}" href="${head[1]}">${head[0]}</a>${
      entries.length > 0 &&
      html`<ul>${entries.map(([name, href]) => html`<li><a title="${name}" href="${href}">${name}</a></li>`)}</ul>`
    }</li>
`,
  )}</ul></nav>
<div class="than"><main>
${content}
</main>${side}</div>
<footer><p><b>XÃ VĨNH KHOÁT - TRANG THÔNG TIN ĐIỆN TỬ</b></p><p>Cơ quan chủ quản: Ủy ban nhân dân xã Vĩnh Khoát</p><p>Địa chỉ: Thôn Khoát Giữa, xã Vĩnh Khoát, tỉnh Lạc Giang</p><p>Điện thoại: 0999 000 401 - Email: ubnd@vinhkhoat.lacgiang.gov.vn</p><p><a href="${modulePath('news', 'rss')}">RSS</a></p></footer>
</div></body></html>`;
}
