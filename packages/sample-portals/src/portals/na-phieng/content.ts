/** Old news of the commune, newest first: `[slug, title, day, text]`. */
export const NEWS: readonly (readonly [string, string, string, string])[] = [
  [
    'ngay-hoi-vung-cao-nam-2025',
    'Ngày hội vùng cao thu hút hàng nghìn lượt khách',
    '21/03/2025',
    'Các bản dựng gian hàng bằng tre, bày thổ cẩm và mật ong rừng.',
  ],
  [
    'hoi-xuong-dong-2025',
    'Nà Phiêng mở hội xuống đồng',
    '11/02/2025',
    'Mỗi bản góp một đội cày, thi trên thửa ruộng bên khe.',
  ],
  [
    'giao-ban-cuoi-nam',
    'Giao ban công tác cuối năm',
    '27/12/2024',
    'Các ngành báo cáo việc đã làm và nêu vướng mắc về đường vào bản Khe Vàng.',
  ],
  [
    'tiep-xuc-cu-tri-ban-na-lum',
    'Tiếp xúc cử tri tại bản Nà Lụm',
    '12/12/2024',
    'Cử tri hỏi về điện lưới và trường học.',
  ],
  [
    'trao-qua-tet-som',
    'Trao quà Tết sớm cho hộ nghèo ba bản vùng cao',
    '05/12/2024',
    'Đoàn thiện nguyện mang chăn, áo ấm và sách vở.',
  ],
  [
    'hoi-thao-nuoi-ca-hoi',
    'Hội thảo đầu bờ về nuôi cá nước lạnh',
    '20/11/2024',
    'Người nuôi trao đổi cách giữ nước sạch trong mùa khô.',
  ],
  [
    'tap-huan-cai-cach-thu-tuc-hanh-chinh',
    'Tập huấn về cải cách thủ tục hành chính',
    '08/11/2024',
    'Lớp học kéo dài một buổi, có bốn mươi cán bộ bản tham dự.',
  ],
  [
    'giai-bong-chuyen-nu',
    'Giải bóng chuyền nữ các bản',
    '22/10/2024',
    'Đội bản Phiêng Lanh vô địch sau trận chung kết năm ván.',
  ],
  [
    'don-duong-sau-lu',
    'Dọn đường sau trận lũ ống',
    '19/09/2024',
    'Dân quân và người dân mở lại lối đi trong hai ngày.',
  ],
  [
    'khai-giang',
    'Khai giảng ở điểm trường Khe Vàng',
    '05/09/2024',
    'Hai mươi bảy em nhỏ bước vào năm học mới.',
  ],
  ['mua-mac-khen', 'Vào mùa mắc khén', '14/08/2024', 'Giá thu mua năm nay cao hơn năm trước.'],
  [
    'chong-tao-hon',
    'Nói chuyện về phòng, chống tảo hôn',
    '25/07/2024',
    'Buổi nói chuyện dành cho học sinh cuối cấp và cha mẹ.',
  ],
];

/** The province's feed, embedded on every page; always fresh and never the commune's. */
export const PROVINCE_FEED: readonly (readonly [string, string, string])[] = [
  ['Tỉnh Mường Khe họp báo thường kỳ tháng 11', '19/11/2026', 'https://muongkhe.gov.vn/tin/hop-bao-thang-11'],
  ['Khánh thành cầu treo thượng nguồn', '18/11/2026', 'https://muongkhe.gov.vn/tin/cau-treo'],
  ['Công bố chỉ số cải cách hành chính của tỉnh', '17/11/2026', 'https://muongkhe.gov.vn/tin/chi-so-cchc'],
  ['Hội chợ nông sản vùng cao', '16/11/2026', 'https://muongkhe.gov.vn/tin/hoi-cho'],
];

/** Fields of procedures, each a page without one. */
export const FIELDS: readonly (readonly [string, string])[] = [
  ['ho-tich', 'Hộ tịch'],
  ['chung-thuc', 'Chứng thực'],
  ['dat-dai', 'Đất đai'],
  ['bao-tro-xa-hoi', 'Bảo trợ xã hội'],
];

/** Sections that open onto nothing, each in its own manner: `[path, title, what it shows instead]`. */
export const EMPTY_SECTIONS: readonly (readonly [string, string, string])[] = [
  ['/co-cau-to-chuc', 'Cơ cấu tổ chức', 'Nội dung đang được cập nhật.'],
  ['/cong-khai/du-toan', 'Công khai dự toán ngân sách', 'Đang cập nhật...'],
  ['/cong-khai/thuc-hien', 'Thực hiện dự toán ngân sách', 'Chưa có bài viết nào trong chuyên mục này.'],
  ['/cong-khai/ho-ngheo', 'Rà soát hộ nghèo, hộ cận nghèo', 'Chưa có bài viết nào trong chuyên mục này.'],
  ['/lich-tiep-cong-dan', 'Lịch tiếp công dân', 'Lịch đang cập nhật.'],
  ['/lay-y-kien', 'Lấy ý kiến góp ý của tổ chức, cá nhân', 'Nội dung đang cập nhật.'],
  ['/tiep-nhan-pakn', 'Tiếp nhận phản ánh, kiến nghị về quy định hành chính', 'Nội dung đang được cập nhật.'],
  ['/huong-dan-nop-ho-so', 'Hướng dẫn nộp hồ sơ trực tuyến', 'Video đang được cập nhật.'],
  ['/hoi-dap', 'Hỏi đáp', 'Chưa có câu hỏi nào.'],
  ['/khieu-nai-to-cao', 'Kết quả giải quyết khiếu nại, tố cáo', ''],
  ['/hdnd', 'Nghị quyết của HĐND xã', 'Chưa có bài viết nào trong chuyên mục này.'],
  ['/tiep-xuc-cu-tri', 'Lịch tiếp xúc cử tri', 'Đang cập nhật...'],
  ['/truong-ban', 'Danh sách trưởng bản', 'Nội dung đang được cập nhật.'],
  ['/phong-chong-tham-nhung', 'Phòng, chống tham nhũng', 'Chưa có bài viết nào trong chuyên mục này.'],
  ['/cai-cach-hanh-chinh', 'Cải cách hành chính', 'Chưa có bài viết nào trong chuyên mục này.'],
  ['/bieu-mau', 'Biểu mẫu', 'Không có tệp nào.'],
  ['/moi-truong', 'Môi trường', 'Nội dung đang cập nhật.'],
  ['/tiep-can-thong-tin', 'Tiếp cận thông tin', 'Nội dung đang được cập nhật.'],
  ['/pho-bien-phap-luat', 'Phổ biến, giáo dục pháp luật', 'Chưa có bài viết nào trong chuyên mục này.'],
];
