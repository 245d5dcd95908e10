import type { Expected } from '../../portal.ts';
import { fail, na, partial, pass, review } from '../../verdicts.ts';

/** Participation, accountability, disclosure and service: decided as those in `expected.ts`. */
export const furtherExpected: Expected = {
  'accessibility-mobile': partial('/', 'width=device-width', 'Pictures carry no text.', 'incomplete'),
  'accountability-rules': review(
    'The file of the working rules is damaged and does not open: an inspector must look.',
    'ask-inspector',
  ),
  'anticorruption-information': pass(
    '/van-ban/',
    'Kế hoạch phòng, chống tham nhũng, lãng phí, tiêu cực năm 2026',
    'A plan of February 2026.',
  ),
  'anticorruption-report-channel': fail('No channel for reports, and no hotline or letter box either.'),
  'cchc-plan-report': pass(
    '/van-ban/',
    'Báo cáo công tác cải cách hành chính quý III năm 2026',
    'The plan of 2026 and a report of October 2026.',
  ),
  'citizen-reception-rules': pass(
    '/noi-quy-tiep-cong-dan/',
    'noi-quy.docx',
    'The file behind “Tải về” holds the rules.',
  ),
  'community-services-info': fail('No notice on services and no directory.'),
  'community-supervision': fail('Nothing on a supervision board.', 'not-found'),
  'construction-planning-disclosed': fail('No construction plan.', 'not-found'),
  'consultation-results-published': na('Judged only where drafts for comment pass; here they are partial.'),
  'council-sessions-resolutions': pass('/van-ban/', '17/NQ-HĐND', 'An own resolution of July 2026.'),
  'dialogue-conference': fail('Nothing on a dialogue.', 'not-found'),
  'elections-and-village-heads': pass(
    '/dai-bieu-hdnd-truong-ap/',
    'Danh sách đại biểu HĐND xã nhiệm kỳ 2026 - 2031',
    'Councillors of the present term and heads of hamlets, as two files.',
  ),
  'environment-quality-permits': fail('Nothing on quality, polluted spots or permits.', 'not-found'),
  'environment-section': fail('No section and no news on the environment.'),
  'grassroots-democracy-info': fail('Nothing on grassroots democracy.', 'not-found'),
  'health-education-info': fail('Nothing on the station or on schools.', 'not-found'),
  'hotline-official-channels': review(
    'A fan page that says it is official: an inspector opens it.',
    'ask-inspector',
  ),
  'information-access-section': pass(
    '/tiep-can-thong-tin/',
    'Phiếu yêu cầu cung cấp thông tin',
    'Contact, a way to ask and the form.',
  ),
  'information-disclosure-list': review('A list of five columns, without any date.', 'date-unknown'),
  'inspection-results-published': review('Nothing, and no sign of an inspection.', 'ask-occasion'),
  'investment-projects-disclosed': review(
    'Under the name of the list of 2026 hangs an invitation to a boat race.',
    'file-off-topic',
  ),
  'land-price-disclosed': fail('No price table and no link to one.', 'not-found'),
  'legal-dissemination-section': review('The entry leads to a fan page.', 'fanpage-only'),
  'one-stop-center-info': pass(
    '/trung-tam-phuc-vu-hanh-chinh-cong/',
    'Giờ làm việc: sáng 7 giờ',
    'Address, telephone and opening hours.',
  ),
  'papi-plan-published': review(
    'Plan and report on administrative reform; neither speaks of PAPI.',
    'ask-inspector',
  ),
  'poor-household-privacy': review('No identity number on any page; scans are to be read.', 'ask-inspector'),
  'portal-rating': fail('No poll on the portal and no site map.'),
  'province-portal-link': pass('/', 'https://cuuan.gov.vn/', 'The present province and the Government.'),
  'recruitment-disclosed': review('Nothing, and no sign that anyone was recruited.', 'ask-occasion'),
  'socio-economic-plan-disclosed': pass(
    '/van-ban/',
    'Báo cáo tình hình kinh tế - xã hội xã Cồn Rạng 9 tháng năm 2026',
    'The plan of 2026 and a report of September 2026.',
  ),
  'support-policies-disclosed': fail('Nothing on support policies.', 'not-found'),
  'tthc-content-complete': review(
    'The list has no page for a single procedure: for an inspector to look elsewhere.',
  ),
  'tthc-fees-posted': pass(
    '/thu-tuc-hanh-chinh/',
    'DM-TTHC.xlsx',
    'The sheet states the fee of each procedure.',
  ),
  'tthc-forms-downloadable': pass('/bieu-mau/', 'Tờ khai đăng ký khai sinh', 'Five forms as Word files.'),
  'tthc-late-apology': review(
    'Nothing was overdue in October; of other months nothing is told.',
    'ask-occasion',
  ),
  'tthc-progress-results-public': pass(
    '/tinh-hinh-giai-quyet-ho-so/',
    'bc-ho-so-thang-10.pdf',
    'The file in the viewer gives the figures of October 2026.',
  ),
  'tthc-satisfaction-quality': fail('No survey of satisfaction and no result of one.', 'not-found'),
  'voluntary-contributions-disclosed': review('Nothing, and no sign of a collection.'),
  'voter-contact-info': review('The entry leads to a news site of others.', 'lead-off-site'),
};
