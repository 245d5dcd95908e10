import type { Expected } from '../../portal.ts';
import { fail, na, partial, pass, review } from '../../verdicts.ts';

const HOME = '/xa-khe-man/';

/** Participation, accountability, disclosure and service: decided as those in `expected.ts`. */
export const furtherExpected: Expected = {
  'accessibility-mobile': pass(HOME, 'width=device-width', 'Viewport, language and a text for each picture.'),
  'accountability-rules': fail('No rules and no notice of who is in charge of what.', 'not-found'),
  'anticorruption-information': fail('No plan and no report.', 'not-found'),
  'anticorruption-report-channel': fail('No channel for reports, and no hotline or letter box either.'),
  'cchc-plan-report': pass(
    `${HOME}cai-cach-hanh-chinh`,
    'Báo cáo cải cách hành chính quý III năm 2026',
    'The plan of 2026 and a report of September 2026.',
  ),
  'citizen-reception-rules': pass(
    `${HOME}noi-quy-tiep-cong-dan`,
    'phải tuân thủ nội quy tiếp công dân',
    'The rules of reception as text.',
  ),
  'community-services-info': fail('No notice on services and no directory.'),
  'community-supervision': fail('Nothing on a supervision board.', 'not-found'),
  'construction-planning-disclosed': partial(
    `${HOME}quy-hoach-xay-dung`,
    'Chuyên trang quy hoạch của tỉnh',
    'The section only leads to the province’s own page, on the same host.',
    'province-only',
  ),
  'consultation-results-published': na('Judged only where drafts for comment pass; here none is found.'),
  'council-sessions-resolutions': pass(
    `${HOME}thong-bao/-/asset_publisher/nghi-quyet-dat-ten-duong-ban`,
    'Nghị quyết số 11/NQ-HĐND',
    'A resolution of the commune’s council of August 2026 with its file.',
  ),
  'dialogue-conference': fail('Nothing on a dialogue.', 'not-found'),
  'elections-and-village-heads': partial(
    `${HOME}truong-ban`,
    'Cầm Văn Sơn',
    'Heads of villages with telephones, but no councillors.',
    'incomplete',
  ),
  'environment-quality-permits': partial(
    HOME,
    'https://quantrac.truonglinh.gov.vn/',
    'Only a link to the province’s monitoring page.',
    'province-only',
  ),
  'environment-section': partial(
    `${HOME}moi-truong`,
    'Ra quân bảo vệ môi trường',
    'News of 30 September 2026, but nothing on waste collection.',
    'incomplete',
  ),
  'grassroots-democracy-info': fail('Nothing on grassroots democracy.', 'not-found'),
  'health-education-info': pass(
    `${HOME}y-te-giao-duc`,
    'Lịch tiêm chủng mở rộng tháng 9 năm 2026',
    'Vaccinations and admissions, the newest of 31 August 2026.',
  ),
  'hotline-official-channels': fail('No hotline, no channel of its own.'),
  'information-access-section': fail('No section, no contact, no form.', 'not-found'),
  'information-disclosure-list': fail('No list of its own; the neighbour’s does not count.', 'not-found'),
  'inspection-results-published': review('Nothing, and no sign of an inspection.', 'ask-occasion'),
  'investment-projects-disclosed': fail('No list of its own; the neighbour’s does not count.', 'not-found'),
  'land-price-disclosed': partial(
    `${HOME}bang-gia-dat`,
    'Bảng giá đất do UBND tỉnh ban hành',
    'Only a link to the province.',
    'province-only',
  ),
  'legal-dissemination-section': pass(
    `${HOME}pho-bien-phap-luat`,
    'Tuyên truyền Luật Hôn nhân và gia đình',
    'Three articles, the newest of 5 October 2026.',
  ),
  'one-stop-center-info': pass(
    `${HOME}trung-tam-phuc-vu-hanh-chinh-cong`,
    'Giờ làm việc: sáng 7 giờ 30',
    'Address, telephone and opening hours.',
  ),
  'papi-plan-published': review(
    'Plan and report on administrative reform; neither speaks of PAPI.',
    'ask-inspector',
  ),
  'poor-household-privacy': review(
    'No identity number on any page; files are to be opened.',
    'ask-inspector',
  ),
  'portal-rating': fail('No poll on the portal and no site map.'),
  'province-portal-link': pass(
    HOME,
    'https://truonglinh.gov.vn/',
    'The present province and the Government.',
  ),
  'recruitment-disclosed': review('Nothing, and no sign that anyone was recruited.', 'ask-occasion'),
  'socio-economic-plan-disclosed': fail('No plan and no report.', 'not-found'),
  'support-policies-disclosed': pass(
    `${HOME}thong-bao/-/asset_publisher/chinh-sach-ho-tro-tien-dien`,
    'tương đương 30 kWh một tháng',
    'Who gets how much, of August 2026.',
  ),
  'tthc-content-complete': na('Judged only where a list of procedures is posted.'),
  'tthc-fees-posted': partial(
    `${HOME}thu-tuc-hanh-chinh`,
    'Cổng Dịch vụ công quốc gia',
    'Amounts stand only within the procedures on the national portal.',
    'province-only',
  ),
  'tthc-forms-downloadable': fail('No forms to take away.', 'not-found'),
  'tthc-late-apology': review('Nothing tells whether an application was overdue.', 'ask-occasion'),
  'tthc-progress-results-public': fail(
    'No figures, and the look-up leads to the closed provincial portal.',
    'stale-service-link',
  ),
  'tthc-satisfaction-quality': fail('No survey of satisfaction and no result of one.', 'not-found'),
  'voluntary-contributions-disclosed': review('Nothing, and no sign of a collection.', 'ask-occasion'),
  'voter-contact-info': fail('No schedule of its own; the neighbour’s does not count.', 'not-found'),
};
