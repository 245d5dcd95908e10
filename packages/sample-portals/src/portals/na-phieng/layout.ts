import { liveClock } from '../../calendar.ts';
import { html, type Markup } from '../../markup/html.ts';
import { PROVINCE_FEED } from './content.ts';

type Entry = readonly [name: string, href: string];

const MENU: readonly { name: string; href: string; entries: readonly Entry[] }[] = [
  {
    name: 'Giới thiệu',
    href: '/gioi-thieu',
    entries: [
      ['Giới thiệu chung', '/gioi-thieu'],
      ['Cơ cấu tổ chức', '/co-cau-to-chuc'],
      ['Danh bạ lãnh đạo', '/danh-ba'],
      ['Danh sách trưởng bản', '/truong-ban'],
      ['Nghị quyết của HĐND xã', '/hdnd'],
      ['Trung tâm Phục vụ hành chính công', '#'],
      ['Truyền thống', '#'],
    ],
  },
  {
    name: 'Tin tức',
    href: '/tin-tuc',
    entries: [
      ['Tin trong xã', '/tin-tuc'],
      ['Lịch công tác tuần', '/lich-cong-tac'],
      ['Môi trường', '/moi-truong'],
      ['Y tế - Giáo dục', '#'],
      ['Phổ biến, giáo dục pháp luật', '/pho-bien-phap-luat'],
    ],
  },
  {
    name: 'Công khai',
    href: '#',
    entries: [
      ['Công khai dự toán ngân sách', '/cong-khai/du-toan'],
      ['Thực hiện dự toán ngân sách', '/cong-khai/thuc-hien'],
      ['Quyết toán ngân sách', '#'],
      ['Mua sắm công, tài sản công', '#'],
      ['Rà soát hộ nghèo, hộ cận nghèo', '/cong-khai/ho-ngheo'],
      ['Quy hoạch, kế hoạch sử dụng đất', '/cong-khai/quy-hoach-dat'],
      ['Danh mục dự án đầu tư công', '#'],
      ['Phòng, chống tham nhũng', '/phong-chong-tham-nhung'],
      ['Tiếp cận thông tin', '/tiep-can-thong-tin'],
    ],
  },
  { name: 'Văn bản', href: '/van-ban', entries: [] },
  {
    name: 'Thủ tục hành chính',
    href: '/thu-tuc-hanh-chinh',
    entries: [
      ['Danh mục TTHC', '/thu-tuc-hanh-chinh'],
      ['Hướng dẫn nộp hồ sơ trực tuyến', '/huong-dan-nop-ho-so'],
      ['Biểu mẫu', '/bieu-mau'],
      ['Cải cách hành chính', '/cai-cach-hanh-chinh'],
      ['Dịch vụ công trực tuyến', '#'],
    ],
  },
  {
    name: 'Công dân',
    href: '#',
    entries: [
      ['Lịch tiếp công dân', '/lich-tiep-cong-dan'],
      ['Hỏi đáp', '/hoi-dap'],
      ['Lấy ý kiến góp ý', '/lay-y-kien'],
      ['Lịch tiếp xúc cử tri', '/tiep-xuc-cu-tri'],
      ['Phản ánh, kiến nghị', '#'],
      ['Tiếp nhận PAKN về quy định hành chính', '/tiep-nhan-pakn'],
      ['Kết quả giải quyết KNTC', '/khieu-nai-to-cao'],
    ],
  },
  { name: 'Liên hệ', href: '/lien-he', entries: [] },
];

/** A page; the clock in its header shows `now`, whatever the age of the content. */
export function layout(now: Date, title: string, content: Markup): Markup {
  return html`<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>${title} | Trang thông tin điện tử xã Nà Phiêng</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/theme/mau.css"></head>
<body>
<div class="top"><span id="dong-ho">${liveClock(now)}</span><form action="/tim" method="get" role="search"><input type="search" name="tu-khoa" placeholder="Tìm kiếm"><button>Tìm</button></form></div>
<header><img src="/theme/quoc-huy.svg" alt="" width="70" height="70"><div><div class="sub">Trang thông tin điện tử</div><div class="ten">XÃ NÀ PHIÊNG - TỈNH MƯỜNG KHE</div></div></header>
<nav><ul>${MENU.map(
    one => html`<li><a href="${one.href}">${one.name}</a>${one.entries.length > 0 && html`<ul>${one.entries.map(([name, href]) => html`<li><a href="${href}">${name}</a></li>`)}</ul>`}</li>
`,
  )}</ul></nav>
<div class="khung"><main>
${content}
</main><aside>
<section class="rss"><h3>Tin từ tỉnh</h3><ul>${PROVINCE_FEED.map(
    ([name, day, href]) => html`<li><a href="${href}">${name}</a><br><time>${day}</time></li>
`,
  )}</ul><p class="nguon">Nguồn: <a href="https://muongkhe.gov.vn/">Cổng thông tin điện tử tỉnh Mường Khe</a>; <a href="https://chinhphu.vn/">Cổng thông tin điện tử Chính phủ</a></p></section>
<section class="nut"><a href="#"><img src="/theme/nut-dvc.svg" width="220" height="54"></a><a href="#"><img src="/theme/nut-pakn.svg" alt="" width="220" height="54"></a><a href="/lich-tiep-cong-dan"><img src="/theme/nut-tiep-dan.svg" alt="banner" width="220" height="54"></a></section>
<section><h3>Thăm dò ý kiến</h3><form action="/tham-do" method="post"><p>Bạn có hài lòng với giao diện trang này không?</p><label><input type="radio" name="c" value="a"> Hài lòng</label> <label><input type="radio" name="c" value="b"> Chưa hài lòng</label><br><button>Gửi</button></form></section>
</aside></div>
<footer><p><b>TRANG THÔNG TIN ĐIỆN TỬ [TÊN XÃ]</b></p><p>Địa chỉ: [Nhập địa chỉ cơ quan]</p><p>Điện thoại: [Nhập số điện thoại] - Email: [Nhập địa chỉ email]</p><p>Chịu trách nhiệm nội dung: Ông/Bà [Họ và tên]</p><p>© 2026</p></footer>
</body></html>`;
}
