export interface Item {
  /** ItemID of its list. */
  id: number;
  title: string;
  date: string;
  body: readonly string[];
}

/** Text of pages pasted from a Mac: decomposed letters. */
export const decomposed = (text: string): string => text.normalize('NFD');

/** News, newest first: two months old on the day of the audit. */
export const NEWS: readonly Item[] = [
  {
    id: 88,
    title: 'Lộc Trầm vào vụ thu hoạch dó bầu',
    date: '2026-09-24',
    body: [
      'Các hộ thôn Trầm Thượng bắt đầu hạ những cây dó bầu mười hai năm tuổi.',
      'Giá thu mua tại vườn nhích nhẹ so với đầu năm.',
    ],
  },
  {
    id: 87,
    title: 'Thu ngân sách đạt 87% dự toán, xã bàn giải pháp cuối năm',
    date: '2026-09-17',
    body: [
      'Tại cuộc họp giao ban, các phòng được yêu cầu rà lại nguồn thu còn bỏ sót.',
      'Lãnh đạo xã đề nghị không tăng thu bằng cách dồn vào hộ kinh doanh nhỏ.',
    ],
  },
  {
    id: 86,
    title: 'Trao bò giống cho hộ nghèo thôn Dốc Sỏi',
    date: '2026-08-28',
    body: [
      'Năm con bò cái do một doanh nghiệp trong tỉnh tặng đã về với năm gia đình.',
      'Hội Nông dân hướng dẫn làm chuồng và trồng cỏ.',
    ],
  },
  {
    id: 85,
    title: 'Lấy ý kiến cử tri nơi cư trú đối với người được giới thiệu ứng cử',
    date: '2026-08-11',
    body: ['Hội nghị diễn ra tại nhà văn hóa khu phố Phú Trầm 2, đúng thành phần.'],
  },
  {
    id: 89,
    title: 'Phê duyệt quy hoạch chung xã Lộc Trầm đến năm 2040',
    date: '2026-08-06',
    body: [
      'Đồ án chia xã thành ba khu, giữ nguyên rừng phòng hộ đầu nguồn.',
      'Phóng viên ghi nhận ý kiến phấn khởi của bà con tại lễ công bố.',
    ],
  },
  {
    id: 84,
    title: 'Tuyên truyền Luật Khiếu nại, Luật Tố cáo cho hội viên phụ nữ',
    date: '2026-07-22',
    body: ['Báo cáo viên nêu sự khác nhau giữa khiếu nại và tố cáo qua các ví dụ gần gũi.'],
  },
  {
    id: 83,
    title: 'Giới thiệu điểm mới của Luật Đấu thầu',
    date: '2026-06-03',
    body: [
      'Bài viết của cộng tác viên tóm tắt các nội dung được báo chí quan tâm.',
      'Luật do Quốc hội ban hành, áp dụng trên cả nước.',
    ],
  },
  {
    id: 90,
    title: 'Tuyên truyền pháp luật về phòng, chống tham nhũng cho cán bộ thôn',
    date: '2026-05-27',
    body: ['Lớp học một buổi, do báo cáo viên của tỉnh trình bày.'],
  },
  {
    id: 82,
    title: 'Ngân hàng chính sách giải ngân vay vốn hộ nghèo',
    date: '2026-05-19',
    body: ['Ba mươi sáu hộ được vay trong phiên giao dịch tại xã.'],
  },
  {
    id: 71,
    title: 'Ra quân tổng vệ sinh môi trường dọc suối Trầm',
    date: '2025-06-05',
    body: [
      'Đoàn viên thị trấn thu nhặt túi ni lông, khơi dòng ở ba đoạn suối.',
      'Đợt tổng vệ sinh môi trường hưởng ứng ngày Môi trường thế giới năm 2025.',
    ],
  },
];

