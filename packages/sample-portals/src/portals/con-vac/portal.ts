import { readFileSync } from 'node:fs';
import { type Answers, docx, page, pdf, text } from '../../answer.ts';
import { makePicture } from '../../files/picture.ts';
import { html, type Insert } from '../../markup/html.ts';
import { dataTable } from '../../markup/table.ts';
import type { SamplePortal } from '../../portal.ts';
import { executionRows } from '../../stock/budget.ts';
import { UNITS } from '../../units.ts';
import { brokenAnswers } from './broken.ts';
import { expected } from './expected.ts';
import { layout } from './layout.ts';

type Item = readonly [title: string, href: string, day: string];

const list = (items: readonly Item[]) =>
  html`<ul>${items.map(([title, href, day]) => html`<li><a href="${href}">${title}</a> <span>${day}</span></li>`)}</ul>`;

/** Few of them open: most were moved when the portal changed hands. */
const NEWS: readonly Item[] = [
  ['Bà con Cồn Vạc thu hoạch dưa trên bãi bồi trước mùa nước lên', '/tin-tuc/dua-bai-boi', '16/11/2026'],
  ['Đội đua ghe thôn Cồn Giữa về nhất giải đua ghe trên sông', '/tin-tuc/dua-ghe', '09/11/2026'],
  ['Trao học bổng cho học sinh vượt khó tại trường làng cồn', '/tin-tuc/hoc-bong-lang-con', '02/11/2026'],
  ['Nước lớn tràn qua đường liên thôn trong đêm mười bốn', '/tin-tuc/nuoc-lon', '28/10/2026'],
  ['Thôn Cồn Đông làm lại cầu khỉ bằng thân dừa và cáp cũ', '/tin-tuc/cau-khi', '21/10/2026'],
  ['Ghe hàng bông trở lại bến chợ sau nhiều năm vắng bóng', '/tin-tuc/ghe-hang-bong', '14/10/2026'],
  ['Lớp học đan giỏ lục bình của phụ nữ thôn Cồn Tây', '/tin-tuc/luc-binh', '07/10/2026'],
  ['Cây bần cổ thụ đầu cồn được rào lại để giữ đất', '/tin-tuc/cay-ban', '30/09/2026'],
];

const LAW: readonly Item[] = [
  ['Hỏi đáp pháp luật: đi đò ngang có phải mặc áo phao không?', '/phap-luat/ao-phao', '30/10/2026'],
  ['Mức phạt khai thác cát trái phép trên sông', '/phap-luat/khai-thac-cat', '12/10/2026'],
  ['Quy định về đăng ký phương tiện thủy nội địa', '/phap-luat/dang-ky-ghe', '21/08/2026'],
  ['Ai phải đóng quỹ phòng, chống thiên tai?', '/phap-luat/quy-thien-tai', '17/07/2026'],
  ['Thủ tục tách thửa đất bãi bồi', '/phap-luat/dat-bai-boi', '05/06/2026'],
];

/** Articles that still open; the others of the lists answer 404. */
const ALIVE: readonly (readonly [path: string, title: string, day: string, text: string])[] = [
  [
    '/tin-tuc/dua-bai-boi',
    'Bà con Cồn Vạc thu hoạch dưa trên bãi bồi trước mùa nước lên',
    '16/11/2026',
    'Dưa năm nay nhỏ trái nhưng ngọt. Ghe chở dưa xuôi về chợ huyện từ bốn giờ sáng.',
  ],
  [
    '/tin-tuc/dua-ghe',
    'Đội đua ghe thôn Cồn Giữa về nhất giải đua ghe trên sông',
    '09/11/2026',
    'Đội bơi hai mươi tay chèo, về trước đội nhì nửa thân ghe.',
  ],
  [
    '/phap-luat/ao-phao',
    'Hỏi đáp pháp luật: đi đò ngang có phải mặc áo phao không?',
    '30/10/2026',
    'Người đi đò ngang phải mặc áo phao; chủ đò không phát áo phao bị phạt tiền.',
  ],
  [
    '/phap-luat/khai-thac-cat',
    'Mức phạt khai thác cát trái phép trên sông',
    '12/10/2026',
    'Người khai thác cát không phép bị phạt tiền theo khối lượng và tịch thu phương tiện.',
  ],
];

