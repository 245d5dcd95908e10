import { html } from '../../markup/html.ts';
import { dataTable } from '../../markup/table.ts';
import { budgetRows, executionRows } from '../../stock/budget.ts';
import { newestFirst, plainPostings, type Section, withFiles } from './posting.ts';

const budgetTable = dataTable(['STT', 'Nội dung', 'Số tiền (triệu đồng)'], budgetRows(61_500));
const quarterTable = dataTable(
  ['STT', 'Nội dung', 'Dự toán năm', 'Thực hiện', 'Tỷ lệ'],
  executionRows(61_500, 0.74),
);

const quarter = (date: string, name: string, slug: string) =>
  withFiles(
    date,
    `Công khai tình hình thực hiện dự toán ngân sách ${name}`,
    `Ủy ban nhân dân phường công khai số liệu thực hiện dự toán thu, chi ngân sách ${name} kèm thuyết minh.`,
    [[`thuc-hien-${slug}.xlsx`, `Biểu thực hiện dự toán ${name}`]],
    quarterTable,
  );

export const BUDGET: Section = {
  path: '/cong-khai/ngan-sach',
  name: 'Công khai ngân sách',
  perPage: 5,
  postings: newestFirst([
    quarter('2026-10-13', 'quý III năm 2026', 'quy-3-2026'),
    quarter('2026-07-14', 'quý II năm 2026', 'quy-2-2026'),
    quarter('2026-04-13', 'quý I năm 2026', 'quy-1-2026'),
    quarter('2026-01-14', 'quý IV năm 2025', 'quy-4-2025'),
    quarter('2025-10-14', 'quý III năm 2025', 'quy-3-2025'),
    withFiles(
      '2026-07-24',
      'Công khai quyết toán ngân sách phường Thạch Lựu năm 2025',
      'HĐND phường đã phê chuẩn quyết toán năm 2025 tại kỳ họp giữa năm.',
      [
        ['qd-cong-khai-quyet-toan-2025.pdf', 'Quyết định công bố công khai quyết toán ngân sách năm 2025'],
        ['bieu-quyet-toan-2025.xlsx', 'Biểu quyết toán ngân sách năm 2025'],
      ],
      budgetTable,
    ),
    withFiles(
      '2026-01-08',
      'Công khai dự toán ngân sách phường Thạch Lựu năm 2026',
      'Quyết định số 12/QĐ-UBND công bố công khai dự toán ngân sách năm 2026 đã được HĐND phường quyết định.',
      [
        [
          'qd-cong-khai-du-toan-2026.pdf',
          'Quyết định số 12/QĐ-UBND công bố công khai dự toán ngân sách năm 2026',
        ],
        ['bieu-du-toan-2026.xlsx', 'Biểu dự toán ngân sách năm 2026'],
      ],
      budgetTable,
    ),
  ]),
};

const LAND: Section = {
  path: '/cong-khai/quy-hoach-dat',
  name: 'Quy hoạch, kế hoạch sử dụng đất',
  perPage: 10,
  postings: [
    withFiles(
      '2026-03-18',
      'Công bố kế hoạch sử dụng đất năm 2026 phường Thạch Lựu',
      'Kế hoạch sử dụng đất năm 2026 được phê duyệt tại Quyết định số 640/QĐ-UBND ngày 05/03/2026.',
      [
        ['qd-640-ke-hoach-su-dung-dat-2026.pdf', 'Quyết định phê duyệt kế hoạch sử dụng đất năm 2026'],
        ['ban-do-ke-hoach-su-dung-dat-2026.pdf', 'Bản đồ kế hoạch sử dụng đất năm 2026'],
      ],
    ),
  ],
};

const BUILDING: Section = {
  path: '/cong-khai/quy-hoach-xay-dung',
  name: 'Quy hoạch xây dựng',
  perPage: 10,
  postings: [
    withFiles(
      '2026-04-22',
      'Công bố quy hoạch phân khu phường Thạch Lựu đến năm 2040',
      'Đồ án được phê duyệt tháng 4 năm 2026, trưng bày tại hội trường phường.',
      [
        ['qd-quy-hoach-phan-khu.pdf', 'Quyết định phê duyệt quy hoạch phân khu phường Thạch Lựu'],
        ['ban-ve-quy-hoach-phan-khu.pdf', 'Bản đồ quy hoạch sử dụng đất của đồ án'],
        ['quy-dinh-quan-ly-theo-do-an.pdf', 'Quy định quản lý theo đồ án quy hoạch phân khu'],
      ],
    ),
  ],
};

