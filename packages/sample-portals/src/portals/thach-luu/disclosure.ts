import { dataTable } from '../../markup/table.ts';
import { budgetRows, executionRows } from '../../stock/budget.ts';
import { newestFirst, type Section, withFiles } from './posting.ts';

const budgetTable = dataTable(['STT', 'Nội dung', 'Số tiền (triệu đồng)'], budgetRows(61_500));
const quarterTable = dataTable(
  ['STT', 'Nội dung', 'Dự toán năm', 'Thực hiện', 'Tỷ lệ'],
  executionRows(61_500, 0.74),
);

const quarter = (date: string, name: string, slug: string) =>
  withFiles(
    date,
    `Công khai tình hình thực hiện dự toán ngân sách ${name}`,
    `Ủy ban nhân dân phường công khai số liệu thực hiện dự toán thu, chi ngân sách ${name} kèm thuyết minh.`,
    [[`thuc-hien-${slug}.xlsx`, `Biểu thực hiện dự toán ${name}`]],
    quarterTable,
  );

export const BUDGET: Section = {
  path: '/cong-khai/ngan-sach',
  name: 'Công khai ngân sách',
  perPage: 5,
  postings: newestFirst([
    quarter('2026-10-13', 'quý III năm 2026', 'quy-3-2026'),
    quarter('2026-07-14', 'quý II năm 2026', 'quy-2-2026'),
    quarter('2026-04-13', 'quý I năm 2026', 'quy-1-2026'),
    quarter('2026-01-14', 'quý IV năm 2025', 'quy-4-2025'),
    quarter('2025-10-14', 'quý III năm 2025', 'quy-3-2025'),
    withFiles(
      '2026-07-24',
      'Công khai quyết toán ngân sách phường Thạch Lựu năm 2025',
      'HĐND phường đã phê chuẩn quyết toán năm 2025 tại kỳ họp giữa năm.',
      [
        ['qd-cong-khai-quyet-toan-2025.pdf', 'Quyết định công bố công khai quyết toán ngân sách năm 2025'],
        ['bieu-quyet-toan-2025.xlsx', 'Biểu quyết toán ngân sách năm 2025'],
      ],
      budgetTable,
    ),
    withFiles(
      '2026-01-08',
      'Công khai dự toán ngân sách phường Thạch Lựu năm 2026',
      'Quyết định số 12/QĐ-UBND công bố công khai dự toán ngân sách năm 2026 đã được HĐND phường quyết định.',
      [
        [
          'qd-cong-khai-du-toan-2026.pdf',
          'Quyết định số 12/QĐ-UBND công bố công khai dự toán ngân sách năm 2026',
        ],
        ['bieu-du-toan-2026.xlsx', 'Biểu dự toán ngân sách năm 2026'],
      ],
      budgetTable,
    ),
  ]),
};

export const LAND: Section = {
  path: '/cong-khai/quy-hoach-dat',
  name: 'Quy hoạch, kế hoạch sử dụng đất',
  perPage: 10,
  postings: [
    withFiles(
      '2026-03-18',
      'Công bố kế hoạch sử dụng đất năm 2026 phường Thạch Lựu',
      'Kế hoạch sử dụng đất năm 2026 được phê duyệt tại Quyết định số 640/QĐ-UBND ngày 05/03/2026.',
      [
        ['qd-640-ke-hoach-su-dung-dat-2026.pdf', 'Quyết định phê duyệt kế hoạch sử dụng đất năm 2026'],
        ['ban-do-ke-hoach-su-dung-dat-2026.pdf', 'Bản đồ kế hoạch sử dụng đất năm 2026'],
      ],
    ),
  ],
};

export const BUILDING: Section = {
  path: '/cong-khai/quy-hoach-xay-dung',
  name: 'Quy hoạch xây dựng',
  perPage: 10,
  postings: [
    withFiles(
      '2026-04-22',
      'Công bố quy hoạch phân khu phường Thạch Lựu đến năm 2040',
      'Đồ án được phê duyệt tháng 4 năm 2026, trưng bày tại hội trường phường.',
      [
        ['qd-quy-hoach-phan-khu.pdf', 'Quyết định phê duyệt quy hoạch phân khu phường Thạch Lựu'],
        ['ban-ve-quy-hoach-phan-khu.pdf', 'Bản đồ quy hoạch sử dụng đất của đồ án'],
        ['quy-dinh-quan-ly-theo-do-an.pdf', 'Quy định quản lý theo đồ án quy hoạch phân khu'],
      ],
    ),
  ],
};

export const INVESTMENT: Section = {
  path: '/cong-khai/dau-tu-cong',
  name: 'Đầu tư công',
  perPage: 10,
  postings: [
    withFiles(
      '2026-07-30',
      'Danh mục dự án đầu tư công năm 2026 và tiến độ thực hiện',
      'Danh mục kèm Nghị quyết của HĐND phường về kế hoạch đầu tư công năm 2026.',
      [['danh-muc-dau-tu-cong-2026.xlsx', 'Danh mục dự án đầu tư công năm 2026']],
      dataTable(
        ['Tên dự án', 'Tổng mức đầu tư (triệu đồng)', 'Nguồn vốn', 'Tiến độ'],
        [
          ['Mở rộng đường Bến Sông', '9.400', 'Ngân sách phường', 'Đang thi công, 35%'],
          ['Cải tạo chợ Thạch Lựu', '4.150', 'Ngân sách tỉnh', 'Hoàn thành'],
          ['Sửa cống ngõ 19', '620', 'Ngân sách phường', 'Đang chọn nhà thầu'],
        ],
      ),
    ),
  ],
};

export const ASSETS: Section = {
  path: '/cong-khai/tai-san-cong',
  name: 'Tài sản công, mua sắm công',
  perPage: 10,
  postings: [
    withFiles(
      '2026-03-25',
      'Công khai tình hình quản lý, sử dụng tài sản công năm 2025',
      'Số liệu tính đến ngày 31/12/2025, gồm nhà, đất, xe và thiết bị.',
      [['tai-san-cong-2025.xlsx', 'Biểu công khai tài sản công năm 2025']],
    ),
  ],
};
