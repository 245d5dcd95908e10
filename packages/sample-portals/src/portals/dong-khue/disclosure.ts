import { type Answers, docx, page, pdf, xlsx } from '../../answer.ts';
import { longDate, slashDate } from '../../calendar.ts';
import { html, type Markup } from '../../markup/html.ts';
import { dataTable } from '../../markup/table.ts';
import { budgetRows, executionRows } from '../../stock/budget.ts';
import { POOR } from './content.ts';
import { layout } from './layout.ts';

const posted = (date: string) => html`<p class="ngay">Ngày đăng: ${slashDate(date)}</p>`;

const BUDGET_HEADS = ['STT', 'Nội dung', 'Dự toán (triệu đồng)'];
const EXECUTION_HEADS = ['STT', 'Nội dung', 'Dự toán năm', 'Thực hiện', 'Tỷ lệ'];

interface BudgetPage {
  path: string;
  title: string;
  date: string;
  decision: string;
  table: Markup;
  files: readonly (readonly [string, string])[];
}

const BUDGET_PAGES: readonly BudgetPage[] = [
  {
    path: '/cong-khai-ngan-sach/thuc-hien-6-thang-2026.html',
    title: 'Tình hình thực hiện dự toán ngân sách xã 6 tháng đầu năm 2026',
    date: '2026-07-13',
    decision: 'Thuyết minh kèm theo nêu rõ các khoản thu đạt thấp do đấu giá đất dời sang quý IV.',
    table: dataTable(EXECUTION_HEADS, executionRows(52_400, 0.47), {
      caption: 'Thực hiện dự toán 6 tháng đầu năm 2026',
    }),
    files: [['thuyet-minh-6-thang-2026.docx', 'Thuyết minh 6 tháng đầu năm 2026']],
  },
  {
    path: '/cong-khai-ngan-sach/thuc-hien-quy-i-2026.html',
    title: 'Tình hình thực hiện dự toán ngân sách xã quý I năm 2026',
    date: '2026-04-14',
    decision: 'Số liệu do Phòng Kinh tế tổng hợp.',
    table: dataTable(EXECUTION_HEADS, executionRows(52_400, 0.22), {
      caption: 'Thực hiện dự toán quý I năm 2026',
    }),
    files: [['bieu-quy-i-2026.xlsx', 'Biểu số liệu quý I năm 2026']],
  },
  {
    path: '/cong-khai-ngan-sach/du-toan-2026.html',
    title: 'Công bố công khai dự toán ngân sách xã năm 2026',
    date: '2026-01-15',
    decision: `Quyết định số 09/QĐ-UBND ${longDate('2026-01-12')} của UBND xã Đồng Khuê về việc công bố công khai dự toán ngân sách năm 2026 đã được HĐND xã quyết định.`,
    table: dataTable(BUDGET_HEADS, budgetRows(52_400), { caption: 'Dự toán ngân sách xã năm 2026' }),
    files: [
      ['qd-09-cong-khai-du-toan-2026.pdf', 'Quyết định số 09/QĐ-UBND công bố công khai dự toán năm 2026'],
      ['bieu-du-toan-2026.xlsx', 'Biểu dự toán năm 2026'],
    ],
  },
  {
    path: '/cong-khai-ngan-sach/quyet-toan-2025.html',
    title: 'Công khai quyết toán ngân sách xã năm 2025',
    date: '2026-08-05',
    decision: `Quyết định số 247/QĐ-UBND ${longDate('2026-08-04')} công bố công khai quyết toán ngân sách năm 2025 đã được HĐND xã phê chuẩn tại Nghị quyết số 21/NQ-HĐND. Số liệu sáu tháng đầu năm 2025 cộng từ hai xã trước khi sắp xếp.`,
    table: dataTable(['STT', 'Nội dung', 'Quyết toán (triệu đồng)'], budgetRows(49_870), {
      caption: 'Quyết toán ngân sách xã năm 2025',
    }),
    files: [
      ['qd-247-cong-khai-quyet-toan-2025.pdf', 'Quyết định số 247/QĐ-UBND công khai quyết toán năm 2025'],
    ],
  },
];

const fileLink = (name: string, title: string) => html`<li><a href="/uploads/${name}">${title}</a></li>`;

function postFile(answers: Answers, name: string, title: string): void {
  const path = `/uploads/${name}`;
  if (name.endsWith('.xlsx')) answers.set(path, xlsx([BUDGET_HEADS, ...budgetRows(52_400)]));
  else if (name.endsWith('.docx')) answers.set(path, docx([title, 'Ủy ban nhân dân xã Đồng Khuê']));
  else
    answers.set(
      path,
      pdf(title, ['ỦY BAN NHÂN DÂN XÃ ĐỒNG KHUÊ', 'Văn bản này là mẫu, không có giá trị pháp lý.']),
    );
}

