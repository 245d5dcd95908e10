/** News of the ward, newest first. */
export const NEWS: readonly { slug: string; title: string; date: string; body: readonly string[] }[] = [
  {
    slug: 'pho-sach-an-hac',
    title: 'Mở phố sách cuối tuần bên hồ Hạc',
    date: '2026-11-19',
    body: [
      'Phố sách họp từ 15 giờ chiều thứ Bảy, có góc đổi sách cũ cho học sinh.',
      'Ban tổ chức mời các gia đình mang sách không còn dùng tới trao đổi.',
    ],
  },
  {
    slug: 'diem-ban-xo-so-kien-thiet',
    title: 'Nhắc các điểm bán xổ số kiến thiết không lấn vỉa hè',
    date: '2026-11-04',
    body: ['Tổ trật tự đô thị đã nhắc nhở mười một điểm bán.'],
  },
  {
    slug: 'doi-thoai-voi-thanh-nien',
    title: 'Chủ tịch UBND phường đối thoại với thanh niên',
    date: '2026-10-20',
    body: ['Các bạn trẻ hỏi nhiều về sân chơi và nhà ở.'],
  },
  {
    slug: 'nang-cap-cong-vien-ho-hac',
    title: 'Khởi công nâng cấp công viên hồ Hạc',
    date: '2026-10-09',
    body: ['Công trình gồm đường dạo, cây xanh và hai khu vệ sinh công cộng.'],
  },
];
