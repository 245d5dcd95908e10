/** A piece of content of the commune, as its publisher shows it. */
export interface Piece {
  /** Last part of its address. */
  slug: string;
  title: string;
  date: string;
  body: readonly string[];
  /** Attached file: name and what its link says. */
  file?: readonly [name: string, text: string];
}

/** The commune's own news; nothing after 9 October 2026. */
export const NEWS: readonly Piece[] = [
  {
    slug: 'khe-man-thu-hoach-man-som',
    title: 'Khe Mận thu hoạch vụ mận trái mùa đầu tiên',
    date: '2026-09-24',
    body: [
      'Bảy hộ bản Khe Trong hái được hơn hai tấn mận trái mùa, bán tại vườn cho thương lái dưới xuôi.',
      'Kỹ thuật tỉa cành vào tháng Ba giúp cây ra hoa muộn hơn hai tháng.',
    ],
  },
  {
    slug: 'cau-treo-ban-pin',
    title: 'Cầu treo bản Pín được thay ván mặt cầu',
    date: '2026-09-08',
    body: [
      'Dân quân và thanh niên trong bản thay 120 tấm ván gỗ chỉ trong một ngày.',
      'Từ nay xe máy có thể qua lại cả trong mùa mưa.',
    ],
  },
  {
    slug: 'ngay-hoi-lang-nghe',
    title: 'Ngày hội làng nghề dệt thổ cẩm',
    date: '2026-08-19',
    body: ['Hai mươi khung cửi được bày dọc sân nhà văn hóa, khách xem có thể thử dệt cùng nghệ nhân.'],
  },
];

/** The section on budget. */
export const BUDGET: readonly Piece[] = [
  {
    slug: 'cong-khai-thuc-hien-du-toan-9-thang-2026',
    title: 'Công khai thực hiện dự toán ngân sách xã Khe Mận 9 tháng đầu năm 2026',
    date: '2026-10-09',
    body: ['Thu ngân sách chín tháng đạt 78% dự toán; chi ngân sách đạt 69% dự toán, theo biểu kèm theo.'],
    file: ['thuc-hien-du-toan-9-thang-2026.pdf', 'Biểu thực hiện dự toán ngân sách 9 tháng năm 2026'],
  },
  {
    slug: 'cong-khai-quyet-toan-2025',
    title: 'Công khai quyết toán ngân sách xã Khe Mận năm 2025',
    date: '2026-08-04',
    body: ['Số liệu quyết toán ngân sách năm 2025 đã được HĐND xã phê chuẩn tại kỳ họp tháng 7 năm 2026.'],
    file: ['quyet-toan-2025.pdf', 'Biểu công khai quyết toán ngân sách năm 2025'],
  },
  {
    slug: 'cong-khai-du-toan-2026',
    title: 'Quyết định công bố công khai dự toán ngân sách xã Khe Mận năm 2026',
    date: '2026-01-12',
    body: ['Ban hành Quyết định số 07/QĐ-UBND ngày 09/01/2026 công bố công khai dự toán ngân sách năm 2026.'],
    file: ['QD-07-du-toan-2026.pdf', 'Quyết định công bố công khai dự toán ngân sách năm 2026'],
  },
];

export const REFORM: readonly Piece[] = [
  {
    slug: 'bao-cao-cai-cach-hanh-chinh-quy-iii-2026',
    title: 'Báo cáo cải cách hành chính quý III năm 2026 của UBND xã Khe Mận',
    date: '2026-09-30',
    body: ['Trong quý III, xã đã rà soát 12 thủ tục và hoàn thành 8 trong 10 nhiệm vụ của kế hoạch.'],
    file: ['bc-cchc-quy-iii-2026.pdf', 'Báo cáo cải cách hành chính quý III năm 2026'],
  },
  {
    slug: 'ke-hoach-cai-cach-hanh-chinh-2026',
    title: 'Kế hoạch cải cách hành chính năm 2026 của UBND xã Khe Mận',
    date: '2026-01-14',
    body: ['Kế hoạch gồm mười nhiệm vụ, phân công rõ cơ quan chủ trì và thời hạn hoàn thành.'],
    file: ['kh-cchc-2026.pdf', 'Kế hoạch cải cách hành chính năm 2026'],
  },
];

