import { longDate } from '../../calendar.ts';

export interface Posting {
  /** `YYYY/MM/slug`, as WordPress addresses a post. */
  address: string;
  title: string;
  date: string;
  body: readonly string[];
}

/** Posts, newest first. */
export const POSTS: readonly Posting[] = [
  {
    address: '2026/11/con-rang-thu-hoach-dua-sap',
    title: 'Cồn Rạng vào vụ dừa sáp',
    date: '2026-11-03',
    body: [
      'Nhà vườn ấp Vàm bán dừa sáp tại chỗ với giá cao hơn năm ngoái, thương lái đặt mua trước cả tháng.',
    ],
  },
  {
    address: '2026/10/dua-ghe-ngo',
    title: 'Đội ghe Cồn Dưới về nhì giải đua ghe của xã',
    date: '2026-10-18',
    body: ['Sáu đội tranh tài trên đoạn sông dài tám trăm mét, hàng nghìn người đứng kín hai bờ cổ vũ.'],
  },
  {
    address: '2026/09/ke-chong-sat-lo',
    title: 'Gia cố đoạn kè chống sạt lở đầu cồn',
    date: '2026-09-22',
    body: ['Dân quân đóng cọc dừa, rải bao cát trên đoạn bờ bốn mươi mét trước khi triều cường về.'],
  },
];

/** The store of documents: each with its number, and a link that says no more than “Tải về”. */
export const DOCUMENTS: readonly {
  number: string;
  about: string;
  date: string;
  day: string;
  file: string;
}[] = (
  [
    ['104/QĐ-UBND', 'Thành lập tổ ứng phó triều cường', '2026-11-02'],
    ['88/BC-UBND', 'Báo cáo công tác cải cách hành chính quý III năm 2026 xã Cồn Rạng', '2026-10-02'],
    ['85/BC-UBND', 'Báo cáo tình hình kinh tế - xã hội xã Cồn Rạng 9 tháng năm 2026', '2026-09-25'],
    ['17/NQ-HĐND', 'Nghị quyết về mức đóng góp xây dựng bến đò', '2026-07-20'],
    ['21/QĐ-UBND', 'Ban hành Quy chế làm việc của UBND xã Cồn Rạng', '2026-04-16'],
    ['12/KH-UBND', 'Kế hoạch phòng, chống tham nhũng, lãng phí, tiêu cực năm 2026', '2026-02-10'],
    ['07/KH-UBND', 'Danh mục dự án đầu tư công xã Cồn Rạng năm 2026', '2026-01-22'],
    ['06/KH-UBND', 'Kế hoạch cải cách hành chính năm 2026 xã Cồn Rạng', '2026-01-20'],
    ['05/KH-UBND', 'Kế hoạch phát triển kinh tế - xã hội xã Cồn Rạng năm 2026', '2026-01-15'],
  ] as const
).map(([number, about, date], i) => ({
  number,
  about,
  date,
  day: longDate(date),
  file: `/wp-content/uploads/${date.slice(0, 7).replace('-', '/')}/vb-${i + 1}.pdf`,
}));

/** Forms: `[file, name]`; the links beside the names say “Tải về”. */
export const FORMS: readonly (readonly [string, string])[] = [
  ['bm1.docx', 'Tờ khai đăng ký khai sinh'],
  ['bm2.docx', 'Tờ khai đăng ký kết hôn'],
  ['bm3.docx', 'Tờ khai đăng ký khai tử'],
  ['bm4.docx', 'Tờ khai cấp bản sao trích lục hộ tịch'],
  ['bm5.docx', 'Đơn đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ'],
];