const INVESTMENT: Section = {
  path: '/cong-khai/dau-tu-cong',
  name: 'Đầu tư công',
  perPage: 10,
  postings: [
    withFiles(
      '2026-07-30',
      'Danh mục dự án đầu tư công năm 2026 và tiến độ thực hiện',
      'Danh mục kèm Nghị quyết của HĐND phường về kế hoạch đầu tư công năm 2026.',
      [['danh-muc-dau-tu-cong-2026.xlsx', 'Danh mục dự án đầu tư công năm 2026']],
      dataTable(
        ['Tên dự án', 'Tổng mức đầu tư (triệu đồng)', 'Nguồn vốn', 'Tiến độ'],
        [
          ['Mở rộng đường Bến Sông', '9.400', 'Ngân sách phường', 'Đang thi công, 35%'],
          ['Cải tạo chợ Thạch Lựu', '4.150', 'Ngân sách tỉnh', 'Hoàn thành'],
          ['Sửa cống ngõ 19', '620', 'Ngân sách phường', 'Đang chọn nhà thầu'],
        ],
      ),
    ),
  ],
};

const CONSULTATION: Section = {
  path: '/lay-y-kien',
  name: 'Lấy ý kiến góp ý dự thảo',
  perPage: 10,
  before: html`<form class="mau" action="/lay-y-kien/gui" method="post"><label>Dự thảo <input name="du-thao"></label><label>Nội dung góp ý <textarea name="noi-dung" rows="4"></textarea></label><button>Gửi góp ý</button></form>`,
  postings: [
    withFiles(
      '2026-11-06',
      'Lấy ý kiến dự thảo Quyết định ban hành nội quy đường kè Bến Sông',
      'Thời hạn góp ý: đến hết ngày 06/12/2026. // Ý kiến gửi qua mẫu trên trang này hoặc tại Văn phòng HĐND và UBND phường.',
      [['du-thao-noi-quy-duong-ke.docx', 'Dự thảo Quyết định ban hành nội quy đường kè Bến Sông']],
    ),
    withFiles(
      '2026-06-26',
      'Lấy ý kiến dự thảo Quy chế quản lý chợ Thạch Lựu',
      'Thời hạn góp ý: đến hết ngày 27/07/2026.',
      [['du-thao-quy-che-cho.docx', 'Dự thảo Quy chế quản lý chợ Thạch Lựu']],
    ),
  ],
};

export const REFORM: Section = {
  path: '/cai-cach-hanh-chinh',
  name: 'Cải cách hành chính',
  perPage: 6,
  postings: newestFirst([
    withFiles(
      '2026-11-04',
      'Tình hình tiếp nhận, giải quyết hồ sơ thủ tục hành chính tháng 10 năm 2026',
      'Số liệu lấy từ hệ thống một cửa ngày 31/10/2026.',
      [],
      dataTable(
        ['Lĩnh vực', 'Tiếp nhận', 'Đã giải quyết', 'Đúng hạn', 'Quá hạn'],
        [
          ['Hộ tịch', 188, 188, 188, 0],
          ['Chứng thực', 540, 540, 540, 0],
          ['Xây dựng', 21, 17, 17, 0],
        ],
      ),
    ),
    withFiles(
      '2026-10-20',
      'Kết quả khảo sát mức độ hài lòng của người dân quý III năm 2026',
      'Phát ra 200 phiếu, thu về 186 phiếu; 94,6% hài lòng với thái độ phục vụ.',
      [['kq-hai-long-quy-3-2026.pdf', 'Kết quả khảo sát mức độ hài lòng quý III năm 2026']],
    ),
    withFiles(
      '2026-09-29',
      'Quyết định số 1874/QĐ-UBND ngày 25/09/2026 công bố danh mục thủ tục hành chính thực hiện tại cấp xã',
      'Danh mục do Chủ tịch UBND tỉnh công bố, thay các danh mục trước đó.',
      [
        [
          'qd-1874-cong-bo-danh-muc-tthc.pdf',
          'Quyết định số 1874/QĐ-UBND công bố danh mục thủ tục hành chính',
        ],
      ],
    ),
    withFiles(
      '2026-09-25',
      'Báo cáo công tác cải cách hành chính quý III năm 2026 phường Thạch Lựu',
      'Báo cáo nêu sáu nhóm việc, phụ lục ghi tỷ lệ hồ sơ trực tuyến.',
      [['bc-cchc-quy-3-2026.pdf', 'Báo cáo công tác cải cách hành chính quý III năm 2026']],
    ),
    withFiles(
      '2026-01-19',
      'Kế hoạch cải cách hành chính năm 2026 phường Thạch Lựu',
      'Kế hoạch gồm 24 nhiệm vụ, ghi rõ người chịu trách nhiệm và thời hạn.',
      [['kh-cchc-2026.pdf', 'Kế hoạch cải cách hành chính năm 2026']],
    ),
    withFiles(
      '2026-03-10',
      'Hướng dẫn nộp hồ sơ trực tuyến trên Cổng Dịch vụ công quốc gia và nhận kết quả qua bưu chính',
      'Bước 1: đăng nhập bằng tài khoản VNeID. // Bước 2: chọn thủ tục, tải giấy tờ lên. // Bước 3: thanh toán trực tuyến. // Bước 4: chọn nhận kết quả qua bưu chính công ích.',
      [['huong-dan-nop-ho-so.pdf', 'Hướng dẫn nộp hồ sơ trực tuyến']],
    ),
    ...plainPostings([
      '2026-08-28|Ra mắt quầy nhận hồ sơ cho người khuyết tật|Quầy thấp hơn 20 cm, có ghế xoay và màn hình chữ lớn.',
      '2026-07-22|Thi trả lời nhanh giữa các quầy một cửa|Mười tám cán bộ dự thi, đề lấy từ câu hỏi của người dân.',
      '2026-05-15|Đưa máy lấy số về sảnh tầng một|Máy in giờ hẹn dự kiến ngay trên phiếu.',
      '2026-02-20|Ngày không viết tay tại Trung tâm|Toàn bộ tờ khai trong ngày được điền trên máy tính bảng.',
    ]),
  ]),
};

