import type { Expected } from '../../portal.ts';
import { fail, na, partial, pass, review } from '../../verdicts.ts';

/** Participation, accountability, disclosure and service: decided as those in `expected.ts`. */
export const furtherExpected: Expected = {
  'accessibility-mobile': fail('No viewport, no language, no text for the picture.'),
  'accountability-rules': fail('No working rules and no notice on duties.', 'not-found'),
  'anticorruption-information': fail('The section is “being built”.', 'under-construction'),
  'anticorruption-report-channel': partial('/', 'Đường dây nóng: 0999 000 771', 'Only a general hotline.'),
  'cchc-plan-report': pass(
    '/cai-cach-hanh-chinh',
    'Báo cáo công tác cải cách hành chính 9 tháng năm 2026 xã Cồn Vạc',
    'Plan of 2026 and report for nine months.',
  ),
  'citizen-reception-rules': review(
    'The entry answers 500: an inspector must open it another time.',
    'lead-not-opened',
  ),
  'community-services-info': fail('No notice on services and no directory.', 'not-found'),
  'community-supervision': fail('Nothing on supervision by the community.', 'not-found'),
  'construction-planning-disclosed': fail('No construction plan.', 'not-found'),
  'consultation-results-published': na('Judged only where drafts for comment pass; here none is found.'),
  'council-sessions-resolutions': partial(
    '/nghi-quyet',
    'Nghị quyết số 04/NQ-HĐND',
    'The newest of two resolutions is of August 2025.',
    'not-timely',
  ),
  'dialogue-conference': fail('Nothing on a dialogue.', 'not-found'),
  'elections-and-village-heads': partial(
    '/dai-bieu',
    'Lương Cẩm Tú',
    'Councillors, but no heads of villages.',
    'incomplete',
  ),
  'environment-quality-permits': fail('Nothing on quality, polluted spots or permits.', 'not-found'),
  'environment-section': pass(
    '/moi-truong',
    'Thời gian thu gom',
    'A notice of November 2026 and the times of collection, house by house.',
  ),
  'grassroots-democracy-info': fail('Nothing on grassroots democracy.', 'not-found'),
  'health-education-info': fail('The entry opens a page with nothing but its heading.', 'section-empty'),
  'hotline-official-channels': pass(
    '/',
    'Đường dây nóng: 0999 000 771',
    'A hotline with its number; whether it is answered, an inspector may try.',
  ),
  'information-access-section': fail('The entry goes to “#”.', 'entry-leads-nowhere'),
  'information-disclosure-list': fail('No list of what must be disclosed.', 'not-found'),
  'inspection-results-published': review(
    'Nothing, and no sign that there was an inspection.',
    'ask-occasion',
  ),
  'investment-projects-disclosed': review(
    'The page unpacks beyond every bound: an inspector must open it.',
    'lead-not-opened',
  ),
  'land-price-disclosed': partial(
    '/',
    'https://tiensa.gov.vn/bang-gia-dat',
    'The entry leads to the province’s portal.',
    'province-only',
  ),
  'legal-dissemination-section': pass(
    '/phap-luat',
    'đi đò ngang có phải mặc áo phao không?',
    'Five pieces listed, the two newest of October 2026 still open.',
  ),
  'one-stop-center-info': partial(
    '/mot-cua',
    'Nhà làm việc số 2',
    'Address and opening hours, no telephone.',
    'facts-missing',
  ),
  'papi-plan-published': review(
    'Plan and report on administrative reform; neither speaks of PAPI.',
    'ask-inspector',
  ),
  'poor-household-privacy': review('No list on any page: an inspector may say that it does not apply.'),
  'portal-rating': fail('Neither a box to rate the portal nor a site map.'),
  'province-portal-link': pass(
    '/',
    'https://tiensa.gov.vn/',
    'Two links to .gov.vn, one to the present province’s portal.',
  ),
  'recruitment-disclosed': review('Nothing, and no sign that anyone was recruited.', 'ask-occasion'),
  'socio-economic-plan-disclosed': review(
    'The entry leads to a log-in: an inspector must ask for what is behind it.',
  ),
  'support-policies-disclosed': fail('Nothing on support policies.', 'not-found'),
  'tthc-content-complete': review('Hangs on a list that could not be opened.', 'depends-on-review'),
  'tthc-fees-posted': pass('/phi-le-phi', '2.000 đồng/trang', 'A table of amounts since July 2026.'),
  'tthc-forms-downloadable': review(
    'The page comes under a wrong type and is no page to a reader.',
    'lead-not-opened',
  ),
  'tthc-late-apology': review('Nothing, and no figures that would show anything overdue.', 'ask-occasion'),
  'tthc-progress-results-public': fail('The entry goes to “#”.', 'entry-leads-nowhere'),
  'tthc-satisfaction-quality': fail('No survey and no result of one.', 'not-found'),
  'voluntary-contributions-disclosed': review(
    'Nothing, and no sign that anything was collected.',
    'ask-occasion',
  ),
  'voter-contact-info': fail('The entry opens onto “being updated”.', 'under-construction'),
};
