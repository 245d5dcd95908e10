import { file, heading, list, posted, type Route, table, text } from './blocks.ts';

const DOCUMENTS: readonly (readonly [string, string, string, string])[] = [
  ['204/QĐ-UBND', 'Kiện toàn tổ công nghệ số cộng đồng các khu phố', '12/11/2026', 'qd-204.pdf'],
  ['96/KH-UBND', 'Kế hoạch tổ chức chợ Tết trên sông', '05/11/2026', 'kh-96.pdf'],
  ['15/NQ-HĐND', 'Về mức thu giá dịch vụ bến bãi', '22/10/2026', 'nq-15.pdf'],
  ['187/QĐ-UBND', 'Ban hành quy chế tiếp công dân của phường', '08/10/2026', 'qd-187.pdf'],
  ['88/KH-UBND', 'Kế hoạch phòng, chống đuối nước', '11/09/2026', 'kh-88.pdf'],
  ['03/CT-UBND', 'Chấn chỉnh trật tự lòng, lề đường', '20/08/2026', 'ct-03.pdf'],
  ['29/CTr-UBND', 'Chương trình thực hành tiết kiệm, chống lãng phí năm 2026', '05/03/2026', 'ctr-29.pdf'],
];

const RECEPTION = [
  ['Thứ Tư, 11/11/2026', '7 giờ 30 - 11 giờ', 'Chủ tịch UBND phường', 'Phòng 101'],
  ['Thứ Tư, 25/11/2026', '7 giờ 30 - 11 giờ', 'Chủ tịch UBND phường', 'Phòng 101'],
  ['Thứ Tư, 09/12/2026', '7 giờ 30 - 11 giờ', 'Chủ tịch UBND phường', 'Phòng 101'],
  ['Thứ Tư, 23/12/2026', '7 giờ 30 - 11 giờ', 'Thường trực HĐND phường', 'Phòng 101'],
];

/** Drafts that citizens may comment on. */
export const CONSULTATION: Record<string, Route> = {
  '/lay-y-kien': {
    title: 'Lấy ý kiến góp ý của tổ chức, cá nhân',
    blocks: [
      heading('Lấy ý kiến góp ý của tổ chức, cá nhân'),
      list(
        {
          title: 'Dự thảo Quyết định ban hành quy chế quản lý bến thuyền',
          href: '/lay-y-kien/quy-che-ben-thuyen',
          date: '28/10/2026',
        },
        {
          title: 'Lấy ý kiến về quy hoạch sử dụng đất phường giai đoạn mới',
          href: '/lay-y-kien/quy-hoach-su-dung-dat',
          date: '10/09/2026',
        },
        {
          ...file(
            'bc-tiep-thu-quy-hoach.pdf',
            'Báo cáo tổng hợp, tiếp thu, giải trình ý kiến góp ý về quy hoạch sử dụng đất',
          ),
          date: '26/10/2026',
        },
      ),
    ],
  },
  '/lay-y-kien/quy-che-ben-thuyen': {
    title: 'Dự thảo Quyết định ban hành quy chế quản lý bến thuyền',
    blocks: [
      heading('Dự thảo Quyết định ban hành quy chế quản lý bến thuyền'),
      posted('28/10/2026'),
      text(
        'Thời hạn góp ý: đến hết ngày 30/11/2026. Ý kiến gửi về Phòng Kinh tế, Hạ tầng và Đô thị hoặc điền vào mẫu dưới đây.',
      ),
      list(file('du-thao-quy-che-ben-thuyen.docx', 'Dự thảo Quyết định (toàn văn)')),
      {
        kind: 'form',
        fields: [
          { label: 'Họ và tên', name: 'ten', type: 'text' },
          { label: 'Ý kiến góp ý', name: 'y', type: 'textarea' },
        ],
        button: 'Gửi góp ý',
      },
    ],
  },
  '/lay-y-kien/quy-hoach-su-dung-dat': {
    title: 'Lấy ý kiến về quy hoạch sử dụng đất phường giai đoạn mới',
    blocks: [
      heading('Lấy ý kiến về quy hoạch sử dụng đất phường giai đoạn mới'),
      posted('10/09/2026'),
      text(
        'Thời gian lấy ý kiến: từ ngày 10/09/2026 đến hết ngày 10/10/2026, tại trang này và tại nhà văn hóa các khu phố.',
      ),
      list(
        file('du-thao-quy-hoach-su-dung-dat.pdf', 'Dự thảo quy hoạch sử dụng đất và bản đồ lấy ý kiến'),
        file('phieu-lay-y-kien.docx', 'Phiếu lấy ý kiến cộng đồng dân cư'),
      ),
    ],
  },
};

