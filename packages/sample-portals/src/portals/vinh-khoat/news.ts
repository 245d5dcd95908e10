/** A category of the news module. */
export type Category =
  | 'Tin-tuc'
  | 'Thong-bao'
  | 'Cong-khai'
  | 'Phap-luat'
  | 'Moi-truong'
  | 'Quy-hoach'
  | 'Gop-y';

export interface Article {
  id: number;
  /** The last part of its address. */
  alias: string;
  category: Category;
  title: string;
  date: string;
  body: readonly string[];
  /** Attached file: name and what its link says. */
  file?: readonly [name: string, text: string];
}

/** Everything posted that is not disclosure, newest first; nothing after 12 August 2026. */
export const NEWS: readonly Article[] = [
  {
    id: 131,
    alias: 'Vinh-Khoat-gieo-sa-vu-thu-dong-som-hon-lich',
    category: 'Tin-tuc',
    title: 'Vĩnh Khoát gieo sạ vụ thu đông sớm hơn lịch thời vụ',
    date: '2026-08-12',
    body: [
      'Đến giữa tháng Tám, nông dân bốn thôn đã xuống giống trên 240 héc-ta, sớm hơn mọi năm một tuần.',
      'Hợp tác xã Khoát Giữa bố trí hai máy bơm để giữ nước ở những chân ruộng cao.',
    ],
  },
  {
    id: 130,
    alias: 'Hoi-thi-tha-dieu-lang-Khoat',
    category: 'Tin-tuc',
    title: 'Sôi nổi hội thi thả diều làng Khoát',
    date: '2026-07-19',
    body: [
      'Hai mươi tám con diều sáo được thả trên đê trong buổi chiều chủ nhật.',
      'Giải nhất thuộc về nhóm thợ trẻ thôn Khoát Ngoài với con diều bốn mét.',
    ],
  },
  {
    id: 126,
    alias: 'Nghiem-thu-tuyen-kenh-N3',
    category: 'Quy-hoach',
    title: 'Nghiệm thu tuyến kênh N3 sau hai tháng thi công',
    date: '2026-06-21',
    body: [
      'Tuyến kênh dài 860 mét đã được kiên cố, dẫn nước về cánh đồng Cửa Cống.',
      'Đơn vị thi công bàn giao sớm mười ngày để kịp vụ mới.',
    ],
  },
  {
    id: 118,
    alias: 'Khoi-cong-nha-van-hoa-thon-Khoat-Giua',
    category: 'Quy-hoach',
    title: 'Khởi công nhà văn hóa thôn Khoát Giữa',
    date: '2026-03-28',
    body: [
      'Nhà văn hóa có một hội trường tám mươi chỗ và sân bóng chuyền phía sau.',
      'Bà con trong thôn góp hơn hai trăm ngày công dọn mặt bằng.',
    ],
  },
  {
    id: 112,
    alias: 'Tuyen-dung-cong-chuc-nam-2025',
    category: 'Thong-bao',
    title: 'Thông báo kết quả trúng tuyển kỳ tuyển dụng công chức xã Vĩnh Khoát năm 2025',
    date: '2025-12-02',
    body: [
      'Ủy ban nhân dân xã thông báo kết quả kỳ tuyển dụng công chức năm 2025: 02 người trúng tuyển vào vị trí Văn phòng và Kinh tế.',
    ],
    file: ['tb-ket-qua-tuyen-dung-2025.pdf', 'Thông báo kết quả tuyển dụng công chức năm 2025 (PDF)'],
  },
  {
    id: 110,
    alias: 'Lich-tiep-xuc-cu-tri-cuoi-nam-2025',
    category: 'Thong-bao',
    title: 'Lịch tiếp xúc cử tri của đại biểu HĐND xã trước kỳ họp cuối năm 2025',
    date: '2025-11-20',
    body: [
      'Tổ đại biểu số 1 tiếp xúc cử tri tại nhà văn hóa thôn Khoát Trong, 8 giờ ngày 26/11/2025.',
      'Tổ đại biểu số 2 tiếp xúc cử tri tại trụ sở UBND xã, 14 giờ ngày 26/11/2025.',
    ],
  },
  {
    id: 104,
    alias: 'Hoi-nghi-doi-thoai-nam-2025',
    category: 'Thong-bao',
    title: 'Thông báo tổ chức hội nghị đối thoại giữa Chủ tịch UBND xã với Nhân dân năm 2025',
    date: '2025-09-25',
    body: [
      'Hội nghị đối thoại diễn ra lúc 8 giờ ngày 10/10/2025 tại hội trường UBND xã, chủ đề xây dựng nông thôn mới.',
      'Ý kiến của Nhân dân gửi về Văn phòng HĐND và UBND xã trước ngày 06/10/2025.',
    ],
  },
  {
    id: 103,
    alias: 'Tong-ve-sinh-moi-truong-2025',
    category: 'Moi-truong',
    title: 'Ra quân tổng vệ sinh môi trường hưởng ứng chiến dịch làm cho thế giới sạch hơn năm 2025',
    date: '2025-09-20',
    body: [
      'Hơn hai trăm người tham gia nhặt rác thải nhựa dọc đê và khơi thông mương nội đồng.',
      'Hội Phụ nữ xã phát động mỗi gia đình một làn đi chợ thay túi ni lông.',
    ],
  },
  {
    id: 101,
    alias: 'Tam-ngung-cap-dien-thon-Khoat-Trong',
    category: 'Thong-bao',
    title: 'Thông báo tạm ngừng cấp điện để sửa chữa lưới điện thôn Khoát Trong',
    date: '2025-09-10',
    body: ['Thời gian ngừng cấp điện từ 7 giờ đến 11 giờ ngày 14/09/2025, tại trạm biến áp Khoát Trong 2.'],
  },
  {
    id: 98,
    alias: 'Lay-y-kien-du-thao-quy-che-cho-Khoat',
    category: 'Gop-y',
    title: 'Lấy ý kiến góp ý dự thảo Quy chế quản lý chợ Khoát',
    date: '2025-08-20',
    body: [
      'Ủy ban nhân dân xã đăng toàn văn dự thảo Quy chế quản lý chợ Khoát để tổ chức, cá nhân góp ý.',
      'Thời hạn góp ý: đến hết ngày 20/09/2025.',
    ],
    file: ['du-thao-quy-che-cho-khoat.docx', 'Toàn văn dự thảo Quy chế quản lý chợ Khoát'],
  },
  {
    id: 96,
    alias: 'Thu-hoi-dat-du-an-duong-tranh',
    category: 'Thong-bao',
    title: 'Thông báo thu hồi đất để thực hiện dự án đường tránh Khoát Ngoài',
    date: '2025-08-15',
    body: [
      'Ủy ban nhân dân xã thông báo thu hồi đất của các thửa nằm trong phạm vi dự án đường tránh Khoát Ngoài, tổng diện tích 1,2 héc-ta.',
    ],
    file: ['tb-thu-hoi-dat-duong-tranh.pdf', 'Thông báo thu hồi đất dự án đường tránh Khoát Ngoài (PDF)'],
  },
  {
    id: 93,
    alias: 'Tuyen-sinh-lop-1-nam-hoc-2025-2026',
    category: 'Thong-bao',
    title: 'Thông báo tuyển sinh lớp 1 năm học 2025 - 2026',
    date: '2025-07-14',
    body: [
      'Trường Tiểu học Vĩnh Khoát tuyển sinh 84 học sinh vào lớp 1, nhận hồ sơ từ ngày 21 đến ngày 25/07/2025.',
    ],
  },
];

