import { dataTable } from '../../markup/table.ts';
import { newestFirst, plainPostings, type Section, withFiles } from './posting.ts';

const EVERYDAY = plainPostings([
  '2026-11-18|Thông báo tạm ngừng cung cấp điện tổ dân phố Lò Gốm và Cây Sung ngày 22/11/2026|Điện lực tạm ngừng cung cấp điện từ 6 giờ đến 10 giờ để thay dây hạ thế. // Các hộ nuôi cá lồng chuẩn bị máy phát cho sục khí.',
  '2026-11-16|Thông báo mời tham gia hội thi cắm hoa của các tổ dân phố|Mỗi tổ cử một đội ba người, mang theo hoa trồng trong vườn nhà.',
  '2026-11-10|Thông báo cấm đỗ xe trước cổng chợ Thạch Lựu buổi sáng|Từ 5 giờ đến 8 giờ hằng ngày, trừ xe bốc dỡ hàng có phù hiệu.',
  '2026-11-05|Thông báo lịch phun thuốc diệt muỗi tại tám tổ dân phố|Đội y tế đi từng ngõ; các hộ che bể cá, lồng chim trước giờ phun.',
  '2026-10-28|Thông báo tạm đóng sân bóng Gò Sậy để thay cỏ|Sân đóng trong hai tuần; lịch tập chuyển sang sân trường trung học.',
  '2026-10-21|Thông báo nhận lại xe đạp nhặt được ở bến đò|Ba chiếc xe đạp được giữ ở bến, chủ xe mang theo ảnh hoặc hóa đơn.',
  '2026-10-06|Lịch tiêm chủng mở rộng tháng 10 năm 2026 tại Trạm Y tế phường Thạch Lựu|Trạm Y tế phường tiêm vào sáng ngày 08 và 22 tháng 10, số 12 phố Bến Sông, điện thoại 0999 000 633.',
  '2026-09-22|Thông báo chặn đường Cầu Mới để đổ bê tông|Xe máy đi vòng qua ngõ 7; xe tải đi đường kè.',
  '2026-09-08|Thông báo mượn nhà văn hóa tổ dân phố vào cuối tuần|Người mượn ghi tên trước hai ngày và tự dọn sau khi dùng.',
  '2026-08-19|Thông báo giờ mở cửa thư viện hè|Thư viện mở đến 20 giờ các ngày thứ Ba, thứ Năm và thứ Bảy.',
  '2026-08-03|Thông báo bắt chó thả rông trên đường kè|Đội bắt chó làm việc từ 5 giờ sáng, chủ nuôi nhận lại trong 48 giờ.',
  '2026-07-14|Thông báo lịch cắt tỉa cây xanh mùa mưa bão|Cây phượng ở phố Bến Sông được cắt trước, sau đó tới hàng bàng.',
  '2026-06-29|Thông báo mất nước do vỡ ống ở ngõ 19|Đội sửa chữa hàn lại ống và xả cặn trong đêm.',
  '2026-06-02|Thông báo mở lớp dạy bơi miễn phí cho học sinh|Lớp học ở bể bơi trường trung học, mỗi ca hai mươi em.',
  '2026-05-06|Thông báo đổi chiều lưu thông hai ngõ cạnh chợ|Ngõ 3 đi vào, ngõ 5 đi ra; ô tô tải không vào ngõ.',
  '2026-04-15|Thông báo mời bà con nếm thử giống lựu hạt mềm|Buổi nếm thử ở sân kho, có phiếu chấm điểm cho từng giống.',
  '2026-03-19|Thông báo lịch chiếu phim lưu động|Ba đêm ở ba tổ dân phố, bắt đầu lúc 19 giờ 30.',
  '2026-02-03|Thông báo giờ họp chợ Tết|Chợ Tết họp đến 23 giờ từ ngày 23 tháng Chạp.',
  '2026-01-20|Thông báo bắn pháo hoa đêm giao thừa tại bến sông|Người xem đứng phía trong hàng rào, không leo lên kè.',
  '2025-12-30|Thông báo thời gian nghỉ Tết Dương lịch|Ca trực giữ số điện thoại ở cuối trang.',
  '2025-11-25|Thông báo tìm chủ sở hữu thuyền thúng trôi dạt|Chiếc thuyền sơn xanh đang buộc ở bến Đá.',
]);

const incomeTable = dataTable(
  ['Nội dung', 'Số tiền (đồng)'],
  [
    ['Số dư đầu năm 2026', '18.240.000'],
    ['Tổng thu trong năm', '96.515.000'],
    ['Chi thăm hỏi, tặng quà', '41.300.000'],
    ['Chi sửa chữa hai ngôi nhà', '52.000.000'],
    ['Số dư', '21.455.000'],
  ],
  { caption: 'Thu, chi Quỹ Đền ơn đáp nghĩa đến hết quý III năm 2026' },
);

