import { slashDate } from '../../calendar.ts';
import { html, type Markup } from '../../markup/html.ts';
import { UNITS } from '../../units.ts';
import { WEB_LINKS } from './content.ts';
import { PROVINCE_NEWS } from './news.ts';

type Entry = readonly [string, string];

/** The mega-menu: heads with their columns. */
const MENU: readonly { head: Entry; columns: readonly (readonly Entry[])[] }[] = [
  {
    head: ['Giới thiệu', '/gioi-thieu.html'],
    columns: [
      [
        ['Giới thiệu chung', '/gioi-thieu.html'],
        ['Cơ cấu tổ chức', '/co-cau-to-chuc.html'],
      ],
      [
        ['Thông tin lãnh đạo', '/thong-tin-lanh-dao.html'],
        ['Danh sách trưởng thôn', '/truong-thon.html'],
        ['Liên hệ', '/lien-he.html'],
      ],
    ],
  },
  {
    head: ['Tin tức', '/tin-tuc.html'],
    columns: [
      [
        ['Hoạt động của xã', '/tin-tuc.html'],
        ['Thông báo', '/thong-bao.html'],
        ['Tuyên truyền pháp luật', '/tuyen-truyen.html'],
        ['Môi trường', '/moi-truong.html'],
      ],
    ],
  },
  {
    head: ['Công khai', '/cong-khai.html'],
    columns: [
      [
        ['Công khai ngân sách', '/cong-khai-ngan-sach.html'],
        ['Mua sắm, đấu thầu', '/mua-sam-dau-thau.html'],
        ['Rà soát hộ nghèo, hộ cận nghèo', '/ho-ngheo-can-ngheo.html'],
      ],
      [
        ['Quy hoạch, kế hoạch sử dụng đất', '/quy-hoach-ke-hoach-su-dung-dat.html'],
        ['Thu hồi đất, bồi thường, GPMB', '/thu-hoi-dat.html'],
        ['Kết quả giải quyết đơn thư', '/giai-quyet-khieu-nai-to-cao.html'],
      ],
      [
        ['Tình hình kinh tế - xã hội', '/kinh-te-xa-hoi.html'],
        ['Các khoản đóng góp', '/cac-khoan-dong-gop.html'],
        ['Tuyển dụng', '/tuyen-dung.html'],
        ['Chính sách hỗ trợ', '/chinh-sach-ho-tro.html'],
      ],
    ],
  },
  { head: ['Văn bản', '/van-ban.html'], columns: [] },
  {
    head: ['Thủ tục hành chính', '/thu-tuc-hanh-chinh.html'],
    columns: [
      [
        ['Danh mục TTHC cấp xã', '/thu-tuc-hanh-chinh.html'],
        ['Hướng dẫn nộp hồ sơ trực tuyến', '/huong-dan-nop-ho-so.html'],
        ['Trung tâm Phục vụ hành chính công', '/trung-tam-phuc-vu-hanh-chinh-cong.html'],
        ['Kết quả giải quyết hồ sơ', '/ket-qua-giai-quyet-ho-so.html'],
        ['Biểu mẫu', '/bieu-mau.html'],
        ['Tiếp nhận phản ánh, kiến nghị về quy định hành chính', '/tiep-nhan-pakn-quy-dinh-hanh-chinh.html'],
      ],
    ],
  },
  {
    head: ['Công dân', '/lich-tiep-cong-dan.html'],
    columns: [
      [
        ['Lịch tiếp công dân', '/lich-tiep-cong-dan.html'],
        ['Hỏi đáp', '/hoi-dap.html'],
        ['Lấy ý kiến góp ý của tổ chức, cá nhân', '/lay-y-kien-gop-y.html'],
      ],
    ],
  },
];

