/** The commune's own documents, newest first: `[number, about, issued, file]`. */
export const DOCUMENTS: readonly (readonly [string, string, string, string])[] = [
  ['318/QĐ-UBND', 'Kiện toàn Ban Chỉ huy Phòng thủ dân sự xã', '2026-11-10', 'qd-318.pdf'],
  ['142/KH-UBND', 'Kế hoạch chống rét cho cây trồng, vật nuôi vụ đông 2026', '2026-11-03', 'kh-142.pdf'],
  ['305/QĐ-UBND', 'Phân công trực tại Trung tâm Phục vụ hành chính công quý IV', '2026-10-22', 'qd-305.pdf'],
  ['07/CT-UBND', 'Tăng cường phòng cháy, chữa cháy mùa hanh khô', '2026-10-14', 'ct-07.pdf'],
  [
    '211/BC-UBND',
    'Báo cáo công tác cải cách hành chính quý III năm 2026 xã Đồng Khuê',
    '2026-09-28',
    'bc-211.pdf',
  ],
  ['131/KH-UBND', 'Kế hoạch rà soát hộ nghèo, hộ cận nghèo năm 2026', '2026-09-18', 'kh-131.pdf'],
  ['22/NQ-HĐND', 'Điều chỉnh kế hoạch đầu tư công và danh mục dự án năm 2026', '2026-07-24', 'nq-22.pdf'],
  ['21/NQ-HĐND', 'Phê chuẩn quyết toán ngân sách xã năm 2025', '2026-07-24', 'nq-21.pdf'],
  ['203/QĐ-UBND', 'Thành lập Ban Giám sát đầu tư của cộng đồng xã Đồng Khuê', '2026-04-15', 'qd-203.pdf'],
  ['188/QĐ-UBND', 'Ban hành Quy chế làm việc của UBND xã Đồng Khuê', '2026-03-12', 'qd-188.pdf'],
  ['14/KH-UBND', 'Kế hoạch phòng, chống tham nhũng, lãng phí, tiêu cực năm 2025', '2025-08-06', 'kh-14.pdf'],
];

/** Days on which the chairman receives citizens in 2026: two a month. */
export const RECEPTION: readonly (readonly [string, string, string])[] = [
  ['Tháng 7', '02/7 và 16/7/2026', 'Chủ tịch UBND xã'],
  ['Tháng 8', '06/8 và 20/8/2026', 'Chủ tịch UBND xã'],
  ['Tháng 9', '03/9 và 17/9/2026', 'Chủ tịch UBND xã; Thường trực HĐND xã'],
  ['Tháng 10', '01/10 và 15/10/2026', 'Chủ tịch UBND xã'],
  ['Tháng 11', '05/11 và 19/11/2026', 'Chủ tịch UBND xã'],
  ['Tháng 12', '03/12 và 17/12/2026', 'Chủ tịch UBND xã; Thường trực HĐND xã'],
];

/** Poor and near-poor households by village, without a name: `[village, households, poor, near poor]`. */
export const POOR: readonly (readonly [string, number, number, number])[] = [
  ['Khuê Đông', 312, 7, 12],
  ['Khuê Tây', 288, 9, 10],
  ['Bãi Rạng', 241, 14, 17],
  ['Đồng Mít', 265, 6, 9],
  ['Cầu Sậy', 198, 8, 11],
  ['Gò Lau', 176, 10, 8],
];

/** Questions of citizens with their answers. */
export const ANSWERS: readonly {
  topic: string;
  asked: string;
  question: string;
  answered: string;
  answer: string;
}[] = [
  {
    topic: 'Hộ tịch',
    asked: '2026-10-26',
    question: 'Tôi đang ở tỉnh khác, muốn xin trích lục khai sinh thì có phải về xã không?',
    answered: '2026-10-30',
    answer: 'Ông không phải về xã: có thể nộp hồ sơ trực tuyến và nhận bản giấy qua bưu điện.',
  },
  {
    topic: 'Giao thông',
    asked: '2026-10-05',
    question: 'Đèn đường đoạn trước chợ Đồng Mít hỏng đã lâu, bao giờ sửa?',
    answered: '2026-10-12',
    answer: 'Phòng Kinh tế đã thay 06 bóng vào ngày 10/10/2026 và sẽ kiểm tra đoạn còn lại trong tháng.',
  },
  {
    topic: 'Đất đai',
    asked: '2026-08-17',
    question: 'Xin hỏi nơi xem bản đồ địa chính mới?',
    answered: '2026-08-24',
    answer: 'Bản đồ được cung cấp tại quầy số 3, Trung tâm Phục vụ hành chính công xã, trong giờ làm việc.',
  },
];

/** Leaders without a way to reach them: a gap of this portal. */
export const LEADERS: readonly (readonly [string, string, string])[] = [
  ['Vũ Khải Lâm', 'Bí thư Đảng ủy, Chủ tịch HĐND xã', 'Phụ trách chung'],
  ['Đinh Thục Quyên', 'Chủ tịch UBND xã', 'Điều hành chung, nội chính, tiếp công dân'],
  ['Lò Trọng Nghiêm', 'Phó Chủ tịch UBND xã', 'Kinh tế, đất đai, xây dựng'],
  ['Tạ Hoài Thư', 'Phó Chủ tịch UBND xã', 'Văn hóa, xã hội, giáo dục, y tế'],
];

/** The other web addresses of the box “Liên kết”: `[name, address]`. */
export const WEB_LINKS: readonly (readonly [string, string])[] = [
  ['Cổng thông tin điện tử tỉnh Lĩnh Giang', 'https://linhgiang.gov.vn/'],
  ['Cổng thông tin điện tử Chính phủ', 'https://chinhphu.vn/'],
  ['Cơ sở dữ liệu quốc gia về văn bản pháp luật', 'https://vbpl.vn/'],
];