const poorTable = dataTable(
  ['Tổ dân phố', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo'],
  [
    ['Bến Đá', 412, 3, 7],
    ['Vườn Lựu', 388, 2, 5],
    ['Gò Sậy', 301, 4, 8],
    ['Đầm Trong', 276, 5, 6],
  ],
  { caption: 'Tổng hợp kết quả rà soát hộ nghèo, hộ cận nghèo năm 2025' },
);

/** What the law asks for and the ward only ever posted among its notices. */
const DUTIES = [
  withFiles(
    '2026-10-30',
    'Báo cáo kết quả tiếp công dân, giải quyết khiếu nại, tố cáo 9 tháng năm 2026 phường Thạch Lựu',
    'Từ đầu năm phường tiếp 88 lượt công dân, nhận 17 đơn và giải quyết xong 15 đơn. // Hai đơn còn lại đang trong thời hạn.',
    [
      [
        'bc-tiep-dan-9-thang-2026.pdf',
        'Báo cáo kết quả tiếp công dân, giải quyết khiếu nại, tố cáo 9 tháng năm 2026',
      ],
    ],
  ),
  withFiles(
    '2026-10-15',
    'Công khai thu, chi Quỹ Đền ơn đáp nghĩa phường Thạch Lựu năm 2026',
    'Ban quản lý quỹ công khai số đã thu của các hộ và số đã chi đến hết quý III.',
    [['quy-den-on-2026.xlsx', 'Bảng thu, chi Quỹ Đền ơn đáp nghĩa năm 2026']],
    incomeTable,
  ),
  withFiles(
    '2026-09-15',
    'Thông báo kết luận hội nghị đối thoại với Nhân dân phường Thạch Lựu năm 2026',
    'Chủ tịch UBND phường kết luận chín việc, giao thời hạn cho từng bộ phận.',
    [['kl-doi-thoai-2026.pdf', 'Thông báo kết luận hội nghị đối thoại với Nhân dân năm 2026']],
  ),
  withFiles(
    '2026-08-24',
    'Thông báo tổ chức hội nghị đối thoại giữa Chủ tịch UBND phường với Nhân dân năm 2026',
    'Hội nghị họp lúc 7 giờ 30 ngày 08/09/2026 tại hội trường phường; người dân đăng ký nội dung trước ngày 04/09/2026.',
    [['tb-doi-thoai-2026.pdf', 'Thông báo tổ chức hội nghị đối thoại với Nhân dân']],
  ),
  withFiles(
    '2026-08-11',
    'Báo cáo tổng hợp, tiếp thu, giải trình ý kiến góp ý dự thảo Quy chế quản lý chợ Thạch Lựu',
    'Có 46 ý kiến góp ý; 31 ý kiến được tiếp thu, 15 ý kiến được giải trình trong bảng kèm theo.',
    [['tiep-thu-giai-trinh-quy-che-cho.pdf', 'Bảng tổng hợp, tiếp thu, giải trình ý kiến góp ý']],
  ),
  withFiles(
    '2026-06-24',
    'Kế hoạch tuyển sinh lớp 1, lớp 6 năm học 2026 - 2027 trên địa bàn phường Thạch Lựu',
    'Trường Tiểu học Thạch Lựu nhận 140 học sinh lớp 1; Trường Trung học cơ sở Bến Đá nhận 165 học sinh lớp 6.',
    [['tuyen-sinh-2026-2027.pdf', 'Kế hoạch tuyển sinh năm học 2026 - 2027']],
  ),
  withFiles(
    '2026-06-10',
    'Thông báo tuyển dụng người hoạt động không chuyên trách phường Thạch Lựu năm 2026',
    'Phường cần tuyển hai người làm công tác văn thư và thiết bị; hồ sơ nhận đến hết ngày 30/06/2026.',
    [['tb-tuyen-dung-2026.pdf', 'Thông báo tuyển dụng năm 2026']],
  ),
  withFiles(
    '2026-05-20',
    'Thông báo thu hồi đất để mở rộng đường Bến Sông, đoạn qua tổ dân phố Gò Sậy',
    'Diện tích thu hồi là 1.860 m²; phương án bồi thường, hỗ trợ, tái định cư được niêm yết tại trụ sở phường trong 30 ngày.',
    [
      ['tb-thu-hoi-dat-ben-song.pdf', 'Thông báo thu hồi đất đường Bến Sông'],
      ['pa-boi-thuong-ben-song.pdf', 'Phương án bồi thường, hỗ trợ, tái định cư'],
    ],
  ),
  withFiles(
    '2026-01-12',
    'Bảng giá đất năm 2026 áp dụng trên địa bàn phường Thạch Lựu',
    'Bảng giá đất do HĐND tỉnh quyết định, áp dụng từ ngày 01/01/2026; phần của phường Thạch Lựu ở trang 8 đến trang 11.',
    [['bang-gia-dat-2026.pdf', 'Bảng giá đất năm 2026 phường Thạch Lựu']],
  ),
  withFiles(
    '2025-12-10',
    'Thông báo niêm yết công khai kết quả rà soát hộ nghèo, hộ cận nghèo năm 2025 phường Thạch Lựu',
    'Kết quả được niêm yết tại nhà văn hóa các tổ dân phố trong ba ngày làm việc.',
    [['tb-ket-qua-ra-soat-2025.pdf', 'Thông báo kết quả rà soát hộ nghèo, hộ cận nghèo năm 2025']],
    poorTable,
  ),
];

export const NOTICES: Section = {
  path: '/thong-bao',
  name: 'Thông báo',
  perPage: 10,
  postings: newestFirst([...EVERYDAY, ...DUTIES]),
};