export const ENVIRONMENT: readonly Piece[] = [
  {
    slug: 'trong-cay-dau-nguon',
    title: 'Ra quân bảo vệ môi trường, trồng cây phủ xanh đầu nguồn khe Mận',
    date: '2026-09-30',
    body: [
      'Học sinh và đoàn viên trồng 900 cây lát, nhặt rác thải nhựa dọc hai cây số suối.',
      'Công tác bảo vệ môi trường đầu nguồn được đưa vào quy ước của ba bản.',
    ],
  },
];

export const SOCIAL: readonly Piece[] = [
  {
    slug: 'lich-tiem-chung-thang-9',
    title: 'Lịch tiêm chủng mở rộng tháng 9 năm 2026 tại Trạm Y tế xã',
    date: '2026-08-31',
    body: ['Trạm Y tế xã tiêm chủng mở rộng cho trẻ em vào hai ngày 09 và 10/9/2026, từ 7 giờ 30.'],
  },
  {
    slug: 'tuyen-sinh-lop-6',
    title: 'Thông báo tuyển sinh lớp 6 năm học 2026 - 2027',
    date: '2026-06-29',
    body: [
      'Trường Phổ thông dân tộc bán trú Khe Mận tuyển sinh 96 học sinh vào lớp 6, nhận hồ sơ đến 20/7/2026.',
    ],
  },
];

export const LAWS: readonly Piece[] = [
  {
    slug: 'hoi-dap-luat-hon-nhan',
    title: 'Tuyên truyền Luật Hôn nhân và gia đình: phòng, chống tảo hôn',
    date: '2026-10-05',
    body: ['Bài viết giải thích tuổi kết hôn, hậu quả của tảo hôn và mức xử phạt theo quy định pháp luật.'],
  },
  {
    slug: 'pho-bien-luat-lam-nghiep',
    title: 'Phổ biến pháp luật về bảo vệ rừng cho các bản',
    date: '2026-08-25',
    body: ['Kiểm lâm địa bàn phổ biến những hành vi bị nghiêm cấm và trách nhiệm của chủ rừng.'],
  },
  {
    slug: 'tim-hieu-luat-giao-thong',
    title: 'Tìm hiểu pháp luật về trật tự, an toàn giao thông đường bộ',
    date: '2026-07-16',
    body: ['Những điều cần nhớ khi chở trẻ em bằng xe máy trên đường dốc.'],
  },
];

export const NOTICES: readonly Piece[] = [
  {
    slug: 'nghi-quyet-dat-ten-duong-ban',
    title: 'Nghị quyết số 11/NQ-HĐND của HĐND xã Khe Mận về đặt tên đường liên bản',
    date: '2026-08-21',
    body: ['Hội đồng nhân dân xã quyết nghị đặt tên cho bốn tuyến đường liên bản kể từ ngày 01/9/2026.'],
    file: ['nq-11-dat-ten-duong.pdf', 'Nghị quyết số 11/NQ-HĐND về đặt tên đường liên bản'],
  },
  {
    slug: 'chinh-sach-ho-tro-tien-dien',
    title: 'Chính sách hỗ trợ tiền điện cho hộ nghèo: đối tượng và mức hưởng',
    date: '2026-08-12',
    body: ['Mỗi hộ nghèo được hỗ trợ tiền điện tương đương 30 kWh một tháng, chi trả theo quý tại bản.'],
  },
  {
    slug: 'ket-qua-ra-soat-ho-ngheo-2025',
    title: 'Thông báo kết quả rà soát hộ nghèo, hộ cận nghèo năm 2025',
    date: '2025-11-28',
    body: [
      'Sau rà soát, toàn xã có 118 hộ nghèo, 142 hộ cận nghèo; danh sách niêm yết tại nhà văn hóa các bản.',
    ],
    file: ['tb-ket-qua-ra-soat-ho-ngheo-2025.pdf', 'Thông báo kết quả rà soát hộ nghèo năm 2025'],
  },
  {
    slug: 'huong-dan-nop-ho-so-truc-tuyen',
    title: 'Hướng dẫn nộp hồ sơ trực tuyến trên Cổng dịch vụ công của tỉnh',
    date: '2025-03-10',
    body: [
      'Người dân đăng nhập Cổng dịch vụ công của tỉnh, chọn thủ tục mức độ 3, mức độ 4 rồi nộp hồ sơ trực tuyến.',
    ],
  },
];

