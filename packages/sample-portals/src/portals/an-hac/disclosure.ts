import type { Answers } from '../../answer.ts';
import { longDate } from '../../calendar.ts';
import { html } from '../../markup/html.ts';
import { dataTable } from '../../markup/table.ts';
import { budgetRows, executionRows } from '../../stock/budget.ts';
import { type Notice, post } from './book.ts';
import { POOR } from './content.ts';
import { FURTHER_NOTICES } from './further-notices.ts';
import { linkList } from './layout.ts';

const OPEN = ['Công khai', '/cong-khai'] as const;
const BUDGET = ['Công khai ngân sách', '/cong-khai/ngan-sach'] as const;
const LAND = ['Đất đai', '/cong-khai/dat-dai'] as const;

const BUDGET_NOTICES: readonly Notice[] = [
  {
    path: '/cong-khai/ngan-sach/thuc-hien-quy-iii-2026',
    title: 'Thực hiện dự toán ngân sách phường quý III và 9 tháng năm 2026',
    trail: [OPEN, BUDGET],
    date: '2026-10-09',
    content: html`<p>Thu đạt tiến độ; chi đầu tư tập trung vào công viên hồ Hạc.</p>${dataTable(['STT', 'Nội dung', 'Dự toán năm', 'Thực hiện', 'Tỷ lệ'], executionRows(84_200, 0.78), { caption: 'Thực hiện dự toán quý III và 9 tháng năm 2026 (triệu đồng)' })}`,
    files: [
      ['thuc-hien-du-toan-quy-iii-2026.xlsx', 'Biểu thực hiện dự toán quý III năm 2026'],
      ['thuyet-minh-quy-iii-2026.pdf', 'Thuyết minh tình hình thực hiện dự toán quý III năm 2026'],
    ],
    rows: executionRows(84_200, 0.78),
  },
  {
    path: '/cong-khai/ngan-sach/quyet-toan-2025',
    title: 'Công khai quyết toán ngân sách phường năm 2025',
    trail: [OPEN, BUDGET],
    date: '2026-08-03',
    content: html`<p>Quyết định số 301/QĐ-UBND ${longDate('2026-07-31')} công bố công khai quyết toán ngân sách năm 2025, theo Nghị quyết số 27/NQ-HĐND của HĐND phường.</p>${dataTable(['STT', 'Nội dung', 'Quyết toán năm 2025'], budgetRows(79_400), { caption: 'Quyết toán ngân sách phường năm 2025 (triệu đồng)' })}`,
    files: [['qd-301-quyet-toan-2025.pdf', 'Quyết định công khai quyết toán ngân sách năm 2025']],
  },
  {
    path: '/cong-khai/ngan-sach/du-toan-2026',
    title: 'Công khai dự toán ngân sách phường năm 2026',
    trail: [OPEN, BUDGET],
    date: '2026-01-08',
    content: html`<p>Quyết định số 04/QĐ-UBND ${longDate('2026-01-06')} công bố công khai dự toán ngân sách năm 2026 đã được HĐND phường quyết định.</p>${dataTable(['STT', 'Nội dung', 'Dự toán năm 2026'], budgetRows(84_200), { caption: 'Dự toán ngân sách phường năm 2026 (triệu đồng)' })}`,
    files: [
      ['qd-04-du-toan-2026.pdf', 'Quyết định công bố công khai dự toán ngân sách năm 2026'],
      ['bieu-du-toan-2026.xlsx', 'Biểu dự toán ngân sách năm 2026'],
    ],
    rows: budgetRows(84_200),
  },
];

const LAND_NOTICES: readonly Notice[] = [
  {
    path: '/cong-khai/dat-dai/ke-hoach-su-dung-dat-2026',
    title: 'Công bố kế hoạch sử dụng đất năm 2026 phường An Hạc',
    trail: [OPEN, LAND],
    date: '2026-01-27',
    content: html`<p>UBND tỉnh Bình Hạc phê duyệt ${longDate('2026-01-20')}. Hồ sơ được giữ trên trang suốt kỳ kế hoạch.</p>`,
    files: [
      ['qd-khsdd-2026.pdf', 'Quyết định phê duyệt kế hoạch sử dụng đất năm 2026'],
      ['ban-do-khsdd-2026.pdf', 'Bản đồ kế hoạch sử dụng đất năm 2026'],
    ],
  },
  {
    path: '/cong-khai/dat-dai/thu-hoi-dat-cong-vien',
    title: 'Thông báo thu hồi đất và phương án bồi thường dự án công viên hồ Hạc',
    trail: [OPEN, LAND],
    date: '2026-07-30',
    content: html`<p>Niêm yết 30 ngày tại trụ sở UBND phường và nhà văn hóa tổ dân phố 2, kể từ ngày 30/07/2026.</p>`,
    files: [
      ['tb-thu-hoi-dat.pdf', 'Thông báo thu hồi đất'],
      ['phuong-an-boi-thuong.pdf', 'Phương án bồi thường, hỗ trợ, tái định cư'],
    ],
  },
];

