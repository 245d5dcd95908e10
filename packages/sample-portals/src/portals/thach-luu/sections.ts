import { html } from '../../markup/html.ts';
import { dataTable } from '../../markup/table.ts';
import { ASSETS, BUDGET, BUILDING, INVESTMENT, LAND } from './disclosure.ts';
import { plainPostings, type Section, withFiles } from './posting.ts';
import { REFORM } from './reform.ts';

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