export const LEADERS: readonly (readonly [string, string, string, string])[] = [
  ['Lò Văn Thành Khê', 'Bí thư Đảng ủy, Chủ tịch HĐND xã', '0999 000 511', 'khelvt@truonglinh.gov.vn'],
  ['Hoàng Thị Pín', 'Chủ tịch UBND xã', '0999 000 512', 'pinht@truonglinh.gov.vn'],
  ['Vi Đức Mạc', 'Phó Chủ tịch UBND xã', '0999 000 513', 'macvd@truonglinh.gov.vn'],
];

export const HEADS: readonly (readonly [string, string, string])[] = [
  ['Bản Pín', 'Cầm Văn Sơn', '0999 000 521'],
  ['Bản Khe Trong', 'Lò Thị Mảy', '0999 000 522'],
  ['Bản Khe Ngoài', 'Vi Văn Xuân', '0999 000 523'],
  ['Bản Đồi Mận', 'Hà Văn Tiếp', '0999 000 524'],
];

export const RECEPTION: readonly (readonly [string, string, string, string])[] = [
  ['Thứ Năm, 05/11/2026', '7 giờ 30 - 11 giờ', 'Chủ tịch UBND xã', 'Phòng Tiếp công dân xã'],
  ['Thứ Năm, 19/11/2026', '7 giờ 30 - 11 giờ', 'Chủ tịch UBND xã', 'Phòng Tiếp công dân xã'],
];

/** What the province and another commune have posted on the same host: none of it is Khe Mận's. */
export const PROVINCE_NEWS: readonly Piece[] = [
  {
    slug: 'hop-giao-ban-thang-11',
    title: 'Lãnh đạo tỉnh Trường Lĩnh họp giao ban tháng 11',
    date: '2026-11-19',
    body: ['Cuộc họp đánh giá tình hình tháng và bàn nhiệm vụ cuối năm của toàn tỉnh.'],
  },
  {
    slug: 'khanh-thanh-ho-chua-nuoc',
    title: 'Khánh thành hồ chứa nước liên vùng của tỉnh',
    date: '2026-11-17',
    body: ['Hồ chứa cung cấp nước cho bốn xã vùng thấp của tỉnh.'],
  },
];

export const NEIGHBOUR: readonly Piece[] = [
  {
    slug: 'lich-tiep-xuc-cu-tri-thang-11',
    title: 'Lịch tiếp xúc cử tri của đại biểu HĐND xã tháng 11 năm 2026',
    date: '2026-11-12',
    body: ['Đại biểu HĐND xã Khe Trầm tiếp xúc cử tri tại ba bản vào ngày 24/11/2026.'],
  },
  {
    slug: 'danh-muc-dau-tu-cong-2026',
    title: 'Danh mục dự án đầu tư công xã Khe Trầm năm 2026',
    date: '2026-02-03',
    body: ['Danh mục gồm sáu dự án với tổng vốn 18 tỷ đồng.'],
    file: ['danh-muc-dau-tu-cong-2026.pdf', 'Danh mục dự án đầu tư công năm 2026'],
  },
  {
    slug: 'danh-muc-cong-khai-thong-tin',
    title: 'Danh mục thông tin phải được công khai của UBND xã Khe Trầm',
    date: '2026-05-20',
    body: ['Danh mục nêu hình thức, thời điểm và thời hạn công khai của từng loại thông tin.'],
    file: ['danh-muc-thong-tin-cong-khai.pdf', 'Danh mục thông tin phải được công khai'],
  },
];
