import type { Expected } from '../../portal.ts';
import { fail, na, partial, pass, review } from '../../verdicts.ts';
import { furtherExpected } from './expected-further.ts';

/** Decided from each indicator's question and rule on 20 November 2026. */
export const expected: Expected = {
  'consultation-section': fail('The entry goes to “#”.', 'entry-leads-nowhere'),
  'consultation-drafts-open': review('No draft, and no sign of one to post.', 'ask-occasion'),
  'budget-estimate-disclosed': fail('The entry leads to a page that is not there.', 'section-empty'),
  'budget-execution-quarterly': partial(
    '/cong-khai/thuc-hien-du-toan-quy-ii-2024.html',
    'quý II năm 2024',
    'The second quarter of 2024, of the former commune.',
    'period-missing',
  ),
  'budget-settlement-disclosed': partial(
    '/cong-khai/quyet-toan-2022.html',
    'Quyết toán ngân sách năm 2022',
    'The settlement of 2022, of the former commune.',
    'period-missing',
  ),
  'public-finance-assets-disclosed': fail(
    'Nothing on assets, purchases or the office’s finance.',
    'not-found',
  ),
  'poor-household-review-disclosed': partial(
    '/ho-ngheo.html',
    'Kết quả rà soát hộ nghèo, hộ cận nghèo năm 2024',
    'The result of 2024, posted in December 2024.',
    'one-item-old',
  ),
  'land-use-plan-disclosed': fail('Nothing on land-use plans.', 'not-found'),
  'land-plan-consultation': review('Nothing, and no sign that a plan was being drawn up.', 'ask-occasion'),
  'land-recovery-compensation': review('Nothing, and no sign of a project that takes land.', 'ask-occasion'),
  'legal-documents-posted': partial(
    '/van-ban.html',
    '52/QĐ-UBND',
    'Six documents of the former commune, the newest of June 2025.',
    'not-timely',
  ),
  'citizen-reception-schedule': partial(
    '/lich-tiep-cong-dan.html',
    'Lịch tiếp công dân tháng 6 năm 2025',
    'The schedule of June 2025.',
  ),
  'complaint-settlement-results': fail('No report and no decision anywhere.', 'not-found'),
  'admin-regulation-feedback-address': fail('No address for feedback on regulations anywhere.', 'not-found'),
  'tthc-list-posted': partial(
    '/thu-tuc-hanh-chinh.html',
    'Đăng ký khai sinh',
    'Twelve procedures: fewer than twenty.',
    'incomplete',
  ),
  'tthc-list-current': na('Judged only where a full list is posted.'),
  'national-dvc-link': fail(
    'The only service link goes to the closed provincial portal.',
    'stale-service-link',
  ),
  'dvc-links-alive': fail('The only service link goes to the closed provincial portal.', 'dead-links'),
  'online-and-postal-guide': fail('No guide to filing online.', 'not-found'),
  'online-feedback-form': fail('The entry holds no form and no link to a system.', 'no-form'),
  'feedback-answers-published': review('No question is shown.', 'ask-occasion'),
  'portal-reachable': pass('/', 'Tin tức', 'It answers with real content, some dead entries apart.'),
  'https-valid': fail('Served over plain HTTP only.', 'https-missing'),
  'gov-domain-current-unit': fail('Title, banner and footer are those of a former commune.', 'former-unit'),
  'contact-block': partial(
    '/',
    'Điện thoại: 0999 000 601',
    'Address and telephone, no e-mail.',
    'facts-missing',
  ),
  'org-structure-posted': review('The page of the organisation answers with an error.', 'lead-not-opened'),
  'leaders-directory': pass('/lanh-dao.html', 'Kiều Bá Nhạn', 'Names and posts with telephones.'),
  'content-freshness': review(
    'All news bears the same day, that of the import: it tells nothing of their age.',
    'evidence-conflict',
  ),
  'search-function': fail('No search box anywhere.'),
  'no-injected-spam': fail('Hidden links to gambling on every page.', 'spam-found'),
  ...furtherExpected,
};