/** Notices with something attached to them. */
export const NOTICES = [
  {
    id: 31,
    title: 'Thông báo thu hồi đất thực hiện dự án hồ chứa Dốc Sỏi',
    date: '2026-08-20',
    body: ['UBND xã Lộc Trầm thông báo theo hai trang ảnh dưới đây.'],
    scans: ['thu-hoi-dat-trang-1.png', 'thu-hoi-dat-trang-2.png'],
    files: [],
  },
  {
    id: 30,
    title: 'Dự thảo Quy chế quản lý chợ Phú Trầm',
    date: '2025-07-10',
    body: ['Thời hạn góp ý: đến hết ngày 31/07/2025.', 'Ý kiến gửi về Phòng Kinh tế xã Lộc Trầm.'],
    scans: [],
    files: [['du-thao-quy-che-cho.docx', 'Toàn văn dự thảo Quy chế quản lý chợ Phú Trầm']],
  },
  {
    id: 29,
    title: 'Mẫu đơn khiếu nại, mẫu đơn tố cáo',
    date: '2025-04-02',
    body: ['Bạn đọc tải mẫu về và điền theo hướng dẫn.'],
    scans: [],
    files: [['mau-don-khieu-nai.docx', 'Mẫu đơn khiếu nại']],
  },
  {
    id: 28,
    title: 'Tình hình tiếp nhận, giải quyết hồ sơ quý I năm 2025',
    date: '2025-04-01',
    body: ['Tổng số hồ sơ tiếp nhận: 512; đã giải quyết: 505; trễ hạn: 04; còn lại trong hạn.'],
    scans: [],
    files: [['bc-ho-so-quy-i-2025.docx', 'Báo cáo tình hình giải quyết hồ sơ quý I năm 2025']],
  },
  {
    id: 27,
    title: 'Báo cáo kết quả giám sát đầu tư của cộng đồng thị trấn Phú Trầm năm 2024',
    date: '2025-01-20',
    body: ['Ban giám sát đã xem xét ba công trình, kiến nghị sửa một đoạn rãnh.'],
    scans: [],
    files: [['bc-giam-sat-2024.docx', 'Báo cáo kết quả giám sát đầu tư của cộng đồng năm 2024']],
  },
  {
    id: 26,
    title: 'Danh mục dự án đầu tư công thị trấn Phú Trầm năm 2025',
    date: '2025-01-10',
    body: ['Danh mục gồm bốn dự án chuyển tiếp và một dự án mới.'],
    scans: [],
    files: [['danh-muc-dau-tu-cong-2025.docx', 'Danh mục dự án đầu tư công năm 2025']],
  },
  {
    id: 25,
    title: 'Kết quả quan trắc môi trường nước suối Trầm năm 2024',
    date: '2024-12-05',
    body: ['Mẫu lấy tại ba điểm, các thông số trong ngưỡng cho phép.'],
    scans: [],
    files: [['quan-trac-suoi-tram-2024.docx', 'Kết quả quan trắc môi trường nước suối Trầm năm 2024']],
  },
  {
    id: 24,
    title: 'Kế hoạch thực hiện quy chế dân chủ ở cơ sở theo Pháp lệnh số 34/2007',
    date: '2022-03-15',
    body: ['Áp dụng tại các khu phố của thị trấn Phú Trầm.'],
    scans: [],
    files: [['kh-dan-chu-2022.docx', 'Kế hoạch thực hiện quy chế dân chủ ở cơ sở năm 2022']],
  },
  {
    id: 23,
    title: 'Bảng giá đất giai đoạn 2020 - 2024 trên địa bàn thị trấn Phú Trầm',
    date: '2020-01-06',
    body: ['Áp dụng từ ngày 01/01/2020 đến ngày 31/12/2024.'],
    scans: [],
    files: [['bang-gia-dat-2020-2024.docx', 'Bảng giá đất giai đoạn 2020 - 2024']],
  },
] as const satisfies readonly (Item & {
  scans: readonly string[];
  files: readonly (readonly [string, string])[];
})[];