const OTHER_NOTICES: readonly Notice[] = [
  {
    path: '/cong-khai/tai-san-mua-sam',
    title: 'Công khai tài sản công, mua sắm, tài chính cơ quan',
    trail: [OPEN],
    date: '2026-09-15',
    content: html`<p>Số liệu của Văn phòng HĐND và UBND phường.</p>`,
    files: [
      ['cong-khai-tai-san-cong-2025.pdf', 'Công khai tài sản công năm 2025'],
      ['kqlcnt-cong-vien.pdf', 'Kết quả lựa chọn nhà thầu gói thầu đường dạo hồ Hạc'],
      ['cong-khai-tai-chinh-co-quan-2026.pdf', 'Công khai tài chính cơ quan sáu tháng đầu năm 2026'],
    ],
  },
  {
    path: '/cong-khai/ho-ngheo',
    title: 'Thông báo niêm yết kết quả rà soát hộ nghèo, hộ cận nghèo năm 2026',
    trail: [OPEN],
    date: '2026-11-12',
    content: html`<p>Thời gian niêm yết: từ ngày 12/11/2026 đến ngày 16/11/2026. Địa điểm niêm yết: trụ sở UBND phường và nhà văn hóa các tổ dân phố.</p>${dataTable(['Tổ dân phố', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo'], POOR, { caption: 'Bảng tổng hợp theo tổ dân phố' })}`,
    files: [['tb-niem-yet-ho-ngheo.pdf', 'Thông báo niêm yết kết quả rà soát hộ nghèo, hộ cận nghèo']],
  },
  {
    path: '/cong-khai/giai-quyet-khieu-nai-to-cao',
    title: 'Báo cáo kết quả tiếp công dân, giải quyết khiếu nại, tố cáo 9 tháng năm 2026',
    trail: [OPEN],
    date: '2026-10-08',
    content: html`<p>Tiếp 74 lượt người; nhận 22 đơn, giải quyết xong 21 đơn, còn 01 đơn trong hạn.</p>`,
    files: [['bc-9-thang-2026.pdf', 'Báo cáo kết quả tiếp công dân, giải quyết đơn 9 tháng năm 2026']],
  },
];

const titles = (notices: readonly Notice[]) =>
  linkList(notices.map(({ path, title }) => ({ title, href: path })));

/** What the ward discloses. */
export function disclosurePages(answers: Answers): void {
  for (const notice of [...BUDGET_NOTICES, ...LAND_NOTICES, ...OTHER_NOTICES, ...FURTHER_NOTICES])
    post(answers, notice);
  post(answers, {
    path: '/cong-khai/ngan-sach',
    title: 'Công khai ngân sách',
    trail: [OPEN],
    content: titles(BUDGET_NOTICES),
  });
  post(answers, {
    path: '/cong-khai/dat-dai',
    title: 'Quy hoạch, kế hoạch sử dụng đất',
    trail: [OPEN],
    content: titles(LAND_NOTICES),
    files: [
      ['bang-gia-dat-2026.pdf', 'Bảng giá đất năm 2026 áp dụng trên địa bàn phường An Hạc', '2026-01-05'],
    ],
  });
  post(answers, {
    path: '/cong-khai',
    title: 'Công khai',
    content: html`<h2>Ngân sách</h2>${linkList([{ title: 'Công khai ngân sách', href: '/cong-khai/ngan-sach' }])}<h2>Đất đai</h2>${linkList([{ title: 'Quy hoạch, kế hoạch sử dụng đất', href: '/cong-khai/dat-dai' }])}<h2>Khác</h2>${titles([...OTHER_NOTICES, ...FURTHER_NOTICES])}`,
  });
}
