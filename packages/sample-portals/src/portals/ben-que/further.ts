import { file, heading, list, posted, type Route, table, text } from './blocks.ts';

const COUNCILLORS = [
  ['Khổng Tuệ Lâm', 'Chủ tịch HĐND phường', 'Đơn vị bầu cử số 1'],
  ['Tôn Nữ Mộc Miên', 'Đại biểu', 'Đơn vị bầu cử số 2'],
  ['Âu Dương Thạch', 'Đại biểu', 'Đơn vị bầu cử số 3'],
];

const WASTE = [
  ['Khu phố 1 đến 4', '16 giờ - 18 giờ', 'Bến đò khu phố 2'],
  ['Khu phố 5 đến 8', '18 giờ - 20 giờ', 'Cổng chợ nổi'],
];

/** Council, daily life, planning, access to information; much is missing beside them. */
export const FURTHER: Record<string, Route> = {
  '/hoi-dong-nhan-dan': {
    title: 'Hội đồng nhân dân',
    blocks: [
      heading('Hội đồng nhân dân phường Bến Quế'),
      list(
        { title: 'Danh sách đại biểu HĐND phường', href: '/hoi-dong-nhan-dan/dai-bieu' },
        {
          ...file('nq-15.pdf', 'Nghị quyết số 15/NQ-HĐND của HĐND phường về giá dịch vụ bến bãi'),
          date: '22/10/2026',
        },
        {
          ...file('tra-loi-kien-nghi-cu-tri.pdf', 'Báo cáo trả lời kiến nghị của cử tri giữa năm 2026'),
          date: '09/09/2026',
        },
      ),
    ],
  },
  '/hoi-dong-nhan-dan/dai-bieu': {
    title: 'Danh sách đại biểu HĐND phường',
    blocks: [
      heading('Danh sách đại biểu HĐND phường nhiệm kỳ 2026 - 2031'),
      table(
        'Đại biểu HĐND phường nhiệm kỳ 2026 - 2031',
        ['Họ và tên', 'Chức vụ', 'Đơn vị bầu cử'],
        COUNCILLORS,
      ),
    ],
  },
  '/doi-song': {
    title: 'Đời sống',
    blocks: [
      heading('Đời sống'),
      list(
        { title: 'Điện, nước, giao thông', href: '/doi-song/dien-nuoc' },
        { title: 'Môi trường', href: '/doi-song/moi-truong' },
        { title: 'Y tế', href: '/doi-song/y-te' },
      ),
    ],
  },
  '/doi-song/dien-nuoc': {
    title: 'Điện, nước, giao thông',
    blocks: [
      heading('Điện, nước, giao thông'),
      text('Điện thoại Công an phường: 0999 000 340.'),
      list(
        {
          ...file('tb-ngung-cap-dien.pdf', 'Thông báo ngừng cung cấp điện khu phố 3'),
          date: '16/11/2026',
        },
        {
          ...file('tb-ngung-cap-nuoc.pdf', 'Thông báo ngừng cung cấp nước khu phố 7'),
          date: '09/11/2026',
        },
      ),
    ],
  },
  '/doi-song/moi-truong': {
    title: 'Môi trường',
    blocks: [
      heading('Môi trường'),
      table('Lịch thu gom rác thải sinh hoạt', ['Khu vực', 'Thời gian thu gom', 'Điểm tập kết rác'], WASTE),
      list(
        {
          ...file('tb-phan-loai-rac.pdf', 'Thông báo phân loại rác thải sinh hoạt tại nguồn'),
          date: '10/11/2026',
        },
        {
          ...file(
            'quan-trac-song-que-quy-iii-2026.pdf',
            'Kết quả quan trắc môi trường nước sông Quế quý III năm 2026',
          ),
          date: '15/10/2026',
        },
      ),
    ],
  },
  '/doi-song/y-te': {
    title: 'Y tế',
    blocks: [
      heading('Y tế'),
      text('Trạm Y tế phường: số 40 phố Bờ Kè, điện thoại 0999 000 341.'),
      list({
        ...file('lich-tiem-chung-11-2026.pdf', 'Lịch tiêm chủng tháng 11 năm 2026'),
        date: '03/11/2026',
      }),
    ],
  },
  '/cong-khai/quy-hoach-xay-dung': {
    title: 'Quy hoạch xây dựng',
    blocks: [
      heading('Quy hoạch chi tiết xây dựng khu bến thuyền, tỷ lệ 1/500'),
      posted('22/04/2026'),
      list(
        file('qd-quy-hoach-chi-tiet.pdf', 'Quyết định phê duyệt quy hoạch chi tiết khu bến thuyền'),
        file('ban-ve-quy-hoach-chi-tiet.pdf', 'Bản vẽ quy hoạch chi tiết khu bến thuyền, tỷ lệ 1/500'),
      ),
    ],
  },
  '/cong-khai/tiep-can-thong-tin': {
    title: 'Tiếp cận thông tin',
    blocks: [
      heading('Tiếp cận thông tin'),
      text(
        'Đầu mối cung cấp thông tin: Văn phòng HĐND và UBND phường, điện thoại 0999 000 332. Nộp phiếu tại quầy hoặc gửi thư điện tử.',
      ),
      list(file('phieu-yeu-cau-cung-cap-thong-tin.docx', 'Phiếu yêu cầu cung cấp thông tin'), {
        ...file('danh-muc-thong-tin.pdf', 'Danh mục thông tin phải được công khai của UBND phường'),
        date: '12/03/2024',
      }),
    ],
  },
  '/trung-tam-phuc-vu-hanh-chinh-cong': {
    title: 'Trung tâm Phục vụ hành chính công phường Bến Quế',
    blocks: [
      heading('Trung tâm Phục vụ hành chính công phường Bến Quế'),
      text('Địa chỉ: Số 14 phố Bờ Kè, phường Bến Quế, tỉnh Hoài Giang'),
      text('Điện thoại: 0999 000 335'),
      text(
        'Thời gian làm việc: từ thứ Hai đến thứ Sáu, sáng 7 giờ 30 đến 11 giờ 30, chiều 13 giờ 30 đến 17 giờ.',
      ),
    ],
  },
};
