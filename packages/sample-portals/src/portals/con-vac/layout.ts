import { html, type Insert, type Markup } from '../../markup/html.ts';

type Entry = readonly [name: string, href: string];

/** The menu: some entries open, some lead nowhere, some to an error, some to a log-in. */
export const MENU: readonly (readonly [name: string, entries: readonly Entry[]])[] = [
  [
    'Giới thiệu',
    [
      ['Giới thiệu chung', '/gioi-thieu'],
      ['Cơ cấu tổ chức', '/co-cau-to-chuc'],
      ['Danh bạ lãnh đạo', '/danh-ba'],
      ['Đại biểu HĐND xã', '/dai-bieu'],
      ['Nghị quyết của HĐND xã', '/nghi-quyet'],
      ['Bộ phận Một cửa', '/mot-cua'],
      ['Bản đồ xã', '/ban-do'],
      ['Thư viện ảnh', '/thu-vien-anh'],
    ],
  ],
  [
    'Tin tức',
    [
      ['Tin trong xã', '/tin-tuc'],
      ['Phổ biến, giáo dục pháp luật', '/phap-luat'],
      ['Môi trường', '/moi-truong'],
      ['Y tế - Giáo dục', '/y-te-giao-duc'],
    ],
  ],
  [
    'Công khai',
    [
      ['Công khai dự toán ngân sách', '/cong-khai/du-toan'],
      ['Thực hiện dự toán ngân sách', '/cong-khai/thuc-hien'],
      ['Quyết toán ngân sách', '#'],
      ['Tài sản công', '/cong-khai/tai-san'],
      ['Quy hoạch, kế hoạch sử dụng đất', '/tai-lieu/quy-hoach-dat'],
      ['Dự án đầu tư công', '/cong-khai/dau-tu-cong'],
      ['Rà soát hộ nghèo, hộ cận nghèo', '/cong-khai/ho-ngheo'],
      ['Phòng, chống tham nhũng', '/cong-khai/phong-chong-tham-nhung'],
      ['Bảng giá đất', 'https://tiensa.gov.vn/bang-gia-dat'],
      ['Báo cáo kinh tế - xã hội', '/noi-bo/kinh-te-xa-hoi'],
    ],
  ],
  ['Văn bản', [['Văn bản của xã', '/van-ban']]],
  [
    'Thủ tục hành chính',
    [
      ['Danh mục thủ tục hành chính', '/thu-tuc-hanh-chinh'],
      ['Phí, lệ phí', '/phi-le-phi'],
      ['Biểu mẫu', '/bieu-mau'],
      ['Tra cứu hồ sơ', '#'],
      ['Hướng dẫn nộp hồ sơ trực tuyến', '/huong-dan-nop-ho-so'],
      ['Cải cách hành chính', '/cai-cach-hanh-chinh'],
      ['Dịch vụ công trực tuyến', 'https://dichvucong.tiensa.gov.vn/'],
    ],
  ],
  [
    'Công dân',
    [
      ['Lịch tiếp công dân', '/lich-tiep-cong-dan'],
      ['Nội quy tiếp công dân', '/noi-quy-tiep-cong-dan'],
      ['Hỏi đáp', '/hoi-dap'],
      ['Lấy ý kiến góp ý dự thảo', '/lay-y-kien'],
      ['Tiếp nhận PAKN về quy định hành chính', 'javascript:void(0)'],
      ['Lịch tiếp xúc cử tri', '/tiep-xuc-cu-tri'],
      ['Tiếp cận thông tin', '#'],
    ],
  ],
];

/** A page in the manner of a template that nobody finished. */
export function layout(title: string, content: Insert): Markup {
  return html`<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title} | Xã Cồn Vạc, tỉnh Tiền Sa</title><link rel="stylesheet" href="/css/con-vac.css"></head>
<body><header><img src="/css/co.svg" width="60" height="60"><div>Trang thông tin điện tử<b>XÃ CỒN VẠC - TỈNH TIỀN SA</b></div></header>
<nav><ul>${MENU.map(
    ([name, entries]) =>
      html`<li><a href="#">${name}</a><ul>${entries.map(([sub, href]) => html`<li><a href="${href}">${sub}</a></li>`)}</ul></li>
`,
  )}</ul></nav>
<main>
${content}
</main>
<footer><p>Trang thông tin điện tử xã Cồn Vạc</p><p>Địa chỉ: Thôn Cồn Giữa, xã Cồn Vạc, tỉnh Tiền Sa</p><p>Đường dây nóng: 0999 000 771</p><p><a href="https://tiensa.gov.vn/">Cổng thông tin điện tử tỉnh Tiền Sa</a> | <a href="https://chinhphu.vn/">Cổng Thông tin điện tử Chính phủ</a></p></footer>
</body></html>`;
}
