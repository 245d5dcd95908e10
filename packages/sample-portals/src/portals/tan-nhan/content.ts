/** The day on which everything was brought over from the former portal: each item bears it, whatever its age. */
export const IMPORTED = '15/11/2026';

/** News as the import left it: one and the same day on all of it. */
export const NEWS: readonly (readonly [slug: string, title: string, text: string])[] = [
  [
    'gat-lua-mua',
    'Nông dân Gò Nhạn gặt lúa mùa',
    'Máy gặt đập liên hợp chạy từ sáng sớm trên cánh đồng Mắt Cá, mỗi ngày thu gọn mười héc-ta.',
  ],
  [
    'giai-co-tuong',
    'Giải cờ tướng người cao tuổi',
    'Mười sáu cụ vào vòng trong, trận chung kết kéo dài hơn hai giờ ở sân đình Nhạn.',
  ],
  [
    'nao-vet-muong',
    'Nạo vét mương tiêu xóm Bến',
    'Đoàn thanh niên và nông dân xóm Bến khơi thông bốn trăm mét mương trong một buổi.',
  ],
  [
    'trung-thu-xom-dinh',
    'Đêm hội Trung thu xóm Đình',
    'Hơn một trăm em nhỏ rước đèn quanh hồ, phá cỗ cùng các chú bộ đội.',
  ],
  [
    'lop-dan-lat',
    'Mở lớp dạy nghề đan lát',
    'Ba mươi chị em học đan làn mây trong hai tháng, có xe đưa hàng về tận xã.',
  ],
  [
    'tap-huan-chong-dich',
    'Tập huấn phòng dịch cho đàn gia cầm',
    'Thú y viên hướng dẫn cách pha thuốc sát trùng và ủ phân.',
  ],
];

/** Documents of the former commune; none after June 2025. */
export const DOCUMENTS: readonly (readonly [string, string, string, string])[] = [
  ['52/QĐ-UBND', 'Thành lập tổ bảo vệ đồng ruộng', '17/06/2025', 'qd-52.pdf'],
  ['40/KH-UBND', 'Kế hoạch phòng, chống úng vụ mùa', '20/05/2025', 'kh-40.pdf'],
  ['03/NQ-HĐND', 'Nghị quyết về nhiệm vụ quốc phòng địa phương', '10/01/2025', 'nq-03.pdf'],
  ['91/QĐ-UBND', 'Kiện toàn ban quản lý chợ Nhạn', '12/09/2024', 'qd-91.pdf'],
  ['66/CT-UBND', 'Tăng cường kiểm tra cống dưới đê', '03/07/2024', 'ct-66.pdf'],
  ['15/KH-UBND', 'Kế hoạch trồng cây ven đê', '06/02/2024', 'kh-15.pdf'],
];

/**
 * A list that shows too much. All of it is invented: the numbers have the length of an identity number and of an
 * account, but begin with a province code that nobody has and only count on.
 */
export const POOR: readonly (readonly [string, string, string, string, string])[] = [
  ['Mạc Văn Giả Định', '099000000101', '0000000000101', 'Xóm Bến', 'Hộ nghèo'],
  ['Thạch Thị Ví Dụ', '099000000102', '0000000000102', 'Xóm Đình', 'Hộ nghèo'],
  ['Tống Đình Minh Họa', '099000000103', '0000000000103', 'Xóm Gò', 'Hộ cận nghèo'],
  ['Giáp Thị Tượng Trưng', '099000000104', '0000000000104', 'Xóm Bến', 'Hộ cận nghèo'],
];

export const LEADERS: readonly (readonly [string, string, string])[] = [
  ['Kiều Bá Nhạn', 'Chủ tịch UBND xã Gò Nhạn', '0999 000 611'],
  ['Thân Thị Lụa', 'Phó Chủ tịch UBND xã Gò Nhạn', '0999 000 612'],
  ['Âu Dương Thụ', 'Chủ tịch HĐND xã Gò Nhạn', '0999 000 613'],
];

export const COUNCILLORS: readonly (readonly [string, string, string])[] = [
  ['Âu Dương Thụ', 'Chủ tịch HĐND', 'Đơn vị bầu cử số 1'],
  ['Kiều Bá Nhạn', 'Đại biểu', 'Đơn vị bầu cử số 2'],
  ['Bạch Thị Sen', 'Đại biểu', 'Đơn vị bầu cử số 3'],
];

export const RECEPTION: readonly (readonly [string, string, string])[] = [
  ['Thứ Ba, 03/06/2025', 'Chủ tịch UBND xã', 'Phòng Tiếp dân xã Gò Nhạn'],
  ['Thứ Ba, 17/06/2025', 'Phó Chủ tịch UBND xã', 'Phòng Tiếp dân xã Gò Nhạn'],
];

/** Disclosure of the former commune: `[slug, title, day, text, file, file's name]`. */
export const POSTINGS: readonly (readonly [string, string, string, string, string?, string?])[] = [
  [
    'thuc-hien-du-toan-quy-ii-2024',
    'Công khai thực hiện dự toán ngân sách xã Gò Nhạn quý II năm 2024',
    '12/07/2024',
    'Thu ngân sách quý II đạt 48% dự toán năm, chi ngân sách đạt 45% dự toán năm.',
    'thuc-hien-quy-ii-2024.pdf',
    'Biểu thực hiện dự toán quý II năm 2024',
  ],
  [
    'quyet-toan-2022',
    'Công khai quyết toán ngân sách xã Gò Nhạn năm 2022',
    '18/08/2023',
    'Quyết toán ngân sách năm 2022 đã được HĐND xã Gò Nhạn phê chuẩn.',
    'quyet-toan-2022.pdf',
    'Biểu quyết toán ngân sách năm 2022',
  ],
  [
    'bang-gia-dat-2020-2024',
    'Bảng giá đất giai đoạn 2020 - 2024 áp dụng tại xã Gò Nhạn',
    '10/01/2020',
    'Bảng giá đất áp dụng từ ngày 01/01/2020 đến hết ngày 31/12/2024.',
    'bang-gia-dat-2020-2024.pdf',
    'Bảng giá đất giai đoạn 2020 - 2024',
  ],
  [
    'kinh-te-xa-hoi-6-thang-2024',
    'Báo cáo tình hình kinh tế - xã hội xã Gò Nhạn 6 tháng đầu năm 2024',
    '28/06/2024',
    'Tình hình kinh tế - xã hội 6 tháng đầu năm 2024 cơ bản ổn định: năng suất lúa chiêm đạt 62 tạ một héc-ta, thu ngân sách đạt 51% dự toán, không phát sinh dịch bệnh.',
  ],
  // Pasted wrongly: the title is that of a plan, the text that of a football match.
  [
    'ke-hoach-cai-cach-hanh-chinh-2025',
    'Kế hoạch cải cách hành chính năm 2025 xã Gò Nhạn',
    '15/01/2025',
    'Đội bóng đá xóm Bến vô địch giải mùa xuân sau trận chung kết với xóm Đình, ban tổ chức trao cờ và phần thưởng cho các cầu thủ. Từ sáng sớm, bà con hai xóm đã đứng kín quanh sân, trống giục liên hồi. Hiệp một không có bàn thắng; sang hiệp hai, cú sút xa của cầu thủ mang áo số bảy mở tỉ số, rồi đội bạn gỡ hòa ở phút cuối và hai bên phải đá luân lưu.',
  ],
];
