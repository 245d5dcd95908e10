import type { Expected } from '../../portal.ts';
import { fail, na, partial, pass, review } from '../../verdicts.ts';
import { furtherExpected } from './expected-further.ts';

const HOME = '/xa-khe-man/';

/** Decided from each indicator's question and rule on 20 November 2026. */
export const expected: Expected = {
  'consultation-section': partial(
    `${HOME}lay-y-kien-du-thao`,
    'chuyên mục lấy ý kiến của tỉnh',
    'The section only leads to the province’s.',
    'province-only',
  ),
  'consultation-drafts-open': review('No draft, and no sign of one to post.', 'ask-occasion'),
  'budget-estimate-disclosed': pass(
    `${HOME}cong-khai-ngan-sach/-/asset_publisher/cong-khai-du-toan-2026`,
    'Quyết định số 07/QĐ-UBND',
    'Decision and file of the 2026 estimate.',
    'satisfied',
  ),
  'budget-execution-quarterly': pass(
    `${HOME}cong-khai-ngan-sach/-/asset_publisher/cong-khai-thuc-hien-du-toan-9-thang-2026`,
    'Thu ngân sách chín tháng đạt 78% dự toán',
    'Nine months of 2026, the period due, with its file.',
  ),
  'budget-settlement-disclosed': pass(
    `${HOME}cong-khai-ngan-sach/-/asset_publisher/cong-khai-quyet-toan-2025`,
    'Số liệu quyết toán ngân sách năm 2025',
    'The settlement of 2025 with its file.',
  ),
  'public-finance-assets-disclosed': partial(
    `${HOME}mua-sam-cong`,
    'Hệ thống mạng đấu thầu quốc gia',
    'The only section of it leads to the national procurement system.',
    'province-only',
  ),
  'poor-household-review-disclosed': pass(
    `${HOME}thong-bao/-/asset_publisher/ket-qua-ra-soat-ho-ngheo-2025`,
    'toàn xã có 118 hộ nghèo',
    'The result of the review of November 2025 with totals.',
  ),
  'land-use-plan-disclosed': partial(
    `${HOME}quy-hoach-su-dung-dat`,
    'Cổng thông tin điện tử tỉnh Trường Lĩnh',
    'The section only leads to the province’s portal.',
    'province-only',
  ),
  'land-plan-consultation': review('Nothing, and no sign that a plan was being drawn up.', 'ask-occasion'),
  'land-recovery-compensation': review('Nothing, and no sign of a project that takes land.', 'ask-occasion'),
  'legal-documents-posted': partial(
    `${HOME}thong-bao/-/asset_publisher/nghi-quyet-dat-ten-duong-ban`,
    'Nghị quyết số 11/NQ-HĐND về đặt tên đường liên bản',
    'One resolution of its own with its file, older than sixty days; the section leads to the province’s store.',
    'one-item-old',
  ),
  'citizen-reception-schedule': pass(
    `${HOME}lich-tiep-cong-dan`,
    'Lịch tiếp công dân tháng 11 năm 2026',
    'The schedule of the present month with day, hour, place and person.',
  ),
  'complaint-settlement-results': fail('No report and no decision anywhere.', 'not-found'),
  'admin-regulation-feedback-address': pass(
    `${HOME}tiep-nhan-pakn-quy-dinh-hanh-chinh`,
    'Điện thoại: 0999 000 503',
    'A page of its own with address, telephone and e-mail.',
  ),
  'tthc-list-posted': partial(
    `${HOME}thu-tuc-hanh-chinh`,
    'Cổng Dịch vụ công quốc gia',
    'Only a general pointer to the national portal.',
    'province-only',
  ),
  'tthc-list-current': na('Judged only where a list is posted.'),
  'national-dvc-link': fail(
    'The home page links to the closed provincial service portal only.',
    'stale-service-link',
  ),
  'dvc-links-alive': fail('Two links go to the closed provincial service portal.', 'dead-links'),
  'online-and-postal-guide': partial(
    `${HOME}thong-bao/-/asset_publisher/huong-dan-nop-ho-so-truc-tuyen`,
    'mức độ 3, mức độ 4',
    'A guide of March 2025 to the closed provincial portal.',
    'one-item-old',
  ),
  'online-feedback-form': pass(
    HOME,
    'https://nguoidan.chinhphu.vn/',
    'The entry leads to the national system that takes feedback.',
  ),
  'feedback-answers-published': review('No question is shown; they go to a national system.', 'ask-occasion'),
  'portal-reachable': pass(HOME, 'Tin trong xã', 'It answers with real content.'),
  'https-valid': fail('Served over plain HTTP only.', 'https-missing'),
  'gov-domain-current-unit': review(
    'The name is right, but a loopback address says nothing of the domain.',
    'offline-copy',
  ),
  'contact-block': pass(HOME, 'khe-man@truonglinh.gov.vn', 'Address, telephone and e-mail.'),
  'org-structure-posted': pass(
    `${HOME}co-cau-to-chuc`,
    'Phòng Văn hóa - Xã hội',
    'Office, divisions and the service centre with their tasks.',
  ),
  'leaders-directory': pass(`${HOME}lanh-dao`, 'Hoàng Thị Pín', 'Names, posts, telephones and e-mail.'),
  'content-freshness': partial(
    `${HOME}cong-khai-ngan-sach`,
    '09/10/2026',
    'The newest own item is 42 days old; the province’s news on the same host is not its own.',
    'outdated',
  ),
  'search-function': pass(HOME, 'Tìm kiếm', 'A visible search box on every page.'),
  'no-injected-spam': pass(HOME, 'Tin trong xã', 'Nothing planted anywhere.'),
  ...furtherExpected,
};
