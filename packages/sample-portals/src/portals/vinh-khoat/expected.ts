import type { Expected } from '../../portal.ts';
import { fail, na, partial, pass, review } from '../../verdicts.ts';
import { furtherExpected } from './expected-further.ts';
import { articlePath } from './paths.ts';

const at = (category: string, alias: string, id: number) => articlePath({ category, alias, id });

/** Decided from each indicator's question and rule on 20 November 2026. */
export const expected: Expected = {
  'consultation-section': pass(
    '/index.php?nv=news&op=Gop-y',
    'Lấy ý kiến góp ý dự thảo Quy chế quản lý chợ Khoát',
    'A section of its own that holds a draft.',
  ),
  'consultation-drafts-open': partial(
    at('Gop-y', 'Lay-y-kien-du-thao-quy-che-cho-Khoat', 98),
    'Thời hạn góp ý: đến hết ngày 20/09/2025',
    'One draft with file and deadline, of August 2025: older than twelve months.',
    'not-timely',
  ),
  'budget-estimate-disclosed': pass(
    at('Cong-khai', 'Cong-khai-du-toan-ngan-sach-nam-2026', 116),
    'Quyết định số 16/QĐ-UBND',
    'Decision and file of the 2026 estimate.',
    'satisfied',
  ),
  'budget-execution-quarterly': partial(
    at('Cong-khai', 'Cong-khai-thuc-hien-du-toan-quy-I-2026', 120),
    'Công khai tình hình thực hiện dự toán ngân sách xã quý I năm 2026',
    'Only quarter I; quarter III, due on 15 October, is missing.',
    'period-missing',
  ),
  'budget-settlement-disclosed': partial(
    at('Cong-khai', 'Quyet-toan-ngan-sach-nam-2023', 91),
    'Công khai quyết toán ngân sách năm 2023',
    'The newest settlement is that of 2023.',
    'period-missing',
  ),
  'public-finance-assets-disclosed': partial(
    at('Cong-khai', 'Cong-khai-tai-san-cong-nam-2025', 117),
    'Công khai tình hình quản lý, sử dụng tài sản công năm 2025',
    'One of three groups: assets; nothing on purchases or the office’s own finance.',
    'incomplete',
  ),
  'poor-household-review-disclosed': partial(
    at('Cong-khai', 'Ket-qua-ra-soat-ho-ngheo-2024', 87),
    'Toàn xã còn 61 hộ nghèo',
    'Totals of the review of 2024, posted sixteen months ago; that of 2025 is missing.',
    'one-item-old',
  ),
  'land-use-plan-disclosed': fail('Nothing on land-use plans; prices of land are another matter.'),
  'land-plan-consultation': review('Nothing, and no sign that a plan was being drawn up.', 'ask-occasion'),
  'land-recovery-compensation': partial(
    at('Thong-bao', 'Thu-hoi-dat-du-an-duong-tranh', 96),
    'Thông báo thu hồi đất để thực hiện dự án đường tránh Khoát Ngoài',
    'One notice with its file, of August 2025.',
    'not-timely',
  ),
  'legal-documents-posted': partial(
    '/index.php?nv=laws',
    '87/QĐ-UBND',
    'Eight own documents, the newest of 4 August 2026.',
    'not-timely',
  ),
  'citizen-reception-schedule': partial(
    at('Cong-khai', 'Lich-tiep-cong-dan-thang-9-nam-2025', 100),
    'Lịch tiếp công dân của Chủ tịch UBND xã tháng 9 năm 2025',
    'The schedule of September 2025, and none since.',
  ),
  'complaint-settlement-results': partial(
    at('Cong-khai', 'Ket-qua-tiep-cong-dan-2024', 90),
    'nhận 12 đơn',
    'Figures of 2024, posted in July 2025.',
    'one-item-old',
  ),
  'admin-regulation-feedback-address': fail('No address for feedback on regulations anywhere.'),
  'tthc-list-posted': pass(
    '/index.php?nv=tthc',
    'Đăng ký khai sinh',
    'More than twenty procedures in a table with codes.',
  ),
  'tthc-list-current': partial(
    '/index.php?nv=tthc',
    'Quyết định số 812/QĐ-UBND ngày 14/07/2025',
    'After a decision of July 2025: more than 180 days old.',
  ),
  'national-dvc-link': pass('/', 'https://dichvucong.gov.vn/', 'The home page links to exactly that host.'),
  'dvc-links-alive': pass('/', 'https://dichvucong.gov.vn/', 'The only service link is the national one.'),
  'online-and-postal-guide': pass(
    at('Cong-khai', 'Huong-dan-nop-ho-so-truc-tuyen-VNeID', 92),
    'Đăng nhập Cổng Dịch vụ công quốc gia bằng tài khoản VNeID',
    'A guide to the national portal of August 2025: within 500 days.',
  ),
  'online-feedback-form': pass(
    '/index.php?nv=contact',
    'Nội dung góp ý, phản ánh',
    'The contact module takes a message.',
  ),
  'feedback-answers-published': partial(
    '/index.php?nv=faq',
    'Ngày trả lời: 14/10/2025',
    'Two answers with both dates, the last of October 2025.',
  ),
  'portal-reachable': pass('/', 'Vĩnh Khoát gieo sạ', 'It answers with real content.'),
  'https-valid': fail('Served over plain HTTP only.', 'https-missing'),
  'gov-domain-current-unit': review(
    'The name is right, but a loopback address says nothing of the domain.',
    'offline-copy',
  ),
  'contact-block': pass('/', 'ubnd@vinhkhoat.lacgiang.gov.vn', 'Address, telephone and e-mail.'),
  'org-structure-posted': pass(
    '/index.php?nv=about&op=Co-cau-to-chuc.html',
    'Phòng Văn hóa - Xã hội',
    'Office, divisions and the service centre with their tasks.',
  ),
  'leaders-directory': pass('/index.php?nv=organs', 'Trịnh Hạ Vi', 'Names, posts, telephones and e-mail.'),
  'content-freshness': fail('The newest own item is of 12 August 2026: a hundred days old.', 'outdated'),
  'search-function': pass('/', 'Nhập từ khóa', 'A visible search box on every page.'),
  'no-injected-spam': pass('/', 'Vĩnh Khoát gieo sạ', 'Nothing planted anywhere.'),
  'consultation-results-published': na('Judged only where drafts for comment pass; here they are partial.'),
  ...furtherExpected,
};
