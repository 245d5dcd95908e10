import type { Expected } from '../../portal.ts';
import { fail, partial, pass, review } from '../../verdicts.ts';
import { articlePath } from './paths.ts';

const at = (category: string, alias: string, id: number) => articlePath({ category, alias, id });

/** Participation, accountability, disclosure and service: decided as those in `expected.ts`. */
export const furtherExpected: Expected = {
  'accessibility-mobile': pass('/', 'width=device-width', 'Viewport, language and a text for each picture.'),
  'accountability-rules': review(
    'The working rules of July 2025 are posted; what they say stands in the file.',
    'ask-inspector',
  ),
  'anticorruption-information': partial(
    '/index.php?nv=laws',
    'Kế hoạch phòng, chống tham nhũng, lãng phí, tiêu cực năm 2025',
    'A plan of its own, but that of 2025.',
    'one-item-old',
  ),
  'anticorruption-report-channel': fail('No channel for reports, and no hotline or letter box either.'),
  'cchc-plan-report': partial(
    '/index.php?nv=laws',
    'Kế hoạch cải cách hành chính năm 2026 xã Vĩnh Khoát',
    'A plan of January 2026 alone, without any report.',
    'one-item-old',
  ),
  'citizen-reception-rules': partial(
    '/index.php?nv=about&op=Noi-quy-tiep-cong-dan.html',
    'Công dân đến Phòng Tiếp công dân',
    'The rules of the reception room as text, but those of a commune of before the merger.',
    'of-former-unit',
  ),
  'community-services-info': partial(
    at('Thong-bao', 'Tam-ngung-cap-dien-thon-Khoat-Trong', 101),
    'Thông báo tạm ngừng cấp điện',
    'One notice on power of September 2025, and no way to reach the police.',
    'one-item-old',
  ),
  'community-supervision': pass(
    at('Cong-khai', 'Bao-cao-giam-sat-dau-tu-cong-dong-2025', 115),
    'kiến nghị ba nội dung',
    'A report of January 2026 with results.',
  ),
  'construction-planning-disclosed': review(
    'The section named for planning holds news of works only, none of a plan.',
    'off-topic',
  ),
  'council-sessions-resolutions': partial(
    '/index.php?nv=laws',
    '06/NQ-HĐND',
    'Own resolutions, the newest of January 2026.',
  ),
  'dialogue-conference': partial(
    at('Thong-bao', 'Hoi-nghi-doi-thoai-nam-2025', 104),
    'Hội nghị đối thoại diễn ra lúc 8 giờ ngày 10/10/2025',
    'The notice of a dialogue of 2025, without what came of it.',
    'one-item-old',
  ),
  'elections-and-village-heads': partial(
    '/index.php?nv=about&op=Dai-bieu-HDND.html',
    'nhiệm kỳ 2021 - 2026',
    'Councillors of the former term; no heads of villages.',
    'incomplete',
  ),
  'environment-quality-permits': fail('Nothing on quality, polluted spots or permits.', 'not-found'),
  'environment-section': partial(
    at('Moi-truong', 'Tong-ve-sinh-moi-truong-2025', 103),
    'Ra quân tổng vệ sinh môi trường',
    'One item of September 2025; nothing on waste collection.',
    'not-timely',
  ),
  'grassroots-democracy-info': partial(
    at('Phap-luat', 'Tim-hieu-Luat-Thuc-hien-dan-chu-o-co-so', 106),
    'Tìm hiểu Luật Thực hiện dân chủ ở cơ sở',
    'One article of October 2025.',
    'one-item-old',
  ),
  'health-education-info': partial(
    at('Thong-bao', 'Tuyen-sinh-lop-1-nam-hoc-2025-2026', 93),
    'Thông báo tuyển sinh lớp 1 năm học 2025 - 2026',
    'Admissions of 2025; nothing on health.',
    'one-item-old',
  ),
  'hotline-official-channels': fail('No hotline, no channel of its own.'),
  'information-access-section': partial(
    at('Phap-luat', 'Quyen-tiep-can-thong-tin-cua-cong-dan', 95),
    'Quyền tiếp cận thông tin của công dân theo Luật Tiếp cận thông tin',
    'One article on the Law; no contact, no form.',
    'incomplete',
  ),
  'information-disclosure-list': fail('No list of what must be disclosed.', 'not-found'),
  'inspection-results-published': review('Nothing, and no sign of an inspection.', 'ask-occasion'),
  'investment-projects-disclosed': partial(
    at('Cong-khai', 'Danh-muc-du-an-dau-tu-cong-nam-2025', 94),
    'Danh mục dự án đầu tư công xã Vĩnh Khoát năm 2025',
    'The list of 2025, posted fifteen months ago.',
    'not-timely',
  ),
  'land-price-disclosed': pass(
    at('Cong-khai', 'Bang-gia-dat-nam-2025', 86),
    'Bảng giá đất năm 2025',
    'The price table of last year, with its file.',
  ),
  'legal-dissemination-section': partial(
    '/index.php?nv=news&op=Phap-luat',
    'Tìm hiểu Luật Thực hiện dân chủ ở cơ sở',
    'Three articles, the newest of October 2025.',
    'not-timely',
  ),
  'one-stop-center-info': partial(
    '/index.php?nv=about&op=Trung-tam-Phuc-vu-hanh-chinh-cong.html',
    'Điện thoại: 0999 000 402',
    'Address and telephone of the centre, but no opening hours.',
    'facts-missing',
  ),
  'papi-plan-published': pass(
    '/index.php?nv=laws',
    'Kế hoạch cải cách hành chính năm 2026 xã Vĩnh Khoát',
    'A plan on administrative reform of January 2026 whose file speaks of PAPI.',
  ),
  'poor-household-privacy': review(
    'No identity number on any page; files are to be opened.',
    'ask-inspector',
  ),
  'portal-rating': partial('/', 'Bạn đánh giá thế nào về trang thông tin này?', 'A poll, but no site map.'),
  'province-portal-link': pass('/', 'https://lacgiang.gov.vn/', 'The present province and the Government.'),
  'recruitment-disclosed': partial(
    at('Thong-bao', 'Tuyen-dung-cong-chuc-nam-2025', 112),
    '02 người trúng tuyển',
    'The result of December 2025 alone.',
    'incomplete',
  ),
  'socio-economic-plan-disclosed': partial(
    at('Cong-khai', 'Bao-cao-kinh-te-xa-hoi-6-thang-2026', 127),
    'Báo cáo tình hình kinh tế - xã hội xã Vĩnh Khoát 6 tháng đầu năm 2026',
    'A report for six months, but no plan.',
    'incomplete',
  ),
  'support-policies-disclosed': partial(
    at('Cong-khai', 'Chinh-sach-tro-giup-xa-hoi', 88),
    'Mức chuẩn trợ giúp xã hội là 500.000 đồng',
    'One article of July 2025.',
    'one-item-old',
  ),
  'tthc-content-complete': review(
    'The list has no page for a single procedure: for an inspector to look elsewhere.',
  ),
  'tthc-fees-posted': pass('/index.php?nv=tthc', 'Phí, lệ phí', 'The list states the fee of each procedure.'),
  'tthc-forms-downloadable': pass(
    '/index.php?nv=download',
    'Tờ khai đăng ký khai sinh',
    'Five forms as Word files.',
  ),
  'tthc-late-apology': review(
    'Nothing was overdue in June; of later months nothing is told.',
    'ask-occasion',
  ),
  'tthc-progress-results-public': partial(
    at('Cong-khai', 'Tinh-hinh-giai-quyet-ho-so-thang-6-nam-2026', 132),
    'Tổng số hồ sơ tiếp nhận trong tháng 6 năm 2026: 318',
    'Own figures of June 2026, posted 141 days ago.',
    'one-item-old',
  ),
  'tthc-satisfaction-quality': fail('No survey of satisfaction and no result of one.', 'not-found'),
  'voluntary-contributions-disclosed': partial(
    at('Cong-khai', 'Cong-khai-cac-khoan-dong-gop-2024', 89),
    'số thu 41.200.000 đồng',
    'Income, spending and balance of 2024.',
    'one-item-old',
  ),
  'voter-contact-info': partial(
    at('Thong-bao', 'Lich-tiep-xuc-cu-tri-cuoi-nam-2025', 110),
    'Tổ đại biểu số 1 tiếp xúc cử tri',
    'A schedule of November 2025, and no answers.',
    'one-item-old',
  ),
};
