import { executionRows } from '../../stock/budget.ts';
import { file, heading, list, posted, type Route, table, text } from './blocks.ts';

/** What the ward discloses. */
export const DISCLOSURE: Record<string, Route> = {
  '/cong-khai': {
    title: 'Công khai',
    blocks: [
      heading('Công khai, minh bạch'),
      list(
        { title: 'Dự toán ngân sách phường năm 2026', href: '/cong-khai/du-toan-2026' },
        { title: 'Thực hiện dự toán ngân sách 9 tháng năm 2026', href: '/cong-khai/thuc-hien-9-thang-2026' },
        { title: 'Công khai tài sản công, mua sắm', href: '/cong-khai/tai-san-cong' },
        { title: 'Kết quả rà soát hộ nghèo, hộ cận nghèo', href: '/cong-khai/ho-ngheo' },
        { title: 'Quy hoạch, kế hoạch sử dụng đất', href: '/cong-khai/ke-hoach-su-dung-dat' },
        { title: 'Kết quả giải quyết khiếu nại, tố cáo', href: '/cong-khai/khieu-nai-to-cao' },
        { title: 'Quy hoạch xây dựng', href: '/cong-khai/quy-hoach-xay-dung' },
        { title: 'Tiếp cận thông tin', href: '/cong-khai/tiep-can-thong-tin' },
        {
          ...file('tb-tuyen-dung-2026.pdf', 'Thông báo tuyển dụng viên chức trường mầm non Bến Quế năm 2026'),
          date: '14/10/2026',
        },
      ),
    ],
  },
  '/cong-khai/du-toan-2026': {
    title: 'Dự toán ngân sách phường năm 2026',
    blocks: [
      heading('Công khai dự toán ngân sách phường Bến Quế năm 2026'),
      posted('19/01/2026'),
      text('Ảnh chụp bảng niêm yết tại trụ sở.'),
      { kind: 'image', src: '/tep/bang-du-toan-2026.png', alt: '' },
    ],
  },
  '/cong-khai/thuc-hien-9-thang-2026': {
    title: 'Thực hiện dự toán ngân sách 9 tháng năm 2026',
    blocks: [
      heading('Tình hình thực hiện dự toán ngân sách quý III và 9 tháng năm 2026'),
      posted('12/10/2026'),
      text('Chi thường xuyên bám sát dự toán; chi đầu tư chậm do mưa lũ.'),
      table(
        'Thực hiện dự toán 9 tháng năm 2026 (triệu đồng)',
        ['STT', 'Nội dung', 'Dự toán năm', 'Thực hiện', 'Tỷ lệ'],
        executionRows(61_300, 0.73),
      ),
      list(file('thuc-hien-du-toan-9-thang-2026.xlsx', 'Biểu thực hiện dự toán quý III, 9 tháng năm 2026')),
    ],
  },
  '/cong-khai/tai-san-cong': {
    title: 'Công khai tài sản công, mua sắm',
    blocks: [
      heading('Công khai tài sản công, mua sắm'),
      list(
        {
          ...file(
            'cong-khai-tai-san-cong-2025.pdf',
            'Công khai tài sản công tại Văn phòng HĐND và UBND phường năm 2025',
          ),
          date: '26/02/2026',
        },
        {
          ...file('kqlcnt-may-tinh.pdf', 'Kết quả lựa chọn nhà thầu gói mua sắm máy tính'),
          date: '03/09/2026',
        },
        { ...file('khlcnt-2026.pdf', 'Kế hoạch lựa chọn nhà thầu năm 2026'), date: '17/03/2026' },
      ),
    ],
  },
  '/cong-khai/ho-ngheo': {
    title: 'Kết quả rà soát hộ nghèo, hộ cận nghèo',
    blocks: [
      heading('Kết quả rà soát hộ nghèo, hộ cận nghèo năm 2024'),
      posted('20/12/2024'),
      table(
        'Bảng tổng hợp theo khu phố',
        ['Khu phố', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo'],
        [
          ['Khu phố 1', 420, 5, 8],
          ['Khu phố 2', 391, 4, 6],
          ['Khu phố 3', 365, 7, 9],
        ],
      ),
    ],
  },
  '/cong-khai/ke-hoach-su-dung-dat': {
    title: 'Quy hoạch, kế hoạch sử dụng đất',
    blocks: [
      heading('Công bố kế hoạch sử dụng đất năm 2026 phường Bến Quế'),
      posted('30/01/2026'),
      text('UBND tỉnh phê duyệt ngày 21/01/2026; hồ sơ đăng suốt kỳ kế hoạch.'),
      list(
        file('qd-khsdd-2026.pdf', 'Quyết định phê duyệt kế hoạch sử dụng đất năm 2026'),
        file('ban-do-khsdd-2026.pdf', 'Bản đồ kế hoạch sử dụng đất năm 2026'),
        file('bang-gia-dat-2026.pdf', 'Bảng giá đất năm 2026 áp dụng trên địa bàn phường Bến Quế'),
      ),
    ],
  },
  '/cong-khai/khieu-nai-to-cao': {
    title: 'Kết quả giải quyết khiếu nại, tố cáo',
    blocks: [
      heading('Báo cáo kết quả giải quyết khiếu nại, tố cáo năm 2024'),
      posted('15/01/2025'),
      text('Năm 2024 tiếp 63 lượt người, nhận 18 đơn, giải quyết 18 đơn.'),
      list(file('bc-giai-quyet-don-2024.pdf', 'Báo cáo kết quả giải quyết khiếu nại, tố cáo năm 2024')),
    ],
  },
};
