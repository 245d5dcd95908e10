import type { Expected } from '../../portal.ts';
import { fail, partial, pass, review } from '../../verdicts.ts';
import { furtherExpected } from './expected-further.ts';

/** Decided from each indicator’s question and rule on 20 November 2026. */
export const expected: Expected = {
  'consultation-section': pass(
    '/lay-y-kien',
    'Nội dung góp ý',
    'An entry in the menu over drafts and a form.',
  ),
  'consultation-drafts-open': pass(
    '/lay-y-kien/lay-y-kien-du-thao-quyet-dinh-ban-hanh-noi-quy-duong-ke-ben-song',
    'Thời hạn góp ý: đến hết ngày 06/12/2026',
    'A draft of November 2026 with file and deadline.',
  ),
  'budget-estimate-disclosed': pass(
    '/cong-khai/ngan-sach?page=2',
    'Công khai dự toán ngân sách phường Thạch Lựu năm 2026',
    'Decision and spreadsheet of the 2026 estimate, on the second page of the section.',
  ),
  'budget-execution-quarterly': pass(
    '/cong-khai/ngan-sach',
    'Công khai tình hình thực hiện dự toán ngân sách quý III năm 2026',
    'Quarter III of 2026 as table and file, in time.',
  ),
  'budget-settlement-disclosed': pass(
    '/cong-khai/ngan-sach',
    'Công khai quyết toán ngân sách phường Thạch Lựu năm 2025',
    'Decision and spreadsheet of the 2025 settlement.',
  ),
  'public-finance-assets-disclosed': partial(
    '/cong-khai/tai-san-cong',
    'Công khai tình hình quản lý, sử dụng tài sản công năm 2025',
    'Public assets of 2025 only; nothing on purchases or the office’s own finance.',
  ),
  'poor-household-review-disclosed': pass(
    '/thong-bao?page=3',
    'Thông báo niêm yết công khai kết quả rà soát hộ nghèo, hộ cận nghèo năm 2025',
    'A notice of December 2025 with totals and file, deep among the notices.',
  ),
  'land-use-plan-disclosed': pass(
    '/cong-khai/quy-hoach-dat',
    'Công bố kế hoạch sử dụng đất năm 2026 phường Thạch Lựu',
    'Decision and map of the 2026 plan.',
  ),
  'land-plan-consultation': review('Nothing, and no sign that a plan was opened for comments.'),
  'land-recovery-compensation': pass(
    '/thong-bao?page=3',
    'Thông báo thu hồi đất để mở rộng đường Bến Sông',
    'A notice of May 2026 with the compensation plan, deep among the notices.',
  ),
  'legal-documents-posted': pass(
    '/van-ban',
    '418/QĐ-UBND',
    'Nearly fifty own documents that can be searched, the newest of November 2026.',
  ),
  'citizen-reception-schedule': pass(
    '/tiep-cong-dan',
    'Thứ Tư, 18/11/2026',
    'Days of November and December 2026 with hours, person and place.',
  ),
  'complaint-settlement-results': pass(
    '/thong-bao',
    'Báo cáo kết quả tiếp công dân, giải quyết khiếu nại, tố cáo 9 tháng năm 2026',
    'A report with figures of October 2026 among the notices.',
  ),
  'admin-regulation-feedback-address': pass(
    '/tiep-nhan-phan-anh-kien-nghi',
    'pakn.thachluu@duonghai.gov.vn',
    'A page of its own with address, telephone and e-mail.',
  ),
  'tthc-list-posted': pass(
    '/thu-tuc-hanh-chinh',
    'Đăng ký khai sinh',
    'More than thirty procedures over several pages.',
  ),
  'tthc-list-current': pass(
    '/thu-tuc-hanh-chinh',
    'Quyết định số 1874/QĐ-UBND ngày 25/09/2026',
    'The list names its decision of September 2026, which is posted with its file.',
  ),
  'national-dvc-link': pass('/', 'https://dichvucong.gov.vn/', 'A banner on every page.'),
  'dvc-links-alive': pass(
    '/',
    'https://dichvucong.gov.vn/',
    'The only service link goes to the national portal.',
  ),
  'online-and-postal-guide': pass(
    '/cai-cach-hanh-chinh?page=2',
    'Hướng dẫn nộp hồ sơ trực tuyến trên Cổng Dịch vụ công quốc gia',
    'A guide of March 2026 on the second page of a section.',
  ),
  'online-feedback-form': pass('/hoi-dap', 'Nội dung câu hỏi', 'A form with a text area and a button.'),
  'feedback-answers-published': pass(
    '/hoi-dap',
    'Ngày trả lời: 12/11/2026',
    'Three questions, all answered, with both dates.',
  ),
  'portal-reachable': pass('/', 'Tin mới', 'It answers with real content.'),
  'https-valid': fail('Served over plain HTTP only.'),
  'gov-domain-current-unit': review('The name is right, but a loopback address says nothing of the domain.'),
  'contact-block': pass(
    '/',
    'thachluu@duonghai.gov.vn',
    'Address, telephone, e-mail and who is responsible.',
  ),
  'org-structure-posted': pass(
    '/gioi-thieu/co-cau-to-chuc',
    'Phòng Kinh tế, Hạ tầng và Đô thị',
    'Four offices with their tasks.',
  ),
  'leaders-directory': pass(
    '/gioi-thieu/danh-ba',
    'vinhtk@duonghai.gov.vn',
    'Four people with posts, telephones and e-mails.',
  ),
  'content-freshness': pass('/', '19/11/2026', 'Own news of 19 November 2026.'),
  'search-function': pass('/', 'Tìm kiếm', 'A search box on every page.'),
  'no-injected-spam': pass('/', 'Tin mới', 'Nothing planted.'),
  ...furtherExpected,
};
