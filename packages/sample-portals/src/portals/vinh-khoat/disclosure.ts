import type { Article } from './news.ts';

/** What the commune has disclosed: much of it once, and then no more. */
export const DISCLOSED: readonly Article[] = [
  {
    id: 132,
    alias: 'Tinh-hinh-giai-quyet-ho-so-thang-6-nam-2026',
    category: 'Cong-khai',
    title: 'Tình hình tiếp nhận, giải quyết hồ sơ thủ tục hành chính tháng 6 năm 2026',
    date: '2026-07-02',
    body: [
      'Tổng số hồ sơ tiếp nhận trong tháng 6 năm 2026: 318; đã giải quyết đúng hạn 311 hồ sơ, đang giải quyết trong hạn 07 hồ sơ, không có hồ sơ quá hạn.',
    ],
  },
  {
    id: 127,
    alias: 'Bao-cao-kinh-te-xa-hoi-6-thang-2026',
    category: 'Cong-khai',
    title: 'Báo cáo tình hình kinh tế - xã hội xã Vĩnh Khoát 6 tháng đầu năm 2026',
    date: '2026-06-26',
    body: [
      'Giá trị sản xuất tăng so với cùng kỳ; thu ngân sách đạt 54% dự toán; tỷ lệ trẻ đến trường đạt 100%.',
    ],
    file: ['bc-ktxh-6-thang-2026.pdf', 'Báo cáo tình hình kinh tế - xã hội 6 tháng đầu năm 2026 (PDF)'],
  },
  {
    id: 120,
    alias: 'Cong-khai-thuc-hien-du-toan-quy-I-2026',
    category: 'Cong-khai',
    title: 'Công khai tình hình thực hiện dự toán ngân sách xã quý I năm 2026',
    date: '2026-04-10',
    body: ['Thu ngân sách quý I đạt 26% dự toán; chi ngân sách quý I đạt 21% dự toán, theo biểu kèm theo.'],
    file: ['thuc-hien-du-toan-quy-I-2026.xlsx', 'Biểu thực hiện dự toán ngân sách xã quý I năm 2026'],
  },
  {
    id: 117,
    alias: 'Cong-khai-tai-san-cong-nam-2025',
    category: 'Cong-khai',
    title: 'Công khai tình hình quản lý, sử dụng tài sản công năm 2025',
    date: '2026-01-30',
    body: ['Ủy ban nhân dân xã công khai tình hình tăng, giảm tài sản công năm 2025 theo biểu kèm theo.'],
    file: ['tai-san-cong-2025.pdf', 'Biểu công khai tài sản công năm 2025 (PDF)'],
  },
  {
    id: 116,
    alias: 'Cong-khai-du-toan-ngan-sach-nam-2026',
    category: 'Cong-khai',
    title: 'Công khai dự toán ngân sách xã Vĩnh Khoát năm 2026',
    date: '2026-01-20',
    body: [
      'Ban hành kèm theo Quyết định số 16/QĐ-UBND ngày 16/01/2026 về việc công bố công khai dự toán ngân sách năm 2026 đã được HĐND xã quyết định.',
    ],
    file: [
      'QD-16-cong-khai-du-toan-2026.pdf',
      'Quyết định công bố công khai dự toán ngân sách năm 2026 (PDF)',
    ],
  },
  {
    id: 115,
    alias: 'Bao-cao-giam-sat-dau-tu-cong-dong-2025',
    category: 'Cong-khai',
    title: 'Báo cáo kết quả giám sát đầu tư của cộng đồng năm 2025',
    date: '2026-01-15',
    body: [
      'Ban Giám sát đầu tư của cộng đồng đã giám sát hai công trình, kiến nghị ba nội dung; cả ba đã được khắc phục.',
    ],
    file: ['bc-giam-sat-dau-tu-2025.pdf', 'Báo cáo kết quả giám sát đầu tư của cộng đồng năm 2025 (PDF)'],
  },
  {
    id: 100,
    alias: 'Lich-tiep-cong-dan-thang-9-nam-2025',
    category: 'Cong-khai',
    title: 'Lịch tiếp công dân của Chủ tịch UBND xã tháng 9 năm 2025',
    date: '2025-08-29',
    body: [
      'Chủ tịch UBND xã tiếp công dân vào ngày 04/9/2025 và ngày 18/9/2025, từ 7 giờ 30 đến 11 giờ, tại Phòng Tiếp công dân, tầng 1 trụ sở UBND xã.',
    ],
  },
  {
    id: 94,
    alias: 'Danh-muc-du-an-dau-tu-cong-nam-2025',
    category: 'Cong-khai',
    title: 'Danh mục dự án đầu tư công xã Vĩnh Khoát năm 2025',
    date: '2025-08-05',
    body: ['Danh mục gồm ba dự án chuyển tiếp và hai dự án khởi công mới, tổng vốn 12,4 tỷ đồng.'],
    file: ['danh-muc-dau-tu-cong-2025.pdf', 'Danh mục dự án đầu tư công năm 2025 (PDF)'],
  },
  {
    id: 92,
    alias: 'Huong-dan-nop-ho-so-truc-tuyen-VNeID',
    category: 'Cong-khai',
    title: 'Hướng dẫn nộp hồ sơ trực tuyến trên Cổng Dịch vụ công quốc gia bằng tài khoản VNeID',
    date: '2025-08-01',
    body: [
      'Bước 1: Đăng nhập Cổng Dịch vụ công quốc gia bằng tài khoản VNeID mức độ 2. Bước 2: Chọn thủ tục và cơ quan thực hiện.',
      'Bước 3: Điền tờ khai, đính kèm giấy tờ. Bước 4: Nộp phí, lệ phí và chọn nhận kết quả qua bưu chính công ích.',
    ],
  },
  {
    id: 91,
    alias: 'Quyet-toan-ngan-sach-nam-2023',
    category: 'Cong-khai',
    title: 'Công khai quyết toán ngân sách năm 2023 của xã trước khi sắp xếp',
    date: '2025-07-30',
    body: [
      'Số liệu quyết toán ngân sách năm 2023 đã được Hội đồng nhân dân xã phê chuẩn, theo biểu kèm theo.',
    ],
    file: ['quyet-toan-2023.pdf', 'Biểu công khai quyết toán ngân sách năm 2023 (PDF)'],
  },
  {
    id: 90,
    alias: 'Ket-qua-tiep-cong-dan-2024',
    category: 'Cong-khai',
    title: 'Báo cáo kết quả tiếp công dân, giải quyết khiếu nại, tố cáo năm 2024',
    date: '2025-07-28',
    body: [
      'Trong năm 2024 đã tiếp 46 lượt công dân, nhận 12 đơn, đã giải quyết xong 11 đơn thuộc thẩm quyền.',
    ],
  },
  {
    id: 89,
    alias: 'Cong-khai-cac-khoan-dong-gop-2024',
    category: 'Cong-khai',
    title: 'Công khai các khoản đóng góp của Nhân dân năm 2024',
    date: '2025-07-25',
    body: [
      'Các khoản đóng góp của Nhân dân năm 2024 được công khai như sau.',
      'Quỹ phòng, chống thiên tai: số thu 41.200.000 đồng, đã chi 18.500.000 đồng, còn lại 22.700.000 đồng.',
    ],
  },
  {
    id: 88,
    alias: 'Chinh-sach-tro-giup-xa-hoi',
    category: 'Cong-khai',
    title: 'Chính sách trợ giúp xã hội: đối tượng và mức hưởng',
    date: '2025-07-22',
    body: [
      'Mức chuẩn trợ giúp xã hội là 500.000 đồng một tháng, nhân với hệ số của từng nhóm đối tượng bảo trợ xã hội.',
    ],
  },
  {
    id: 87,
    alias: 'Ket-qua-ra-soat-ho-ngheo-2024',
    category: 'Cong-khai',
    title: 'Kết quả rà soát hộ nghèo, hộ cận nghèo năm 2024',
    date: '2025-07-20',
    body: ['Toàn xã còn 61 hộ nghèo, chiếm 2,6%, và 84 hộ cận nghèo, chiếm 3,6% trên tổng số 2.310 hộ.'],
  },
  {
    id: 86,
    alias: 'Bang-gia-dat-nam-2025',
    category: 'Cong-khai',
    title: 'Bảng giá đất năm 2025 áp dụng trên địa bàn xã Vĩnh Khoát',
    date: '2025-07-18',
    body: ['Bảng giá đất năm 2025 do UBND tỉnh ban hành, phần áp dụng trên địa bàn xã, theo tệp kèm theo.'],
    file: ['bang-gia-dat-2025.pdf', 'Bảng giá đất năm 2025 trên địa bàn xã (PDF)'],
  },
];

