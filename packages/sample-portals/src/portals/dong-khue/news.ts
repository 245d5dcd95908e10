export interface NewsItem {
  id: number;
  slug: string;
  section: 'Hoạt động của xã' | 'Thông báo' | 'Môi trường' | 'Tuyên truyền pháp luật';
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
    id: 222,
    slug: 'tong-ve-sinh-moi-truong-sau-thon',
    section: 'Môi trường',
    title: 'Tổng vệ sinh môi trường sáu thôn trước mùa lễ hội',
    date: '2026-11-08',
    lead: 'Người dân phát quang lối đi, gom vỏ chai thuốc trừ sâu về bể chứa ngoài đồng.',
    body: [
      'Đợt tổng vệ sinh môi trường kéo dài hai buổi sáng, mỗi thôn cử ba mươi người.',
      'Hội Phụ nữ nhắc các gia đình không đốt rơm rạ sát đường.',
    ],
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
    id: 221,
    slug: 'lich-tiep-xuc-cu-tri-thang-10',
    section: 'Thông báo',
    title: 'Lịch tiếp xúc cử tri của đại biểu HĐND xã tháng 10 năm 2026',
    date: '2026-10-20',
    lead: 'Ngày 27/10 tại thôn Khuê Tây, ngày 28/10 tại thôn Đồng Mít, đều bắt đầu lúc 14 giờ.',
    body: [
      'Lịch tiếp xúc cử tri được niêm yết tại nhà văn hóa các thôn và đọc trên loa hai lần mỗi ngày.',
      'Trân trọng mời cử tri hai thôn tham dự.',
    ],
  },
  {
    id: 210,
    slug: 'tuyen-truyen-phong-chong-co-bac-qua-mang',
    section: 'Tuyên truyền pháp luật',
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
    id: 220,
    slug: 'thong-bao-to-chuc-hoi-nghi-doi-thoai',
    section: 'Thông báo',
    title: 'Thông báo tổ chức hội nghị đối thoại với Nhân dân năm 2026',
    date: '2026-10-12',
    lead: 'Hội nghị dự kiến họp ngày 26/10/2026 tại hội trường xã.',
    body: [
      'Chủ trì hội nghị đối thoại với Nhân dân là Chủ tịch UBND xã; nội dung gồm giao thông nội đồng, nước sạch, chợ Đồng Mít.',
      'Câu hỏi gửi trước ngày 22/10/2026 về Văn phòng HĐND và UBND xã.',
    ],
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
    id: 219,
    slug: 'nhung-viec-dan-ban-va-quyet-dinh',
    section: 'Tuyên truyền pháp luật',
    title: 'Những việc dân bàn và quyết định theo Luật Thực hiện dân chủ ở cơ sở',
    date: '2026-09-30',
    lead: 'Sáu nhóm việc người dân bàn và quyết định trực tiếp, mười một nhóm việc được góp ý trước.',
    body: [
      'Theo Luật Thực hiện dân chủ ở cơ sở, thôn họp bàn và biểu quyết mức góp cho công trình chung, hương ước và người giám sát.',
      'Việc làm đường thôn Gò Lau là một ví dụ: ba cuộc họp, một bảng chi công khai, một ban giám sát do dân bầu.',
    ],
  },
  {
    id: 218,
    slug: 'tim-hieu-luat-tiep-can-thong-tin',
    section: 'Tuyên truyền pháp luật',
    title: 'Tìm hiểu Luật Tiếp cận thông tin',
    date: '2026-09-28',
    lead: 'Công dân được biết thông tin do cơ quan nhà nước tạo ra, trừ thông tin mật.',
    body: [
      'Luật Tiếp cận thông tin do Quốc hội thông qua năm 2016, quy định quyền được biết và các giới hạn của quyền ấy.',
      'Bài đầu tiên giới thiệu vì sao có đạo luật này và những nước có luật tương tự.',
    ],
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
    id: 205,
    slug: 'thong-bao-tuyen-sinh-2026-2027',
    section: 'Thông báo',
    title: 'Thông báo tuyển sinh lớp 1, lớp 6 năm học 2026 - 2027',
    date: '2026-06-15',
    lead: 'Hồ sơ nộp tại trường từ ngày 01/07/2026 đến ngày 15/07/2026.',
    body: ['Trường Tiểu học Khuê Đông nhận học sinh bốn thôn phía đông.'],
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
