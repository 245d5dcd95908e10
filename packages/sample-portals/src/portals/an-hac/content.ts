/** The ward's own documents, newest first: `[number, about, issued]`. */
export const DOCUMENTS: readonly (readonly [string, string, string])[] = [
  ['412/QĐ-UBND', 'Phê duyệt phương án bảo đảm trật tự phố sách cuối tuần', '2026-11-13'],
  ['176/KH-UBND', 'Kế hoạch cải cách hành chính năm 2027', '2026-11-06'],
  ['401/QĐ-UBND', 'Ban hành Quy chế làm việc của UBND phường An Hạc nhiệm kỳ 2026 - 2031', '2026-10-27'],
  ['398/QĐ-UBND', 'Ban hành nội quy tiếp công dân', '2026-10-23'],
  ['31/NQ-HĐND', 'Mức hỗ trợ học phí cho con công nhân ở trọ', '2026-10-15'],
  ['11/CT-UBND', 'Giữ gìn vệ sinh vỉa hè, lòng đường', '2026-09-30'],
  ['152/KH-UBND', 'Kế hoạch rà soát hộ nghèo, hộ cận nghèo năm 2026', '2026-09-10'],
  ['27/NQ-HĐND', 'Phê chuẩn quyết toán ngân sách phường năm 2025', '2026-07-20'],
];

export const LEADERS: readonly (readonly [string, string, string, string, string])[] = [
  [
    'Thạch Minh Viên',
    'Chủ tịch HĐND phường',
    'Điều hành HĐND',
    '0999 000 551',
    'vientm@anhac.binhhac.gov.vn',
  ],
  ['Kiều Song Thư', 'Chủ tịch UBND phường', 'Điều hành chung', '0999 000 552', 'thuks@anhac.binhhac.gov.vn'],
  [
    'Đoàn Vĩnh Kha',
    'Phó Chủ tịch UBND phường',
    'Kinh tế, đô thị, đất đai',
    '0999 000 553',
    'khadv@anhac.binhhac.gov.vn',
  ],
  [
    'Lưu Hải Đường',
    'Phó Chủ tịch UBND phường',
    'Văn hóa, xã hội',
    '0999 000 554',
    'duonglh@anhac.binhhac.gov.vn',
  ],
  [
    'Cao Tường Lam',
    'Cán bộ đầu mối cung cấp thông tin',
    'Văn phòng HĐND và UBND',
    '0999 000 555',
    'lamct@anhac.binhhac.gov.vn',
  ],
];

export const RECEPTION: readonly (readonly [string, string, string, string])[] = [
  ['Thứ Ba, 03/11/2026', '8 giờ - 11 giờ 30', 'Chủ tịch UBND phường', 'Phòng Tiếp công dân, tầng 1'],
  ['Thứ Ba, 17/11/2026', '8 giờ - 11 giờ 30', 'Chủ tịch UBND phường', 'Phòng Tiếp công dân, tầng 1'],
  ['Thứ Năm, 26/11/2026', '8 giờ - 11 giờ 30', 'Thường trực HĐND phường', 'Phòng Tiếp công dân, tầng 1'],
  ['Thứ Ba, 01/12/2026', '8 giờ - 11 giờ 30', 'Chủ tịch UBND phường', 'Phòng Tiếp công dân, tầng 1'],
  ['Thứ Ba, 15/12/2026', '8 giờ - 11 giờ 30', 'Chủ tịch UBND phường', 'Phòng Tiếp công dân, tầng 1'],
];

export const ANSWERS: readonly (readonly [string, string, string, string])[] = [
  [
    'Tôi muốn đăng ký góc đổi sách thì liên hệ ai?',
    '2026-11-11',
    'Ông/bà liên hệ Phòng Văn hóa - Xã hội, quầy số 6; không thu phí.',
    '2026-11-13',
  ],
  [
    'Cống ở ngõ 14 hay ngập, phường có kế hoạch gì?',
    '2026-10-19',
    'Phường đã nạo vét ngày 22/10/2026 và đưa vào danh mục cải tạo năm 2027.',
    '2026-10-26',
  ],
  [
    'Làm lại giấy khai sinh bị mất cần giấy tờ gì?',
    '2026-09-29',
    'Chỉ cần tờ khai cấp trích lục; thông tin được tra trên cơ sở dữ liệu hộ tịch.',
    '2026-10-01',
  ],
];

export const POOR: readonly (readonly [string, number, number, number])[] = [
  ['Tổ dân phố 1', 502, 2, 5],
  ['Tổ dân phố 2', 477, 3, 4],
  ['Tổ dân phố 3', 468, 1, 6],
  ['Tổ dân phố 6', 431, 5, 9],
];
