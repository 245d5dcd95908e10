export const LEADERS: readonly (readonly [string, string, string, string])[] = [
  ['Ngô Thiệu Quân', 'Bí thư Đảng ủy, Chủ tịch HĐND xã', '0999 000 411', 'quannt@vinhkhoat.lacgiang.gov.vn'],
  ['Trịnh Hạ Vi', 'Chủ tịch UBND xã', '0999 000 412', 'vith@vinhkhoat.lacgiang.gov.vn'],
  ['Phùng Bá Điền', 'Phó Chủ tịch UBND xã', '0999 000 413', 'dienpb@vinhkhoat.lacgiang.gov.vn'],
];

/** Councillors of the term that ended in 2026. */
export const COUNCILLORS: readonly (readonly [string, string, string])[] = [
  ['Ngô Thiệu Quân', 'Chủ tịch HĐND xã', 'Đơn vị bầu cử số 1'],
  ['Khổng Minh Sâm', 'Phó Chủ tịch HĐND xã', 'Đơn vị bầu cử số 2'],
  ['Vương Thị Nhài', 'Đại biểu', 'Đơn vị bầu cử số 3'],
  ['Đàm Trọng Khảm', 'Đại biểu', 'Đơn vị bầu cử số 4'],
];

/** Questions with their answers, the last of October 2025. */
export const ANSWERS: readonly (readonly [string, string, string, string])[] = [
  [
    'Cống Ba Cửa bị kẹt cánh, bao giờ xã cho sửa?',
    '06/10/2025',
    'Phòng Kinh tế đã cử người kiểm tra và sẽ sửa xong trước ngày 25/10/2025.',
    '14/10/2025',
  ],
  [
    'Xin hỏi nơi nhận bản sao trích lục khai sinh khi đã chuyển đi tỉnh khác?',
    '18/08/2025',
    'Ông nộp hồ sơ tại bất kỳ Trung tâm Phục vụ hành chính công nào, không phải về xã.',
    '21/08/2025',
  ],
];

/** Forms of the download module: `[file, name]`. */
export const FORMS: readonly (readonly [string, string])[] = [
  ['to-khai-dang-ky-khai-sinh.docx', 'Tờ khai đăng ký khai sinh'],
  ['to-khai-dang-ky-khai-tu.docx', 'Tờ khai đăng ký khai tử'],
  ['to-khai-dang-ky-ket-hon.docx', 'Tờ khai đăng ký kết hôn'],
  ['to-khai-xac-nhan-hon-nhan.docx', 'Tờ khai cấp giấy xác nhận tình trạng hôn nhân'],
  ['don-cap-phep-xay-dung.docx', 'Đơn đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ'],
];
