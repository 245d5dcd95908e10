import type { Expected } from '../../portal.ts';
import { fail, na, partial, pass, review } from '../../verdicts.ts';

/** Participation, accountability, disclosure and service: decided as those in `expected.ts`. */
export const furtherExpected: Expected = {
  'accessibility-mobile': fail('No viewport, no language, no text for the banner itself.'),
  'accountability-rules': fail('No working rules and no notice on duties.'),
  'anticorruption-information': fail('Nothing on fighting corruption.'),
  'anticorruption-report-channel': partial(
    '/vn/trangchu.htm',
    'Đường dây nóng: 0999 000 781',
    'Only a general hotline.',
  ),
  'cchc-plan-report': pass(
    '/vn/cchc.htm',
    'Báo cáo công tác cải cách hành chính 9 tháng năm 2026',
    'Plan of 2026 and report for nine months, in UTF-16.',
  ),
  'citizen-reception-rules': pass(
    '/vn/congdan.htm',
    'Nội quy tiếp công dân của UBND xã Đồng Sim',
    'Rules as text and file, behind an anchor of the menu.',
  ),
  'community-services-info': fail('No notice on services and no directory.'),
  'community-supervision': fail('Nothing on supervision by the community.'),
  'construction-planning-disclosed': fail('There is no construction plan.'),
  'consultation-results-published': na('Nothing yet: the only consultation is still open.', 'no-occasion'),
  'council-sessions-resolutions': pass(
    '/vn/nghiquyet.htm',
    'Nghị quyết số 09/NQ-HĐND',
    'Two own resolutions of July 2026, in TCVN3.',
  ),
  'dialogue-conference': fail('Nothing on a dialogue.'),
  'elections-and-village-heads': pass(
    '/vn/daibieu.htm',
    'Ông Hà Văn Sự',
    'Councillors of 2026–2031 and heads of villages, in VNI.',
  ),
  'environment-quality-permits': fail('Nothing on quality, polluted spots or permits.'),
  'environment-section': pass(
    '/vn/moitruong.htm',
    'Thời gian thu gom',
    'A notice of November 2026, and times of collection behind a tab.',
  ),
  'grassroots-democracy-info': fail('Nothing on grassroots democracy.'),
  'health-education-info': fail('Nothing on health or schools.'),
  'hotline-official-channels': pass(
    '/vn/trangchu.htm',
    'Đường dây nóng: 0999 000 781',
    'A hotline with its number; whether it is answered, an inspector may try.',
  ),
  'information-access-section': fail('Nothing on access to information.'),
  'information-disclosure-list': fail('No list of what must be disclosed.'),
  'inspection-results-published': review('Nothing, and no sign that there was an inspection.'),
  'investment-projects-disclosed': fail('No list of projects anywhere.'),
  'land-price-disclosed': fail('No price table and no link to one.'),
  'legal-dissemination-section': pass(
    '/vn/phapluat.htm',
    'Hỏi đáp pháp luật: ai được khai thác củi trong rừng cộng đồng?',
    'Two pieces, the newest of October 2026.',
  ),
  'one-stop-center-info': pass(
    '/vn/motcua.htm',
    'Điện thoại: 0999 000 785',
    'Address, telephone and hours, in windows-1258.',
  ),
  'papi-plan-published': review(
    'Plan and report on administrative reform; neither speaks of PAPI.',
    'ask-inspector',
  ),
  'poor-household-privacy': review('Totals without names; the file is for an inspector to open.'),
  'portal-rating': fail('Neither a box to rate the portal nor a site map.'),
  'province-portal-link': pass(
    '/vn/trangchu.htm',
    'https://colinh.gov.vn/',
    'The province’s portal in the list of links, and the national service portal.',
  ),
  'recruitment-disclosed': review('Nothing, and no sign that anyone was recruited.'),
  'socio-economic-plan-disclosed': fail('Neither plan nor report on the economy and society.'),
  'support-policies-disclosed': fail('Nothing on support policies.'),
  'tthc-content-complete': review(
    'Names, limits and fees only; where no procedure can be opened the rule leaves it to the inspector.',
  ),
  'tthc-fees-posted': pass('/tthc/danhmuc.htm', 'Phí, lệ phí', 'A column of fees in the list.'),
  'tthc-forms-downloadable': pass(
    '/vn/bieumau.htm',
    'Tờ khai đăng ký kết hôn',
    'Five forms as Word files, in TCVN3.',
  ),
  'tthc-late-apology': review('Nothing, and no figures that would show anything overdue.'),
  'tthc-progress-results-public': fail('No figures and no link to the look-up page.'),
  'tthc-satisfaction-quality': fail('No survey and no result of one.'),
  'voluntary-contributions-disclosed': review('Nothing, and no sign that anything was collected.'),
  'voter-contact-info': fail('Nothing on meetings with voters.'),
};