function budget(answers: Answers): void {
  answers.set(
    '/cong-khai-ngan-sach.html',
    page(() =>
      layout(
        'Công khai ngân sách',
        html`<h2>Công khai ngân sách</h2><ul class="ds">${BUDGET_PAGES.map(
          one => html`<li><a href="${one.path}">${one.title}</a> <span class="ngay">${slashDate(one.date)}</span></li>
`,
        )}</ul>`,
      ),
    ),
  );
  for (const one of BUDGET_PAGES) {
    answers.set(
      one.path,
      page(() =>
        layout(
          one.title,
          html`<h2>${one.title}</h2>${posted(one.date)}<p>${one.decision}</p>${one.table}<h3>Tệp đính kèm</h3><ul>${one.files.map(([name, title]) => fileLink(name, title))}</ul>`,
        ),
      ),
    );
    for (const [name, title] of one.files) postFile(answers, name, title);
  }
}

/** A page of text with files under it. */
export function filed(
  answers: Answers,
  path: string,
  title: string,
  date: string,
  content: Markup,
  files: readonly (readonly [string, string])[],
): void {
  answers.set(
    path,
    page(() =>
      layout(
        title,
        html`<h2>${title}</h2>${posted(date)}${content}<ul class="tep">${files.map(([name, label]) => fileLink(name, label))}</ul>`,
      ),
    ),
  );
  for (const [name, label] of files) postFile(answers, name, label);
}

/** What the commune discloses: budget, purchases, poverty, land, complaints. */
export function disclosurePages(answers: Answers): void {
  budget(answers);
  filed(
    answers,
    '/mua-sam-dau-thau.html',
    'Mua sắm, đấu thầu',
    '2026-09-09',
    html`<p>Gói thầu sửa chữa nhà văn hóa thôn Bãi Rạng: 412 triệu đồng, chỉ định thầu rút gọn.</p>`,
    [
      [
        'kqlcnt-nha-van-hoa-bai-rang.pdf',
        'Quyết định phê duyệt kết quả lựa chọn nhà thầu sửa chữa nhà văn hóa thôn Bãi Rạng',
      ],
    ],
  );
  filed(
    answers,
    '/ho-ngheo-can-ngheo.html',
    'Thông báo niêm yết kết quả rà soát hộ nghèo, hộ cận nghèo năm 2026',
    '2026-11-09',
    html`<p>UBND xã Đồng Khuê niêm yết kết quả rà soát hộ nghèo, hộ cận nghèo từ ngày 09/11/2026 đến ngày 11/11/2026 tại trụ sở UBND xã và nhà văn hóa các thôn. Ý kiến gửi về Phòng Văn hóa - Xã hội.</p>${dataTable(['Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo'], POOR, { caption: 'Tổng hợp kết quả rà soát theo thôn' })}`,
    [
      [
        'tb-niem-yet-ho-ngheo-2026.pdf',
        'Thông báo số 96/TB-UBND niêm yết kết quả rà soát hộ nghèo, hộ cận nghèo',
      ],
    ],
  );
  filed(
    answers,
    '/quy-hoach-ke-hoach-su-dung-dat.html',
    'Công bố kế hoạch sử dụng đất năm 2026',
    '2026-02-05',
    html`<p>UBND tỉnh Lĩnh Giang phê duyệt kế hoạch sử dụng đất xã Đồng Khuê tại Quyết định số 288/QĐ-UBND ${longDate('2026-01-28')}. Hồ sơ được đăng suốt kỳ kế hoạch.</p>`,
    [
      ['qd-288-khsdd-2026.pdf', 'Quyết định phê duyệt kế hoạch sử dụng đất năm 2026 xã Đồng Khuê'],
      ['ban-do-khsdd-2026.pdf', 'Bản đồ kế hoạch sử dụng đất năm 2026'],
      ['thuyet-minh-khsdd-2026.docx', 'Thuyết minh kế hoạch sử dụng đất năm 2026'],
    ],
  );
  filed(
    answers,
    '/thu-hoi-dat.html',
    'Thông báo thu hồi đất và phương án bồi thường tuyến đường Cầu Sậy - Gò Lau',
    '2026-10-19',
    html`<p>Dự án mở rộng 1,8 km đường liên thôn. Phương án bồi thường, hỗ trợ được niêm yết đến ngày 18/11/2026 tại trụ sở UBND xã và hai nhà văn hóa thôn.</p>`,
    [
      ['tb-77-thu-hoi-dat.pdf', 'Thông báo số 77/TB-UBND về việc thu hồi đất'],
      ['phuong-an-boi-thuong.pdf', 'Phương án bồi thường, hỗ trợ, tái định cư (bản niêm yết)'],
    ],
  );
  filed(
    answers,
    '/giai-quyet-khieu-nai-to-cao.html',
    'Báo cáo kết quả tiếp công dân, giải quyết khiếu nại, tố cáo quý III năm 2026',
    '2026-10-06',
    html`<p>Trong quý, xã tiếp 41 lượt người; nhận 13 đơn kiến nghị, phản ánh, đã giải quyết 12 đơn; có 01 đơn khiếu nại, đã ban hành quyết định giải quyết; không có đơn tố cáo.</p>`,
    [
      [
        'bc-tiep-cong-dan-quy-iii-2026.pdf',
        'Báo cáo công tác tiếp công dân, giải quyết đơn quý III năm 2026',
      ],
    ],
  );
}