/** The commune's own documents; none after June 2026. */
export const DOCUMENTS: readonly (readonly [number, string, string, string])[] = [
  [17, '61/QĐ-UBND', 'Thành lập tổ công tác quản lý, khai thác rừng trồng', '2026-06-30'],
  [16, '09/NQ-HĐND', 'Nhiệm vụ phát triển kinh tế - xã hội sáu tháng cuối năm', '2026-06-26'],
  [15, '58/KH-UBND', 'Kế hoạch diễn tập chữa cháy rừng', '2026-06-12'],
  [14, '44/QĐ-UBND', 'Phân công nhiệm vụ Chủ tịch, Phó Chủ tịch UBND xã', '2026-04-21'],
  [13, '37/CT-UBND', 'Bảo vệ rừng mùa khô', '2026-03-05'],
  [12, '12/QĐ-UBND', 'Công bố công khai dự toán ngân sách năm 2026', '2026-01-14'],
  [11, '05/KH-UBND', 'Kế hoạch cải cách hành chính năm 2026 xã Lộc Trầm', '2026-01-08'],
];

/** Reception days of the second quarter of 2025. */
export const RECEPTION: readonly (readonly [string, string, string])[] = [
  ['Thứ Năm, 03/04/2025', 'Chủ tịch UBND', 'Phòng tiếp dân, tầng 1'],
  ['Thứ Năm, 08/05/2025', 'Chủ tịch UBND', 'Phòng tiếp dân, tầng 1'],
  ['Thứ Năm, 05/06/2025', 'Phó Chủ tịch UBND', 'Phòng tiếp dân, tầng 1'],
];

export const LEADERS: readonly (readonly [string, string, string, string])[] = [
  ['Phan Trọng Khiêm', 'Chủ tịch UBND xã', '0999 000 221', 'khiempt@loctram.sonlo.gov.vn'],
  ['Mai Diệp Anh', 'Phó Chủ tịch UBND xã', '0999 000 222', 'anhmd@loctram.sonlo.gov.vn'],
  ['Hà Bảo Ninh', 'Phó Chủ tịch HĐND xã', '0999 000 223', 'ninhhb@loctram.sonlo.gov.vn'],
  ['Quách Thế Lữ', 'Chánh Văn phòng HĐND và UBND', '0999 000 224', 'luqt@loctram.sonlo.gov.vn'],
];

/** Answered questions, the last of March 2025. */
export const ANSWERS: readonly (readonly [string, string, string, string])[] = [
  [
    'Đường vào xóm Trầm Hạ bao giờ được bê tông?',
    '03/03/2025',
    'Đã bố trí vốn đợt hai, khởi công trong quý sau.',
    '11/03/2025',
  ],
  [
    'Xin hỏi thủ tục tách thửa đất vườn?',
    '12/02/2025',
    'Đề nghị mang giấy chứng nhận đến bộ phận một cửa để được hướng dẫn.',
    '19/02/2025',
  ],
];

/** Councillors of the former township, of the term that ended in 2026. */
export const COUNCILLORS: readonly (readonly [string, string, string])[] = [
  ['Phan Trọng Khiêm', 'Đại biểu', 'Đơn vị bầu cử số 1'],
  ['Hà Bảo Ninh', 'Phó Chủ tịch HĐND', 'Đơn vị bầu cử số 2'],
  ['Viên Thị Thoa', 'Đại biểu', 'Đơn vị bầu cử số 3'],
];

/** A list that shows too much: invented names, and identity numbers with a province code that nobody has. */
export const FOREST_KEEPERS: readonly (readonly [string, string, string, string])[] = [
  ['Lường Văn Thử', '099199000011', 'Thôn Trầm Thượng', '2,4'],
  ['Bàn Thị Mẫu', '099199000022', 'Thôn Trầm Hạ', '1,8'],
  ['Chu Đình Giả', '099199000033', 'Thôn Dốc Sỏi', '3,1'],
];
