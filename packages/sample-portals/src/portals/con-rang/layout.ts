import { html, type Markup } from '../../markup/html.ts';

/** The page on a social network that stands where sections should. */
export const FANPAGE = 'https://www.facebook.com/xa.con.rang.cuu.an.example';

const MENU: readonly (readonly [string, string])[] = [
  ['Trang chủ', '/'],
  ['Giới thiệu', '/gioi-thieu/'],
  ['Cơ cấu tổ chức', '/co-cau-to-chuc/'],
  ['Danh bạ lãnh đạo', '/danh-ba-lanh-dao/'],
  ['Đại biểu HĐND, trưởng ấp', '/dai-bieu-hdnd-truong-ap/'],
  ['Tin tức', '/category/tin-tuc/'],
  ['Thông báo', '/category/thong-bao/'],
  ['Văn bản', '/van-ban/'],
  ['Công khai ngân sách', '/cong-khai-ngan-sach/'],
  ['Công khai tài sản công, mua sắm', '/cong-khai-tai-san-cong/'],
  ['Lấy ý kiến dự thảo', '/category/lay-y-kien-du-thao/'],
  ['Thủ tục hành chính', '/thu-tuc-hanh-chinh/'],
  ['Biểu mẫu', '/bieu-mau/'],
  ['Tình hình giải quyết hồ sơ', '/tinh-hinh-giai-quyet-ho-so/'],
  ['Trung tâm Phục vụ hành chính công', '/trung-tam-phuc-vu-hanh-chinh-cong/'],
  ['Lịch tiếp công dân', '/lich-tiep-cong-dan/'],
  ['Nội quy tiếp công dân', '/noi-quy-tiep-cong-dan/'],
  ['Tiếp cận thông tin', '/tiep-can-thong-tin/'],
  ['Danh mục thông tin phải công khai', '/danh-muc-cong-khai/'],
  ['Hỏi đáp', FANPAGE],
  ['Góp ý', `${FANPAGE}/inbox`],
  ['Lịch tiếp xúc cử tri', 'https://tin.cutricuuan.example/lich'],
  ['Phổ biến, giáo dục pháp luật', `${FANPAGE}/videos`],
];

/** A page as a theme for blogs makes it. */
export function layout(title: string, content: Markup): Markup {
  return html`<!DOCTYPE html>
<html lang="vi"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – Xã Cồn Rạng</title><link rel="stylesheet" href="/wp-content/themes/con-rang/style.css"></head>
<body class="wp-singular"><div id="page" class="site">
<header id="masthead" class="site-header"><a href="/" rel="home"><img src="/wp-content/uploads/logo.svg" width="80" height="80"></a><div class="site-branding"><p class="site-title">XÃ CỒN RẠNG</p><p class="site-description">Trang thông tin điện tử Ủy ban nhân dân xã Cồn Rạng, tỉnh Cửu An</p></div></header>
<nav id="site-navigation"><ul class="menu">${MENU.map(
    ([name, href]) => html`<li class="menu-item"><a href="${href}">${name}</a></li>
`,
  )}</ul></nav>
<div id="content"><main id="primary">
${content}
</main><aside id="secondary"><section class="widget"><form role="search" method="get" action="/"><label>Tìm kiếm cho: <input type="search" name="s" placeholder="Tìm kiếm …"></label><button type="submit">Tìm kiếm</button></form></section>
<section class="widget"><h2>Fanpage</h2><p><a href="${FANPAGE}">Fanpage chính thức của xã Cồn Rạng</a></p></section>
<section class="widget"><h2>Liên kết</h2><a href="https://dichvucong.gov.vn/"><img src="/wp-content/uploads/dvc.svg" width="220" height="60"></a><ul><li><a href="https://cuuan.gov.vn/">Cổng thông tin điện tử tỉnh Cửu An</a></li><li><a href="https://chinhphu.vn/">Cổng thông tin điện tử Chính phủ</a></li></ul></section></aside></div>
<footer id="colophon"><p>Ủy ban nhân dân xã Cồn Rạng</p><p>Địa chỉ: Ấp Vàm, xã Cồn Rạng, tỉnh Cửu An</p><p>Điện thoại: 0999 000 701</p><p>Email: conrang@cuuan.gov.vn</p></footer>
</div></body></html>`;
}