const DOCUMENTS: readonly Item[] = [
  ['Quyết định số 210/QĐ-UBND kiện toàn đội đò ngang', '/tep/210-qd.pdf', '06/11/2026'],
  ['Kế hoạch số 95/KH-UBND phòng, chống triều cường', '/tep/95-kh.pdf', '22/10/2026'],
  ['Quyết định số 202/QĐ-UBND giao quản lý bến chợ', '/tep/202-qd.pdf', '01/10/2026'],
  ['Thông báo số 41/TB-UBND nghỉ lễ Quốc khánh', '/tep/41-tb.pdf', '25/08/2026'],
  ['Quyết định số 187/QĐ-UBND khen thưởng đội cứu hộ', '/tep/187-qd.pdf', '30/07/2026'],
  ['Kế hoạch số 80/KH-UBND nạo vét kênh nội đồng', '/tep/80-kh.pdf', '12/06/2026'],
];

function buildAnswers(): Answers {
  const answers: Answers = new Map();
  const put = (path: string, title: string, content: Insert) =>
    answers.set(
      path,
      page(() => layout(title, html`<h1>${title}</h1>${content}`)),
    );
  const files = (...items: readonly Item[]) => {
    for (const [title, href] of items)
      answers.set(href, href.endsWith('.docx') ? docx([title]) : pdf(title, [title]));
    return list(items);
  };
  answers.set(
    '/css/con-vac.css',
    text('text/css', readFileSync(new URL('./style.css', import.meta.url), 'utf8')),
  );
  answers.set(
    '/css/co.svg',
    text('image/svg+xml', makePicture(['CV'], { width: 60, height: 60, background: '#0a5c5c', size: 22 })),
  );
  put('/', 'Trang chủ', html`<h2>Tin trong xã</h2>${list(NEWS.slice(0, 5))}`);
  put(
    '/gioi-thieu',
    'Giới thiệu chung',
    html`<p>Cồn Vạc là xã nằm trọn trên một dải cồn giữa sông, bốn bề là nước. Dân sống bằng dưa, bắp, cá bè và chở khách sang sông.</p>`,
  );
  put(
    '/co-cau-to-chuc',
    'Cơ cấu tổ chức',
    html`<h2>Văn phòng HĐND và UBND</h2><p>Tham mưu tổng hợp, tiếp công dân, văn thư.</p><h2>Phòng Kinh tế</h2><p>Quản lý đất đai, nông nghiệp, ngân sách.</p><h2>Phòng Văn hóa - Xã hội</h2><p>Quản lý giáo dục, y tế, văn hóa, bảo trợ xã hội.</p>`,
  );
  put('/danh-ba', 'Danh bạ lãnh đạo', html`<p>Nội dung đang được cập nhật.</p>`);
  put(
    '/dai-bieu',
    'Danh sách đại biểu HĐND xã nhiệm kỳ 2026 - 2031',
    dataTable(
      ['STT', 'Họ và tên', 'Tổ đại biểu'],
      [
        [1, 'Lương Cẩm Tú', 'Tổ 1'],
        [2, 'Phan Đắc Ân', 'Tổ 1'],
        [3, 'Tống Minh Lạc', 'Tổ 2'],
        [4, 'Hứa Thị Sen', 'Tổ 2'],
      ],
    ),
  );
  put(
    '/nghi-quyet',
    'Nghị quyết của HĐND xã',
    files(
      ['Nghị quyết số 04/NQ-HĐND về nhiệm vụ cuối năm 2025 của xã Cồn Vạc', '/tep/nq-04.pdf', '14/08/2025'],
      ['Nghị quyết số 02/NQ-HĐND về tổ chức các ban của HĐND xã', '/tep/nq-02.pdf', '10/07/2025'],
    ),
  );
  put(
    '/mot-cua',
    'Bộ phận Một cửa xã Cồn Vạc',
    html`<p>Địa chỉ: Nhà làm việc số 2, thôn Cồn Giữa, xã Cồn Vạc, tỉnh Tiền Sa</p><p>Thời gian làm việc: từ thứ Hai đến thứ Sáu, sáng 7 giờ 30 đến 11 giờ, chiều 13 giờ 30 đến 16 giờ 30.</p>`,
  );
  put('/tin-tuc', 'Tin trong xã', list(NEWS));
  put('/phap-luat', 'Phổ biến, giáo dục pháp luật', list(LAW));
  for (const [path, title, day, content] of ALIVE)
    put(path, title, html`<p>Ngày đăng: ${day}</p><p>${content}</p>`);
  // A page of a megabyte: every house on the waste route.
  const houses = Array.from({ length: 9000 }, (_, i) => [
    i + 1,
    `Nhà số ${i + 1}, thôn Cồn ${['Giữa', 'Đông', 'Tây'][i % 3] ?? ''}`,
    `${17 + (i % 3)} giờ`,
  ]);
  put(
    '/moi-truong',
    'Môi trường',
    html`<h2>Thông báo thu gom rác thải sinh hoạt từ ngày 15/11/2026</h2><p>Ngày đăng: 10/11/2026</p><p>Ghe rác cập bến mỗi chiều; thời gian thu gom của từng nhà như bảng sau.</p>${dataTable(['STT', 'Nhà', 'Thời gian thu gom'], houses, { caption: 'Lịch thu gom rác thải sinh hoạt' })}`,
  );
  put('/y-te-giao-duc', 'Y tế - Giáo dục', false);
  put(
    '/cong-khai/thuc-hien',
    'Công khai tình hình thực hiện dự toán ngân sách quý III năm 2026',
    html`<p>Ngày đăng: 12/10/2026</p>${dataTable(['STT', 'Nội dung', 'Dự toán năm', 'Thực hiện', 'Tỷ lệ'], executionRows(21_300, 0.71))}${files(['Biểu thực hiện dự toán ngân sách quý III năm 2026', '/tep/thuc-hien-quy-3-2026.pdf', '12/10/2026'])}`,
  );
  put(
    '/cong-khai/phong-chong-tham-nhung',
    'Phòng, chống tham nhũng',
    html`<p>Chuyên mục đang được xây dựng.</p>`,
  );
  put('/van-ban', 'Văn bản của xã', files(...DOCUMENTS));
  put(
    '/phi-le-phi',
    'Phí, lệ phí',
    dataTable(
      ['Nội dung', 'Mức thu'],
      [
        ['Chứng thực bản sao', '2.000 đồng/trang'],
        ['Chứng thực chữ ký', '10.000 đồng/trường hợp'],
        ['Cấp bản sao trích lục hộ tịch', '8.000 đồng/bản'],
        ['Đăng ký hộ kinh doanh', '100.000 đồng'],
      ],
      { caption: 'Mức thu phí, lệ phí áp dụng từ ngày 01/07/2026' },
    ),
  );
  put(
    '/huong-dan-nop-ho-so',
    'Hướng dẫn nộp hồ sơ trực tuyến trên Cổng Dịch vụ công quốc gia',
    html`<p>Ngày đăng: 18/05/2026</p><p>Đăng nhập bằng tài khoản VNeID, chọn thủ tục, tải giấy tờ lên, thanh toán trực tuyến; kết quả có thể nhận qua bưu chính công ích.</p>`,
  );
  put(
    '/cai-cach-hanh-chinh',
    'Cải cách hành chính',
    files(
      ['Báo cáo công tác cải cách hành chính 9 tháng năm 2026 xã Cồn Vạc', '/tep/bc-cchc.pdf', '24/09/2026'],
      ['Kế hoạch cải cách hành chính năm 2026 xã Cồn Vạc', '/tep/kh-cchc.pdf', '20/01/2026'],
    ),
  );
  put(
    '/lich-tiep-cong-dan',
    'Lịch tiếp công dân tháng 11 năm 2026',
    dataTable(
      ['Ngày', 'Thời gian', 'Người tiếp', 'Địa điểm'],
      [
        ['Thứ Năm, 05/11/2026', '8 giờ - 11 giờ', 'Chủ tịch UBND xã', 'Phòng Tiếp công dân'],
        ['Thứ Năm, 19/11/2026', '8 giờ - 11 giờ', 'Chủ tịch UBND xã', 'Phòng Tiếp công dân'],
        ['Thứ Ba, 24/11/2026', '8 giờ - 11 giờ', 'Thường trực HĐND xã', 'Phòng Tiếp công dân'],
      ],
    ),
  );
  put(
    '/hoi-dap',
    'Hỏi đáp',
    html`<form action="/hoi-dap/gui" method="post"><label>Họ và tên <input name="ten"></label><label>Nội dung câu hỏi <textarea name="noi-dung" rows="4"></textarea></label><button>Gửi câu hỏi</button></form>`,
  );
  put('/tiep-xuc-cu-tri', 'Lịch tiếp xúc cử tri', html`<p>Đang cập nhật...</p>`);
  brokenAnswers(answers);
  return answers;
}

/** Half-broken: errors, dead and looping links, a closed section, a page that unpacks without end, a log-in. */
export const conVac: SamplePortal = {
  id: 'con-vac',
  title: 'Half-broken portal: errors, loops, a closed section, an endless page, a log-in',
  unit: UNITS.conVac,
  expected,
  needsScripts: false,
  answers: buildAnswers(),
  otherwise: () =>
    page(
      () =>
        html`<!DOCTYPE html><html><head><title>404</title></head><body><h1>Không tìm thấy trang</h1></body></html>`,
      404,
    ),
};