/** Explanations of laws: three, the newest of October 2025. */
export const LAWS: readonly Article[] = [
  {
    id: 106,
    alias: 'Tim-hieu-Luat-Thuc-hien-dan-chu-o-co-so',
    category: 'Phap-luat',
    title: 'Tìm hiểu Luật Thực hiện dân chủ ở cơ sở',
    date: '2025-10-02',
    body: [
      'Luật quy định những việc Nhân dân được biết, được bàn, được quyết định và được giám sát ở xã, ở thôn.',
      'Người dân thực hiện dân chủ ở cơ sở trực tiếp hoặc thông qua đại diện, tại cuộc họp của cộng đồng dân cư.',
    ],
  },
  {
    id: 102,
    alias: 'Diem-moi-Luat-Dat-dai',
    category: 'Phap-luat',
    title: 'Những điểm mới của Luật Đất đai người dân cần biết',
    date: '2025-09-12',
    body: [
      'Luật mở rộng trường hợp được cấp giấy chứng nhận và bỏ khung giá đất của Chính phủ.',
      'Bài viết giải thích ba điểm mà nhiều hộ gia đình hay hỏi khi làm thủ tục.',
    ],
  },
  {
    id: 95,
    alias: 'Quyen-tiep-can-thong-tin-cua-cong-dan',
    category: 'Phap-luat',
    title: 'Quyền tiếp cận thông tin của công dân theo Luật Tiếp cận thông tin',
    date: '2025-08-08',
    body: [
      'Mọi công dân đều bình đẳng, không bị phân biệt đối xử trong việc thực hiện quyền tiếp cận thông tin.',
      'Thông tin được cung cấp phải chính xác, đầy đủ và kịp thời.',
    ],
  },
];