const desktopMenu = html`<nav class="menu" id="menu-chinh"><ul>
<li><a href="/">Trang chủ</a></li>
${MENU.map(
  ({
    head,
    columns,
  }) => html`<li class="${columns.length > 0 ? 'co-con' : ''}"><a href="${head[1]}">${head[0]}</a>${
    columns.length > 0 &&
    html`<div class="mega">${columns.map(column => html`<ul>${column.map(([name, href]) => html`<li><a href="${href}">${name}</a></li>`)}</ul>`)}</div>`
  }</li>
`,
)}</ul></nav>`;

/** The same entries once more, hidden until a phone shows them. */
const mobileMenu = html`<div id="menu-di-dong" style="display:none"><ul>
${MENU.map(
  ({
    head,
    columns,
  }) => html`<li><a href="${head[1]}">${head[0]}</a></li>${columns.flat().map(([name, href]) => html`<li class="con"><a href="${href}">${name}</a></li>`)}
`,
)}</ul></div>`;

const sidebar = html`<aside class="cot-phai">
<div class="anh-lk"><a href="https://dichvucong.gov.vn/"><img src="/images/dvc-quoc-gia.svg" width="230" height="70"></a></div>
<div class="anh-lk"><a href="/lich-tiep-cong-dan.html"><img src="/images/tiep-dan.svg" alt="Lịch tiếp công dân" width="230" height="70"></a></div>
<div class="hop"><h3>Tin từ Cổng thông tin tỉnh</h3><ul class="rss">
${PROVINCE_NEWS.map(
  item => html`<li><a href="${item.href}" target="_blank">${item.title}</a> <small>(${slashDate(item.date)})</small></li>
`,
)}</ul></div>
<div class="hop"><h3>Thăm dò ý kiến</h3><form action="/binh-chon.php" method="post"><p>Bạn thấy giao diện mới thế nào?</p>
<label><input type="radio" name="y" value="1"> Dễ dùng</label><br><label><input type="radio" name="y" value="2"> Bình thường</label><br>
<input type="submit" value="Bình chọn"></form></div>
<div class="hop"><h3>Liên kết</h3><select onchange="if(this.value)window.open(this.value)"><option value="">-- Chọn trang --</option>
${WEB_LINKS.map(([name, href]) => html`<option value="${href}">${name}</option>`)}</select></div>
</aside>`;

/** A page of the portal around its content. */
export function layout(title: string, content: Markup): Markup {
  return html`<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>${title} - Trang thông tin điện tử xã Đồng Khuê</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/css/giao-dien.css"></head>
<body><div class="khung">
<div class="tren-cung"><span>Xã Đồng Khuê, tỉnh Lĩnh Giang</span><form class="tim" action="/tim-kiem.html" method="get"><input type="text" name="q" placeholder="Nhập từ khóa tìm kiếm"><button type="submit">Tìm kiếm</button></form></div>
<header class="banner"><a href="/"><img src="/images/huy-hieu.svg" alt="Về trang chủ" width="84" height="84"></a><div><p>TRANG THÔNG TIN ĐIỆN TỬ</p><h1>Ủy ban nhân dân xã Đồng Khuê</h1><p>Tỉnh Lĩnh Giang</p></div></header>
${desktopMenu}${mobileMenu}
<marquee class="chay" scrollamount="4">Nhiệt liệt chào mừng kỳ họp cuối năm của Hội đồng nhân dân xã</marquee>
<div class="than"><main class="cot-chinh">
${content}
</main>${sidebar}</div>
<footer class="chan"><p><b>${UNITS.dongKhue.name.toLocaleUpperCase('vi')}</b> - Trang thông tin điện tử</p>
<p>Cơ quan chủ quản: Ủy ban nhân dân xã Đồng Khuê</p>
<p>Địa chỉ: Thôn Khuê Đông, xã Đồng Khuê, tỉnh Lĩnh Giang</p><p>Điện thoại: 0999 000 111</p>
<p>Chịu trách nhiệm nội dung: Bà Đinh Thục Quyên, Chủ tịch UBND xã</p></footer>
</div></body></html>`;
}