const LAW: Section = {
  path: '/pho-bien-phap-luat',
  name: 'Phổ biến, giáo dục pháp luật',
  perPage: 6,
  postings: plainPostings([
    '2026-10-30|Hỏi đáp pháp luật: khi nào phải đăng ký tạm trú?|Người đến ở từ ba mươi ngày trở lên phải đăng ký tạm trú với công an phường.',
    '2026-10-09|Mức phạt đổ phế thải xây dựng ra lòng đường|Người đổ phải dọn và nộp phạt; chủ công trình chịu trách nhiệm liên đới.',
    '2026-09-11|Những điểm mới của quy định về hộ kinh doanh|Hộ kinh doanh đăng ký một lần trên mạng và dùng mã số thuế cá nhân.',
    '2026-07-17|Ai được miễn tiền đò ngang?|Học sinh, người cao tuổi và người khuyết tật không phải trả tiền đò.',
    '2026-05-22|Quy định về nuôi chó mèo trong khu dân cư|Chủ nuôi phải tiêm phòng, rọ mõm và dọn chất thải.',
    '2026-03-06|Viết di chúc thế nào cho đúng?|Di chúc cần ghi ngày, người lập, di sản và chữ ký từng trang.',
    '2026-01-23|Đốt pháo nào thì được phép?|Chỉ được dùng pháo hoa không nổ, mua đúng nơi được bán.',
    '2025-11-14|Vay nặng lãi qua mạng và cách tránh|Không cho mượn giấy tờ, không cài ứng dụng lạ.',
  ]),
};

const SUPPORT: Section = {
  path: '/an-sinh-xa-hoi',
  name: 'Chính sách an sinh xã hội',
  perPage: 10,
  postings: [
    withFiles(
      '2026-09-17',
      'Chính sách trợ giúp xã hội: đối tượng và mức hưởng từ ngày 01/07/2026',
      'Mức chuẩn trợ giúp xã hội và mười một nhóm đối tượng được nêu trong bảng kèm theo.',
      [['muc-tro-giup-xa-hoi-2026.pdf', 'Đối tượng và mức hưởng trợ giúp xã hội từ ngày 01/07/2026']],
    ),
    ...plainPostings([
      '2026-06-05|Chính sách hỗ trợ học phí cho trẻ mẫu giáo năm tuổi|Gia đình nộp đơn tại trường trước ngày khai giảng.',
      '2026-02-12|Chính sách hỗ trợ tiền điện cho hộ khó khăn|Mỗi tháng hộ được hỗ trợ bằng ba mươi số điện bậc một.',
    ]),
  ],
};

