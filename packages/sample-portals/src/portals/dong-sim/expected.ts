import type { Expected } from '../../portal.ts';
import { fail, pass, review } from '../../verdicts.ts';
import { furtherExpected } from './expected-further.ts';

/** Decided from each indicator’s question and rule on 20 November 2026. */
export const expected: Expected = {
  'consultation-section': pass(
    '/vn/congdan.htm',
    'Lấy ý kiến góp ý dự thảo',
    'A part of its own with a draft, behind an anchor of the menu.',
  ),
  'consultation-drafts-open': pass(
    '/vn/congdan.htm',
    'Thời hạn góp ý: đến hết ngày 10/12/2026',
    'A draft of November 2026 with file and deadline.',
  ),
  'budget-estimate-disclosed': pass(
    '/vn/ngansach.htm',
    'Công khai dự toán ngân sách xã Đồng Sim năm 2026',
    'The 2026 estimate as a file, on a page in windows-1258.',
  ),
  'budget-execution-quarterly': pass(
    '/vn/ngansach-quy3.htm',
    'quý III năm 2026',
    'Quarter III of 2026 as table and file.',
  ),
  'budget-settlement-disclosed': pass(
    '/vn/ngansach.htm',
    'Công khai quyết toán ngân sách xã Đồng Sim năm 2025',
    'The 2025 settlement as a file.',
  ),
  'public-finance-assets-disclosed': fail('Nothing on assets, purchases or the office’s own finance.'),
  'poor-household-review-disclosed': pass(
    '/vn/hongheo.htm',
    'Hộ cận nghèo',
    'Totals and notice of December 2025, in TCVN3.',
  ),
  'land-use-plan-disclosed': pass(
    '/vn/quyhoach2026.htm',
    'Bản đồ kế hoạch sử dụng đất năm 2026',
    'Decision and map of 2026 behind a page that forwards.',
  ),
  'land-plan-consultation': review('Nothing, and no sign that a plan was being drawn up.'),
  'land-recovery-compensation': review('Nothing, and no sign of a project that takes land.'),
  'legal-documents-posted': pass(
    '/vn/vanban.htm',
    'Quyết định số 118/QĐ-UBND',
    'Six own documents, the newest of November 2026, in UTF-16.',
  ),
  'citizen-reception-schedule': pass(
    '/vn/lichtiepdan.htm',
    'Thứ Ba, 24/11/2026',
    'Three days of November 2026; the page’s meta is wrong, its header right.',
  ),
  'complaint-settlement-results': fail('No report and no decision anywhere.', 'not-found'),
  'admin-regulation-feedback-address': fail('Only the general contact in the footer.'),
  'tthc-list-posted': pass(
    '/tthc/danhmuc.htm',
    'Đăng ký khai sinh',
    'More than thirty procedures in a frame, in TCVN3.',
  ),
  'tthc-list-current': pass(
    '/tthc/danhmuc.htm',
    'Quyết định số 1562/QĐ-UBND ngày 22/09/2026',
    'The list names its decision of September 2026, with its file.',
  ),
  'national-dvc-link': pass(
    '/vn/trangchu.htm',
    'https://dichvucong.gov.vn/',
    'An area of the banner leads to it.',
  ),
  'dvc-links-alive': pass(
    '/vn/trangchu.htm',
    'https://dichvucong.gov.vn/',
    'The only service link goes to the national portal.',
  ),
  'online-and-postal-guide': pass(
    '/vn/huongdan.htm',
    'qua bưu chính công ích',
    'A guide of April 2026, led to from the moving line.',
  ),
  'online-feedback-form': pass('/vn/hoidap.htm', 'Nội dung câu hỏi', 'A form with a text area and a button.'),
  'feedback-answers-published': pass(
    '/vn/hoidap.htm',
    'Ngày trả lời: 04/11/2026',
    'Two questions, both answered, with both dates.',
  ),
  'portal-reachable': pass('/vn/trangchu.htm', 'Tin trong xã', 'It answers with real content.'),
  'https-valid': fail('Served over plain HTTP only.'),
  'gov-domain-current-unit': review('The name is right, but a loopback address says nothing of the domain.'),
  'contact-block': pass(
    '/vn/trangchu.htm',
    'dongsim@colinh.gov.vn',
    'Address, telephone, e-mail and who is responsible.',
  ),
  'org-structure-posted': pass(
    '/vn/gioithieu.htm',
    'Phòng Văn hóa - Xã hội',
    'Three offices with their tasks, in TCVN3.',
  ),
  'leaders-directory': pass(
    '/vn/danhba.htm',
    'Bế Quang Thạch',
    'Three people with posts and telephones, in VNI.',
  ),
  'content-freshness': pass('/vn/trangchu.htm', '18/11/2026', 'Own news of 18 November 2026.'),
  'search-function': pass('/vn/trangchu.htm', 'Tìm kiếm', 'A search box on the home page.'),
  'no-injected-spam': pass('/vn/trangchu.htm', 'Tin trong xã', 'Nothing planted anywhere.'),
  ...furtherExpected,
};
