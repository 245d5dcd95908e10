/** What stands around every route. */
export const FRAME = {
  name: 'Phường Bến Quế',
  province: 'Tỉnh Hoài Giang',
  menu: [
    { title: 'Trang chủ', href: '/' },
    { title: 'Giới thiệu', href: '/gioi-thieu' },
    { title: 'Cơ cấu tổ chức', href: '/co-cau-to-chuc' },
    { title: 'Tin tức', href: '/tin-tuc' },
    { title: 'Công khai', href: '/cong-khai' },
    { title: 'Văn bản', href: '/van-ban' },
    { title: 'Thủ tục hành chính', href: '/thu-tuc-hanh-chinh' },
    { title: 'Lịch tiếp công dân', href: '/lich-tiep-cong-dan' },
    { title: 'Lấy ý kiến góp ý', href: '/lay-y-kien' },
    { title: 'Phản ánh, kiến nghị', href: '/phan-anh-kien-nghi' },
    { title: 'Hội đồng nhân dân', href: '/hoi-dong-nhan-dan' },
    { title: 'Đời sống', href: '/doi-song' },
  ],
  footer: [
    'Cơ quan chủ quản: Ủy ban nhân dân phường Bến Quế',
    'Địa chỉ: Số 12 phố Bờ Kè, phường Bến Quế, tỉnh Hoài Giang',
    'Điện thoại: 0999 000 330',
    'Đường dây nóng tiếp nhận phản ánh nhũng nhiễu, tiêu cực: 0999 000 338',
    'Email: ubnd@benque.hoaigiang.gov.vn',
    'Chịu trách nhiệm nội dung: Bà Tôn Nữ Mộc Miên, Phó Chủ tịch UBND phường',
  ],
  links: [
    { title: 'Cổng Dịch vụ công quốc gia', href: 'https://dichvucong.gov.vn/' },
    { title: 'Cổng thông tin điện tử tỉnh Hoài Giang', href: 'https://hoaigiang.gov.vn/' },
  ],
} as const;

/** News of the ward, newest first: `[slug, title, day, paragraphs]`. */
export const NEWS: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'cho-noi-ben-que-mo-lai',
    'Chợ nổi Bến Quế mở lại sau mùa nước',
    '18/11/2026',
    [
      'Hơn bảy chục ghe hàng về bến trong phiên đầu tiên.',
      'Ban quản lý nhắc tiểu thương mặc áo phao khi sang hàng.',
    ],
  ],
  [
    'ra-mat-doi-xe-dap-cong-dong',
    'Ra mắt đội xe đạp cộng đồng khu phố 3',
    '11/11/2026',
    ['Mười lăm chiếc xe cũ được sửa lại, cho người dân mượn miễn phí.'],
  ],
  [
    'dien-tap-cuu-nan-tren-song',
    'Diễn tập cứu nạn trên sông Quế',
    '02/11/2026',
    ['Lực lượng của ba khu phố tham gia cùng bộ đội biên phòng.'],
  ],
  [
    'hop-ban-giam-ngheo-quy-iv',
    'Họp Ban Chỉ đạo giảm nghèo quý IV',
    '27/10/2026',
    ['Cuộc họp bàn việc tạo việc làm cho lao động trung niên. Chưa bàn số liệu rà soát.'],
  ],
  [
    'trien-khai-de-an-mot-cua-luu-dong',
    'Triển khai một cửa lưu động ở khu phố 5',
    '14/10/2026',
    ['Cán bộ mang máy in, máy quét tới nhà văn hóa mỗi chiều thứ Ba.'],
  ],
  [
    'hoi-thi-nau-an-mua-nuoc',
    'Hội thi nấu ăn mùa nước',
    '30/09/2026',
    ['Chín đội thi, giải nhất thuộc về khu phố 1.'],
  ],
];
