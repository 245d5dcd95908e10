import type { Expected } from '../../portal.ts';
import { fail, partial, pass, review } from '../../verdicts.ts';
import { furtherExpected } from './expected-further.ts';

/** Decided from each indicator's question and rule on 20 November 2026, with every file opened. */
export const expected: Expected = {
  'consultation-section': pass(
    '/category/lay-y-kien-du-thao/',
    'Lấy ý kiến góp ý dự thảo Quy chế quản lý bến đò',
    'A section of its own that holds a draft.',
  ),
  'consultation-drafts-open': partial(
    '/2026/09/du-thao-quy-che-ben-do/',
    'Thời hạn góp ý: đến hết ngày 15/10/2026',
    'A draft of September 2026 with a deadline, but its file is a scan.',
    'scan-not-read',
  ),
  'budget-estimate-disclosed': pass(
    '/cong-khai-ngan-sach/',
    '1.pdf',
    'The file of an empty name is the decision on the estimate of 2026.',
  ),
  'budget-execution-quarterly': pass(
    '/cong-khai-ngan-sach/',
    '3.xlsx',
    'The sheet behind “Tải về” is the execution of quarter III of 2026.',
  ),
  'budget-settlement-disclosed': review(
    'A scan of an empty name hangs in the section: an inspector must read it.',
    'scan-not-read',
  ),
  'public-finance-assets-disclosed': pass(
    '/cong-khai-tai-san-cong/',
    'Kết quả lựa chọn nhà thầu',
    'Assets of 2025 and a purchase of 2026: two of three groups.',
  ),
  'poor-household-review-disclosed': partial(
    '/2025/12/ket-qua-ra-soat-ho-ngheo/',
    'IMG_0307.png',
    'A photograph of the notice, and nothing to read.',
    'inconvenient',
  ),
  'land-use-plan-disclosed': fail('Nothing on land-use plans.', 'not-found'),
  'land-plan-consultation': review('Nothing, and no sign that a plan was being drawn up.', 'ask-occasion'),
  'land-recovery-compensation': partial(
    '/2026/10/thong-bao-thu-hoi-dat-ben-do/',
    'IMG_0412.png',
    'A notice of October 2026 as two photographs.',
    'inconvenient',
  ),
  'legal-documents-posted': pass('/van-ban/', '104/QĐ-UBND', 'Nine own documents, the newest 18 days old.'),
  'citizen-reception-schedule': pass(
    '/lich-tiep-cong-dan/',
    'lich-quy-iv.pdf',
    'The file in the viewer is the schedule of quarter IV of 2026.',
  ),
  'complaint-settlement-results': fail('No report and no decision anywhere.', 'not-found'),
  'admin-regulation-feedback-address': fail('No address for feedback on regulations anywhere.'),
  'tthc-list-posted': pass(
    '/thu-tuc-hanh-chinh/',
    'DM-TTHC.xlsx',
    'The sheet behind “Tải về” lists twenty-eight procedures.',
  ),
  'tthc-list-current': pass(
    '/thu-tuc-hanh-chinh/',
    'DM-TTHC.xlsx',
    'The sheet names a decision of 5 October 2026.',
  ),
  'national-dvc-link': pass('/', 'https://dichvucong.gov.vn/', 'A picture that leads to exactly that host.'),
  'dvc-links-alive': pass('/', 'https://dichvucong.gov.vn/', 'The only service link is the national one.'),
  'online-and-postal-guide': partial(
    '/2026/03/huong-dan-nop-ho-so-truc-tuyen/',
    'huong-dan-4-buoc.png',
    'A picture of the steps, and nothing to read.',
    'inconvenient',
  ),
  'online-feedback-form': review('The entry leads to a fan page: is it answered there?', 'fanpage-only'),
  'feedback-answers-published': review('Questions are sent to a fan page; none is shown.'),
  'portal-reachable': pass('/', 'Bài viết mới', 'It answers with real content.'),
  'https-valid': fail('Served over plain HTTP only.', 'https-missing'),
  'gov-domain-current-unit': review(
    'The name is right, but a loopback address says nothing of the domain.',
    'offline-copy',
  ),
  'contact-block': pass('/', 'conrang@cuuan.gov.vn', 'Address, telephone and e-mail.'),
  'org-structure-posted': partial(
    '/co-cau-to-chuc/',
    'so-do.png',
    'A picture of the chart, and nothing to read.',
    'inconvenient',
  ),
  'leaders-directory': pass(
    '/danh-ba-lanh-dao/',
    'danh-ba.docx',
    'The file behind “Tải về” lists leaders with telephones.',
  ),
  'content-freshness': pass('/', '03/11/2026', 'Own news of 3 November 2026.'),
  'search-function': pass('/', 'Tìm kiếm', 'A visible search box on every page.'),
  'no-injected-spam': pass('/', 'Bài viết mới', 'Nothing planted anywhere.'),
  ...furtherExpected,
};