/** The laws module: own documents, newest first: `[number, about, issued, file, what else the file says]`. */
export const DOCUMENTS: readonly (readonly [string, string, string, string, string?])[] = [
  ['87/QĐ-UBND', 'Thành lập tổ kiểm tra công trình thủy lợi nội đồng', '2026-08-04', 'qd-87.pdf'],
  ['61/KH-UBND', 'Kế hoạch phòng, chống lụt bão năm 2026', '2026-06-11', 'kh-61.pdf'],
  ['40/CT-UBND', 'Tăng cường quản lý chăn nuôi trong khu dân cư', '2026-04-02', 'ct-40.pdf'],
  [
    '09/KH-UBND',
    'Kế hoạch cải cách hành chính năm 2026 xã Vĩnh Khoát',
    '2026-01-15',
    'kh-09.pdf',
    'Nhiệm vụ 7: cải thiện các nội dung của Chỉ số PAPI thuộc trách nhiệm của xã.',
  ],
  ['06/NQ-HĐND', 'Nghị quyết về chương trình giám sát của HĐND xã năm 2026', '2026-01-08', 'nq-06.pdf'],
  ['05/NQ-HĐND', 'Nghị quyết về tổ chức các kỳ họp thường lệ năm 2026', '2026-01-08', 'nq-05.pdf'],
  ['33/KH-UBND', 'Kế hoạch phòng, chống tham nhũng, lãng phí, tiêu cực năm 2025', '2025-08-11', 'kh-33.pdf'],
  ['02/QĐ-UBND', 'Ban hành Quy chế làm việc của UBND xã Vĩnh Khoát', '2025-07-10', 'qd-02.pdf'],
];
