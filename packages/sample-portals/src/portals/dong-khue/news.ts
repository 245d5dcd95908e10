export interface NewsItem {
  id: number;
  slug: string;
  section: 'Hoạt động của xã' | 'Thông báo' | 'Tuyên truyền';
  title: string;
  date: string;
  lead: string;
  body: readonly string[];
}

/** News of the commune, newest first. Some are decoys: they name a duty without fulfilling it. */
export const NEWS: readonly NewsItem[] = [
  {
    id: 214,
    slug: 'dong-khue-ra-quan-nao-vet-muong-noi-dong',
    section: 'Hoạt động của xã',
    title: 'Đồng Khuê ra quân nạo vét mương nội đồng trước vụ đông xuân',
    date: '2026-11-17',
    lead: 'Hơn 180 người dân sáu thôn cùng dọn gần bốn cây số mương dẫn nước trong hai buổi sáng.',
    body: [
      'Mỗi thôn nhận một đoạn, đoàn thanh niên lo phần cầu qua đường. Đất nạo vét được dùng đắp lại bờ thửa phía Gò Lau.',
      'Hợp tác xã Khuê Đông cho biết nước sẽ về ruộng sớm hơn năm ngoái chừng một tuần.',
    ],
  },
  {
    id: 213,
    slug: 'thong-bao-ngung-cap-nuoc-thon-cau-say',
    section: 'Thông báo',
    title: 'Thông báo tạm ngừng cấp nước sinh hoạt tại thôn Cầu Sậy',
    date: '2026-11-12',
    lead: 'Trạm cấp nước ngừng bơm từ 7 giờ đến 16 giờ ngày 14/11/2026 để thay đoạn ống bị rò.',
    body: ['Đề nghị các hộ chủ động trữ nước. Trường hợp cần giúp đỡ, liên hệ trưởng thôn Cầu Sậy.'],
  },
  {
    id: 212,
    slug: 'hoi-nghi-ve-cai-cach-thu-tuc-hanh-chinh',
    section: 'Hoạt động của xã',
    title: 'Hội nghị trao đổi kinh nghiệm cải cách thủ tục hành chính cụm phía Đông',
    date: '2026-11-06',
    lead: 'Bốn xã trong cụm cùng bàn cách rút ngắn thời gian chờ của người dân tại quầy.',
    body: [
      'Đồng Khuê giới thiệu cách hẹn giờ theo khung nửa tiếng. Các xã bạn đề nghị dùng chung mẫu phiếu hướng dẫn.',
      'Hội nghị không bàn về danh mục thủ tục cụ thể.',
    ],
  },
  {
    id: 211,
    slug: 'tiep-xuc-cu-tri-truoc-ky-hop-cuoi-nam',
    section: 'Hoạt động của xã',
    title: 'Đại biểu HĐND xã tiếp xúc cử tri trước kỳ họp cuối năm',
    date: '2026-10-29',
    lead: 'Cử tri hai thôn Khuê Tây và Đồng Mít nêu chín ý kiến về đường, điện và chợ.',
    body: ['Các ý kiến được ghi biên bản, chuyển các phòng trả lời trước ngày khai mạc kỳ họp.'],
  },
  {
    id: 210,
    slug: 'tuyen-truyen-phong-chong-co-bac-qua-mang',
    section: 'Tuyên truyền',
    title: 'Công an xã tuyên truyền phòng, chống cờ bạc, cá cược bóng đá qua mạng',
    date: '2026-10-21',
    lead: 'Buổi nói chuyện tại trường trung học cơ sở chỉ ra các chiêu mời chào của nhà cái và cách từ chối.',
    body: [
      'Học sinh được xem ba tình huống có thật đã đổi tên, sau đó ký cam kết không tham gia cá cược dưới mọi hình thức.',
    ],
  },
  {
    id: 209,
    slug: 'trao-qua-cho-ho-ngheo-thon-bai-rang',
    section: 'Hoạt động của xã',
    title: 'Hội Chữ thập đỏ trao quà cho hộ nghèo thôn Bãi Rạng',
    date: '2026-10-16',
    lead: 'Hai mươi suất quà gồm gạo, dầu ăn và chăn ấm do một nhóm thiện nguyện gửi tặng.',
    body: ['Đây là đợt thứ ba trong năm. Nhóm hẹn trở lại trước Tết.'],
  },
  {
    id: 208,
    slug: 'quan-triet-cong-tac-quy-hoach-can-bo',
    section: 'Hoạt động của xã',
    title: 'Đảng ủy xã quán triệt công tác quy hoạch cán bộ nhiệm kỳ mới',
    date: '2026-10-08',
    lead: 'Hội nghị nhắc lại các bước giới thiệu nguồn và lấy ý kiến nhận xét nơi cư trú.',
    body: ['Các chi bộ hoàn thành phần việc của mình trong tháng.'],
  },
  {
    id: 207,
    slug: 'lich-tiem-phong-cho-dan-cho-meo',
    section: 'Thông báo',
    title: 'Lịch tiêm phòng dại cho đàn chó, mèo đợt hai',
    date: '2026-09-25',
    lead: 'Cán bộ thú y đến từng thôn theo lịch, bắt đầu từ thôn Gò Lau.',
    body: ['Chủ nuôi giữ vật nuôi tại nhà, mang theo sổ tiêm nếu có.'],
  },
  {
    id: 206,
    slug: 'khai-giang-nam-hoc-moi',
    section: 'Hoạt động của xã',
    title: 'Ba trường trên địa bàn khai giảng năm học mới',
    date: '2026-09-05',
    lead: 'Toàn xã có 1.126 học sinh tới lớp trong ngày đầu tiên.',
    body: ['Trường mầm non đưa vào dùng hai phòng học mới xây bằng nguồn xã hội hóa.'],
  },
];

/** The province's news as its box on every page shows it; fresh, and not the commune's. */
export const PROVINCE_NEWS: readonly { title: string; date: string; href: string }[] = [
  {
    title: 'Lĩnh Giang khởi động tuần lễ nông sản',
    date: '2026-11-20',
    href: 'https://linhgiang.gov.vn/tin/tuan-le-nong-san',
  },
  {
    title: 'UBND tỉnh họp giao ban tháng 11',
    date: '2026-11-19',
    href: 'https://linhgiang.gov.vn/tin/giao-ban-thang-11',
  },
  {
    title: 'Cảnh báo gió mạnh trên hồ Lĩnh',
    date: '2026-11-18',
    href: 'https://linhgiang.gov.vn/tin/gio-manh-ho-linh',
  },
];