/** What citizens come for. */
export const CITIZENS: Record<string, Route> = {
  '/van-ban': {
    title: 'Văn bản',
    blocks: [
      heading('Văn bản của HĐND, UBND phường'),
      table(
        'Văn bản mới',
        ['Số/Ký hiệu', 'Trích yếu', 'Ngày ban hành'],
        DOCUMENTS.map(([number, about, date]) => [number, about, date]),
      ),
      list(...DOCUMENTS.map(([number, about, , name]) => file(name, `Tải ${number}: ${about}`))),
    ],
  },
  '/thu-tuc-hanh-chinh': {
    title: 'Thủ tục hành chính',
    blocks: [
      heading('Thủ tục hành chính'),
      text('Mời tra cứu trên Cổng Dịch vụ công quốc gia.'),
      list(
        { title: 'Mở Cổng Dịch vụ công quốc gia', href: 'https://dichvucong.gov.vn/' },
        { title: 'Hướng dẫn nộp hồ sơ trực tuyến', href: '/huong-dan-nop-ho-so' },
      ),
    ],
  },
  '/huong-dan-nop-ho-so': {
    title: 'Hướng dẫn nộp hồ sơ trực tuyến',
    blocks: [
      heading('Hướng dẫn nộp hồ sơ trực tuyến và nhận kết quả qua bưu chính công ích'),
      posted('06/05/2026'),
      {
        kind: 'accordion',
        items: [
          {
            title: 'Bước 1: Đăng nhập',
            text: 'Mở Cổng Dịch vụ công quốc gia và đăng nhập bằng tài khoản định danh điện tử VNeID.',
          },
          {
            title: 'Bước 2: Nộp hồ sơ',
            text: 'Chọn thủ tục toàn trình hoặc một phần, điền tờ khai, đính kèm giấy tờ, thanh toán trực tuyến.',
          },
          {
            title: 'Bước 3: Nhận kết quả',
            text: 'Chọn nhận bản điện tử, tại quầy hoặc qua bưu chính công ích.',
          },
        ],
      },
    ],
  },
  '/lich-tiep-cong-dan': {
    title: 'Lịch tiếp công dân',
    blocks: [
      heading('Lịch tiếp công dân tháng 11 và tháng 12 năm 2026'),
      posted('30/10/2026'),
      table(
        'Lịch tiếp công dân của Chủ tịch UBND phường',
        ['Ngày', 'Thời gian', 'Người tiếp', 'Địa điểm'],
        RECEPTION,
      ),
    ],
  },
  '/phan-anh-kien-nghi': {
    title: 'Phản ánh, kiến nghị',
    blocks: [
      heading('Phản ánh, kiến nghị'),
      list(
        { title: 'Câu hỏi đã trả lời', href: '/cau-hoi-da-tra-loi' },
        { title: 'Tiếp nhận phản ánh, kiến nghị về quy định hành chính', href: '/pakn-quy-dinh-hanh-chinh' },
      ),
      {
        kind: 'form',
        fields: [
          { label: 'Họ và tên', name: 'ten', type: 'text' },
          { label: 'Số điện thoại', name: 'sdt', type: 'text' },
          { label: 'Nội dung phản ánh, kiến nghị', name: 'noi-dung', type: 'textarea' },
        ],
        button: 'Gửi phản ánh',
      },
    ],
  },
  '/cau-hoi-da-tra-loi': {
    title: 'Câu hỏi đã trả lời',
    blocks: [
      heading('Câu hỏi đã trả lời'),
      {
        kind: 'answers',
        items: [
          {
            question: 'Bến đò khu phố 2 nghỉ mấy giờ?',
            asked: '02/11/2026',
            answer: 'Bến hoạt động đến 20 giờ hằng ngày.',
            answered: '06/11/2026',
          },
          {
            question: 'Khi nào cấp biển số nhà mới ở ngõ 8?',
            asked: '15/09/2026',
            answer: 'Phường đã lập danh sách, cấp trong quý IV.',
            answered: '24/09/2026',
          },
        ],
      },
    ],
  },
  '/pakn-quy-dinh-hanh-chinh': {
    title: 'Tiếp nhận phản ánh, kiến nghị về quy định hành chính',
    blocks: [
      heading('Tiếp nhận phản ánh, kiến nghị về quy định hành chính'),
      text('Địa chỉ: Văn phòng HĐND và UBND phường, số 12 phố Bờ Kè, phường Bến Quế, tỉnh Hoài Giang.'),
      text('Điện thoại: 0999 000 331. Email: kstthc@benque.hoaigiang.gov.vn.'),
    ],
  },
  '/gioi-thieu': {
    title: 'Giới thiệu',
    blocks: [
      heading('Giới thiệu phường Bến Quế'),
      text('Phường nằm bên ngã ba sông Quế, có tám khu phố và một chợ nổi họp ba phiên mỗi tuần.'),
      list({
        title: 'Trung tâm Phục vụ hành chính công phường',
        href: '/trung-tam-phuc-vu-hanh-chinh-cong',
      }),
    ],
  },
  '/co-cau-to-chuc': {
    title: 'Cơ cấu tổ chức',
    blocks: [
      heading('Cơ cấu tổ chức, chức năng, nhiệm vụ'),
      text('Văn phòng HĐND và UBND: tham mưu tổng hợp, kiểm soát thủ tục hành chính.'),
      text('Phòng Kinh tế, Hạ tầng và Đô thị: tài chính, xây dựng, giao thông, môi trường.'),
      text('Phòng Văn hóa - Xã hội: giáo dục, y tế, văn hóa, nội vụ.'),
      text('Trung tâm Phục vụ hành chính công: tiếp nhận và trả kết quả.'),
    ],
  },
};