const ENVIRONMENT: Section = {
  path: '/moi-truong',
  name: 'Môi trường',
  perPage: 10,
  before: html`<h2>Lịch thu gom rác thải sinh hoạt</h2>${dataTable(
    ['Khu vực', 'Thời gian thu gom', 'Điểm tập kết rác'],
    [
      ['Bến Đá, Vườn Lựu, Cầu Mới', '17 giờ - 19 giờ hằng ngày', 'Đầu phố Bến Sông'],
      ['Các tổ còn lại', '18 giờ - 20 giờ hằng ngày', 'Sau chợ Thạch Lựu'],
    ],
  )}`,
  postings: plainPostings([
    '2026-11-11|Thông báo phân loại rác thải sinh hoạt tại nguồn|Rác được chia ba loại; từ ngày 01/12/2026 xe không nhận túi lẫn.',
    '2026-08-14|Ra quân dọn bèo và rác thải trên đầm Trong|Bốn thuyền vớt được hơn hai tấn bèo và chai nhựa.',
  ]),
};

const RESOLUTIONS: Section = {
  path: '/hoi-dong-nhan-dan/nghi-quyet',
  name: 'Nghị quyết của HĐND phường',
  perPage: 10,
  postings: [
    withFiles(
      '2026-07-22',
      'Nghị quyết số 19/NQ-HĐND phê chuẩn quyết toán ngân sách phường năm 2025',
      'Nghị quyết được thông qua tại kỳ họp thứ hai, HĐND phường Thạch Lựu khóa mới.',
      [['nq-19-hdnd.pdf', 'Nghị quyết số 19/NQ-HĐND']],
    ),
    withFiles(
      '2026-07-22',
      'Nghị quyết số 18/NQ-HĐND về chương trình giám sát năm 2027 của HĐND phường',
      'Nghị quyết nêu bốn chuyên đề giám sát.',
      [['nq-18-hdnd.pdf', 'Nghị quyết số 18/NQ-HĐND']],
    ),
    withFiles(
      '2026-07-15',
      'Chương trình, tài liệu kỳ họp thứ hai HĐND phường Thạch Lựu',
      'Kỳ họp diễn ra trong một ngày, 20/07/2026.',
      [['tai-lieu-ky-hop-thu-hai.pdf', 'Tài liệu kỳ họp thứ hai']],
    ),
    withFiles(
      '2025-12-26',
      'Nghị quyết số 11/NQ-HĐND về Kế hoạch phát triển kinh tế - xã hội năm 2026',
      'Nghị quyết giao mười bốn chỉ tiêu.',
      [['nq-11-hdnd.pdf', 'Nghị quyết về Kế hoạch phát triển kinh tế - xã hội năm 2026']],
    ),
  ],
};

const VOTERS: Section = {
  path: '/hoi-dong-nhan-dan/tiep-xuc-cu-tri',
  name: 'Tiếp xúc cử tri',
  perPage: 10,
  postings: [
    withFiles(
      '2026-11-13',
      'Lịch tiếp xúc cử tri của đại biểu HĐND phường trước kỳ họp cuối năm 2026',
      'Tám điểm tiếp xúc, từ ngày 24 đến ngày 27/11/2026.',
      [['lich-txct-cuoi-nam-2026.pdf', 'Lịch tiếp xúc cử tri trước kỳ họp cuối năm 2026']],
    ),
    withFiles(
      '2026-08-05',
      'Báo cáo trả lời ý kiến, kiến nghị của cử tri phường Thạch Lựu giữa năm 2026',
      'Trả lời 33 kiến nghị, trong đó 21 việc đã làm xong.',
      [['tra-loi-cu-tri-giua-nam-2026.pdf', 'Báo cáo trả lời kiến nghị của cử tri giữa năm 2026']],
    ),
  ],
};

const ASSETS: Section = {
  path: '/cong-khai/tai-san-cong',
  name: 'Tài sản công, mua sắm công',
  perPage: 10,
  postings: [
    withFiles(
      '2026-03-25',
      'Công khai tình hình quản lý, sử dụng tài sản công năm 2025',
      'Số liệu tính đến ngày 31/12/2025, gồm nhà, đất, xe và thiết bị.',
      [['tai-san-cong-2025.xlsx', 'Biểu công khai tài sản công năm 2025']],
    ),
  ],
};

/** The sections of postings, apart from news and notices. */
export const SECTIONS: readonly Section[] = [
  BUDGET,
  LAND,
  BUILDING,
  INVESTMENT,
  ASSETS,
  CONSULTATION,
  REFORM,
  LAW,
  SUPPORT,
  ENVIRONMENT,
  RESOLUTIONS,
  VOTERS,
];
