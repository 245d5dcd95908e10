import type { Expected } from '../../portal.ts';
import { fail, partial, pass, review } from '../../verdicts.ts';
import { furtherExpected } from './expected-further.ts';

/** Decided from each indicator’s question and rule on 20 November 2026. */
export const expected: Expected = {
  'consultation-section': fail('The entry only sends back to the home page.', 'entry-leads-nowhere'),
  'consultation-drafts-open': review(
    'No draft, and nothing says whether there was one to post.',
    'ask-occasion',
  ),
  'budget-estimate-disclosed': review(
    'The entry answers 500: an inspector must open it another time.',
    'lead-not-opened',
  ),
  'budget-execution-quarterly': pass(
    '/cong-khai/thuc-hien',
    'Công khai tình hình thực hiện dự toán ngân sách quý III năm 2026',
    'Quarter III of 2026 as table and file.',
  ),
  'budget-settlement-disclosed': fail('The entry goes to “#”.', 'entry-leads-nowhere'),
  'public-finance-assets-disclosed': fail('The entry answers 404.', 'entry-leads-nowhere'),
  'poor-household-review-disclosed': fail('The entry opens a page of fifty bytes that says it is not there.'),
  'land-use-plan-disclosed': review(
    'robots.txt closes the section to machines: an inspector must open it.',
    'lead-not-opened',
  ),
  'land-plan-consultation': review('Nothing, and no sign that a plan was being drawn up.', 'ask-occasion'),
  'land-recovery-compensation': review('Nothing, and no sign of a project that takes land.', 'ask-occasion'),
  'legal-documents-posted': pass(
    '/van-ban',
    'Quyết định số 210/QĐ-UBND',
    'Six own documents with files, the newest of November 2026.',
  ),
  'citizen-reception-schedule': pass(
    '/lich-tiep-cong-dan',
    'Thứ Năm, 19/11/2026',
    'Three days of November 2026.',
  ),
  'complaint-settlement-results': fail('No report and no decision anywhere.', 'not-found'),
  'admin-regulation-feedback-address': fail('The entry goes to “javascript:void(0)”.', 'entry-leads-nowhere'),
  'tthc-list-posted': review(
    'The list answers 503: an inspector must open it another time.',
    'lead-not-opened',
  ),
  'tthc-list-current': review('Hangs on a list that could not be opened.', 'depends-on-review'),
  'national-dvc-link': fail('The entry goes to the closed portal of the province.', 'stale-service-link'),
  'dvc-links-alive': fail('The only service link goes to the closed portal of the province.', 'dead-links'),
  'online-and-postal-guide': pass(
    '/huong-dan-nop-ho-so',
    'qua bưu chính công ích',
    'A guide of May 2026 with VNeID, payment and post.',
  ),
  'online-feedback-form': pass('/hoi-dap', 'Nội dung câu hỏi', 'A form with a text area and a button.'),
  'feedback-answers-published': review('Nothing shows that anybody asked.'),
  'portal-reachable': pass('/', 'Tin trong xã', 'The home page opens, and most inner pages do.'),
  'https-valid': fail('Served over plain HTTP only.', 'https-missing'),
  'gov-domain-current-unit': review(
    'The name is right, but a loopback address says nothing of the domain.',
    'offline-copy',
  ),
  'contact-block': partial(
    '/',
    'Địa chỉ: Thôn Cồn Giữa',
    'Address and telephone, no e-mail.',
    'facts-missing',
  ),
  'org-structure-posted': pass(
    '/co-cau-to-chuc',
    'Phòng Văn hóa - Xã hội',
    'Three offices with their tasks.',
  ),
  'leaders-directory': fail('The entry opens onto “being updated”.', 'under-construction'),
  'content-freshness': pass('/', '16/11/2026', 'Own news of 16 November 2026.'),
  'search-function': fail('There is no search box.'),
  'no-injected-spam': pass('/', 'Tin trong xã', 'Nothing planted.'),
  ...furtherExpected,
};
