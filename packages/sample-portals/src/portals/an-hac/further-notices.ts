import { html } from '../../markup/html.ts';
import { dataTable } from '../../markup/table.ts';
import type { Notice } from './book.ts';

const OPEN = ['Công khai', '/cong-khai'] as const;

const PROJECTS = [
  ['Nâng cấp công viên hồ Hạc', 'UBND phường An Hạc', '18.400', 'Ngân sách phường, tỉnh', 'Đạt 40%'],
  ['Cải tạo cống ngõ 14', 'UBND phường An Hạc', '2.150', 'Ngân sách phường', 'Đang lập hồ sơ'],
  ['Sửa chữa nhà văn hóa tổ dân phố 6', 'UBND phường An Hạc', '980', 'Ngân sách phường', 'Hoàn thành'],
];

const DISCLOSED = [
  [
    'Dự toán, quyết toán ngân sách',
    'Cổng thông tin, niêm yết',
    'Trong 15 ngày từ khi có quyết định',
    '05 năm',
  ],
  ['Quy hoạch, kế hoạch sử dụng đất', 'Cổng thông tin, nhà văn hóa', 'Khi được phê duyệt', 'Suốt kỳ'],
  ['Thủ tục hành chính', 'Cổng thông tin, Trung tâm', 'Khi có quyết định công bố', 'Khi còn hiệu lực'],
  ['Kết quả rà soát hộ nghèo', 'Niêm yết, loa', 'Tháng 11 hằng năm', '03 ngày làm việc'],
];

/** What the ward discloses beyond budget, land and poverty. */
export const FURTHER_NOTICES: readonly Notice[] = [
  {
    path: '/cong-khai/kinh-te-xa-hoi',
    title: 'Kinh tế - xã hội và đầu tư công',
    trail: [OPEN],
    content: html`<p>Kế hoạch được HĐND phường giao đầu năm; báo cáo được đăng mỗi quý.</p>${dataTable(['Tên dự án', 'Chủ đầu tư', 'Tổng mức đầu tư (triệu đồng)', 'Nguồn vốn', 'Tiến độ'], PROJECTS, { caption: 'Danh mục dự án đầu tư công năm 2026' })}`,
    groups: [
      {
        heading: 'Phát triển kinh tế - xã hội',
        files: [
          [
            'bc-ktxh-9-thang-2026.pdf',
            'Báo cáo tình hình kinh tế - xã hội phường An Hạc 9 tháng năm 2026',
            '2026-10-02',
          ],
          ['kh-ktxh-2026.pdf', 'Kế hoạch phát triển kinh tế - xã hội phường An Hạc năm 2026', '2026-01-05'],
        ],
      },
      {
        heading: 'Đầu tư công',
        files: [
          [
            'nq-dau-tu-cong-2026.pdf',
            'Nghị quyết điều chỉnh kế hoạch đầu tư công năm 2026 kèm danh mục dự án',
            '2026-07-24',
          ],
        ],
      },
    ],
  },
  {
    path: '/cong-khai/quy-hoach-xay-dung',
    title: 'Quy hoạch xây dựng phường An Hạc',
    trail: [OPEN],
    date: '2026-05-20',
    content: html`<p>Đồ án quy hoạch phân khu ven hồ Hạc được UBND tỉnh phê duyệt, tỷ lệ 1/2000.</p>`,
    files: [
      ['qd-quy-hoach-phan-khu.pdf', 'Quyết định phê duyệt quy hoạch phân khu ven hồ Hạc'],
      ['ban-ve-quy-hoach-phan-khu.pdf', 'Bản vẽ quy hoạch phân khu ven hồ Hạc, tỷ lệ 1/2000'],
      ['quy-dinh-quan-ly.pdf', 'Quy định quản lý theo đồ án quy hoạch phân khu ven hồ Hạc'],
    ],
  },
  {
    path: '/cong-khai/phong-chong-tham-nhung',
    title: 'Phòng, chống tham nhũng, lãng phí, tiêu cực',
    trail: [OPEN],
    content: html`<h2>Tiếp nhận phản ánh, tố cáo tham nhũng, nhũng nhiễu</h2><p>Văn phòng HĐND và UBND phường nhận tin báo về tham nhũng, phản ánh cán bộ gây nhũng nhiễu và giữ kín tên người báo.</p><p>Điện thoại: 0999 000 558. Email: pctn@anhac.binhhac.gov.vn</p>`,
    groups: [
      {
        heading: 'Kế hoạch, báo cáo',
        files: [
          [
            'bc-pctn-9-thang-2026.pdf',
            'Báo cáo kết quả công tác phòng, chống tham nhũng, lãng phí, tiêu cực 9 tháng năm 2026',
            '2026-10-05',
          ],
          [
            'kh-pctn-2026.pdf',
            'Kế hoạch công tác phòng, chống tham nhũng, lãng phí, tiêu cực năm 2026',
            '2026-01-22',
          ],
        ],
      },
      {
        heading: 'Kết luận thanh tra, kiểm tra',
        files: [
          [
            'tb-ket-luan-thanh-tra.pdf',
            'Thông báo kết luận thanh tra việc quản lý vỉa hè tại phường An Hạc',
            '2026-06-11',
          ],
          ['bc-khac-phuc.pdf', 'Báo cáo khắc phục sau kết luận thanh tra', '2026-08-31'],
        ],
      },
    ],
  },
  {
    path: '/cong-khai/tiep-can-thong-tin',
    title: 'Tiếp cận thông tin',
    trail: [OPEN],
    date: '2026-02-10',
    content: html`<h2>Yêu cầu cung cấp thông tin</h2><p>Đầu mối cung cấp thông tin: bà Cao Tường Lam, Văn phòng HĐND và UBND phường, điện thoại 0999 000 555. Người yêu cầu nộp phiếu tại Trung tâm Phục vụ hành chính công hoặc gửi về lamct@anhac.binhhac.gov.vn.</p><h2>Danh mục thông tin phải được công khai</h2>${dataTable(['Nội dung thông tin', 'Hình thức công khai', 'Thời điểm công khai', 'Thời hạn công khai'], DISCLOSED, { caption: 'Danh mục thông tin phải được công khai' })}`,
    files: [
      ['qd-danh-muc-thong-tin.pdf', 'Quyết định ban hành danh mục thông tin phải được công khai năm 2026'],
      ['phieu-yeu-cau-cung-cap-thong-tin.docx', 'Phiếu yêu cầu cung cấp thông tin'],
    ],
  },
];
