import type { Expected } from '../../portal.ts';
import { fail, partial, pass, review } from '../../verdicts.ts';

/** Participation, accountability, disclosure and service: decided as those in `expected.ts`. */
export const furtherExpected: Expected = {
  'accessibility-mobile': partial(
    '/',
    'Biểu trưng phường Thạch Lựu',
    'Viewport and language, but the pictures of the news carry no text.',
  ),
  'accountability-rules': review(
    'Working rules of June 2026 stand in the archive; whether they speak of accountability stands in the file.',
  ),
  'anticorruption-information': pass(
    '/van-ban?page=4',
    'Kế hoạch phòng, chống tham nhũng, lãng phí, tiêu cực năm 2026',
    'The ward’s plan of February 2026, deep in the archive.',
  ),
  'anticorruption-report-channel': partial('/', 'Đường dây nóng: 0999 000 631', 'Only a general hotline.'),
  'cchc-plan-report': pass(
    '/cai-cach-hanh-chinh',
    'Báo cáo công tác cải cách hành chính quý III năm 2026',
    'Plan of 2026 and report of quarter III.',
  ),
  'citizen-reception-rules': pass(
    '/tiep-cong-dan',
    'Nội quy tiếp công dân của UBND phường Thạch Lựu',
    'Rules and procedure as files.',
  ),
  'community-services-info': pass(
    '/so-dien-thoai-can-biet',
    'Công an phường Thạch Lựu',
    'A power cut of November 2026, a directory and the police.',
  ),
  'community-supervision': fail('Nothing on supervision by the community.'),
  'construction-planning-disclosed': pass(
    '/cong-khai/quy-hoach-xay-dung',
    'Công bố quy hoạch phân khu phường Thạch Lựu đến năm 2040',
    'Decision, drawings and rules of a zoning plan.',
  ),
  'consultation-results-published': pass(
    '/thong-bao?page=2',
    'Báo cáo tổng hợp, tiếp thu, giải trình ý kiến góp ý dự thảo Quy chế quản lý chợ Thạch Lựu',
    'A report on comments of August 2026, deep among the notices.',
  ),
  'council-sessions-resolutions': pass(
    '/hoi-dong-nhan-dan/nghi-quyet',
    'Nghị quyết số 19/NQ-HĐND',
    'Own resolutions of July 2026 with the papers of the session.',
  ),
  'dialogue-conference': pass(
    '/thong-bao?page=2',
    'Thông báo kết luận hội nghị đối thoại với Nhân dân phường Thạch Lựu năm 2026',
    'Notice of August and conclusions of September 2026, among the notices.',
  ),
  'elections-and-village-heads': pass(
    '/gioi-thieu/to-dan-pho',
    'Ông Phó Đức Nhân',
    'Councillors of 2026–2031 and heads of residential groups.',
  ),
  'environment-quality-permits': fail('Nothing on quality, polluted spots or permits.'),
  'environment-section': pass(
    '/moi-truong',
    'Thời gian thu gom',
    'A notice of November 2026, times and places of collection.',
  ),
  'grassroots-democracy-info': pass(
    '/van-ban?page=4',
    'Kế hoạch thực hiện dân chủ ở cơ sở năm 2026',
    'The plan of February 2026, deep in the archive.',
  ),
  'health-education-info': pass(
    '/thong-bao',
    'Lịch tiêm chủng mở rộng tháng 10 năm 2026',
    'Vaccinations of October and admissions of June 2026, among the notices.',
  ),
  'hotline-official-channels': pass(
    '/',
    'Đường dây nóng: 0999 000 631',
    'A hotline with its number; whether it is answered, an inspector may try.',
  ),
  'information-access-section': pass(
    '/tiep-can-thong-tin',
    'Phiếu yêu cầu cung cấp thông tin',
    'Contact, ways to ask and the form.',
  ),
  'information-disclosure-list': pass(
    '/van-ban?page=3',
    'Ban hành Danh mục thông tin phải được công khai',
    'The decision with the list, of March 2026, in the archive.',
  ),
  'inspection-results-published': review('Nothing, and no sign that there was an inspection.'),
  'investment-projects-disclosed': pass(
    '/cong-khai/dau-tu-cong/danh-muc-du-an-dau-tu-cong-nam-2026-va-tien-do-thuc-hien',
    'Mở rộng đường Bến Sông',
    'A table of projects with money and progress, of July 2026.',
  ),
  'land-price-disclosed': pass(
    '/thong-bao?page=3',
    'Bảng giá đất năm 2026 áp dụng trên địa bàn phường Thạch Lựu',
    'The price table of 2026 as a file, deep among the notices.',
  ),
  'legal-dissemination-section': pass(
    '/pho-bien-phap-luat',
    'Hỏi đáp pháp luật: khi nào phải đăng ký tạm trú?',
    'Eight pieces, the newest of October 2026.',
  ),
  'one-stop-center-info': pass(
    '/gioi-thieu/trung-tam-phuc-vu-hanh-chinh-cong',
    'Điện thoại: 0999 000 632',
    'Address, telephone and hours of the centre.',
  ),
  'papi-plan-published': pass(
    '/van-ban?page=3',
    'Kế hoạch cải thiện Chỉ số PAPI năm 2026 phường Thạch Lựu',
    'A PAPI plan of April 2026, deep in the archive.',
  ),
  'poor-household-privacy': review('No identity number on any page; the files are for an inspector to open.'),
  'portal-rating': partial('/so-do-trang', 'Sơ đồ trang', 'A site map, but no box to rate the portal.'),
  'province-portal-link': pass(
    '/',
    'https://duonghai.gov.vn/',
    'The present province’s portal and the national service portal.',
  ),
  'recruitment-disclosed': partial(
    '/thong-bao?page=2',
    'Thông báo tuyển dụng người hoạt động không chuyên trách phường Thạch Lựu năm 2026',
    'The notice of June 2026, and no list and no result.',
  ),
  'socio-economic-plan-disclosed': pass(
    '/van-ban',
    'Báo cáo tình hình phát triển kinh tế - xã hội 9 tháng năm 2026',
    'Resolution on the plan of 2026 and report for nine months.',
  ),
  'support-policies-disclosed': pass(
    '/an-sinh-xa-hoi',
    'Chính sách trợ giúp xã hội: đối tượng và mức hưởng từ ngày 01/07/2026',
    'Who gets how much, posted in September 2026.',
  ),
  'tthc-content-complete': pass(
    '/thu-tuc-hanh-chinh/9.100101',
    'Thành phần hồ sơ',
    'Every procedure has a page with seven headings.',
  ),
  'tthc-fees-posted': pass(
    '/thu-tuc-hanh-chinh',
    'Phí, lệ phí',
    'Fees stand in the list and in each procedure.',
  ),
  'tthc-forms-downloadable': pass('/bieu-mau', 'Tờ khai đăng ký kết hôn', 'Six forms as Word files.'),
  'tthc-late-apology': review(
    'No apology, and the figures show nothing overdue: for an inspector to confirm.',
  ),
  'tthc-progress-results-public': pass(
    '/cai-cach-hanh-chinh',
    'Tình hình tiếp nhận, giải quyết hồ sơ thủ tục hành chính tháng 10 năm 2026',
    'Own figures of October 2026.',
  ),
  'tthc-satisfaction-quality': partial(
    '/cai-cach-hanh-chinh',
    'Kết quả khảo sát mức độ hài lòng của người dân quý III năm 2026',
    'Results of quarter III of 2026, but no survey on the portal.',
  ),
  'voluntary-contributions-disclosed': pass(
    '/thong-bao',
    'Công khai thu, chi Quỹ Đền ơn đáp nghĩa phường Thạch Lựu năm 2026',
    'Income and spending of a fund in 2026, among the notices.',
  ),
  'voter-contact-info': pass(
    '/hoi-dong-nhan-dan/tiep-xuc-cu-tri',
    'Báo cáo trả lời ý kiến, kiến nghị của cử tri phường Thạch Lựu giữa năm 2026',
    'A schedule of November and answers of August 2026.',
  ),
};
