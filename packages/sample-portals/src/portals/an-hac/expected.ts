import type { Expected } from '../../portal.ts';
import { furtherExpected } from './expected-further.ts';

/** Decided from each indicator's question and rule on 20 November 2026. */
export const expected: Expected = {
  'consultation-section': {
    verdict: 'pass',
    because: 'A section in the menu with drafts and a form behind it.',
    proof: { path: '/lay-y-kien', text: 'Dự thảo Quyết định ban hành quy chế quản lý phố sách' },
  },
  'consultation-drafts-open': {
    verdict: 'pass',
    because: 'A draft of November 2026 with files, deadline and where to write.',
    proof: { path: '/lay-y-kien/quy-che-pho-sach', text: 'Thời hạn góp ý: đến hết ngày 03/12/2026' },
  },
  'budget-estimate-disclosed': {
    verdict: 'pass',
    because: 'Decision, table and spreadsheet of the 2026 estimate.',
    proof: { path: '/cong-khai/ngan-sach/du-toan-2026', text: 'Quyết định số 04/QĐ-UBND' },
  },
  'budget-execution-quarterly': {
    verdict: 'pass',
    because: 'Quarter III of 2026 as table and files, within fifteen days.',
    proof: {
      path: '/cong-khai/ngan-sach/thuc-hien-quy-iii-2026',
      text: 'Thực hiện dự toán quý III và 9 tháng năm 2026',
    },
  },
  'budget-settlement-disclosed': {
    verdict: 'pass',
    because: 'Decision and table of the 2025 settlement.',
    proof: { path: '/cong-khai/ngan-sach/quyet-toan-2025', text: 'Quyết định số 301/QĐ-UBND' },
  },
  'public-finance-assets-disclosed': {
    verdict: 'pass',
    because: 'All three groups: assets, purchases, the office’s own finance.',
    proof: { path: '/cong-khai/tai-san-mua-sam', text: 'Công khai tài sản công năm 2025' },
  },
  'poor-household-review-disclosed': {
    verdict: 'pass',
    because: 'Notice of posting of November 2026 with totals, without names.',
    proof: { path: '/cong-khai/ho-ngheo', text: 'Bảng tổng hợp theo tổ dân phố' },
  },
  'land-use-plan-disclosed': {
    verdict: 'pass',
    because: 'Decision and map of the 2026 plan.',
    proof: {
      path: '/cong-khai/dat-dai/ke-hoach-su-dung-dat-2026',
      text: 'Quyết định phê duyệt kế hoạch sử dụng đất năm 2026',
    },
  },
  'land-plan-consultation': {
    verdict: 'pass',
    because: 'A call of September 2026 with draft, form and period.',
    proof: {
      path: '/lay-y-kien/quy-hoach-su-dung-dat',
      text: 'Thời gian lấy ý kiến: 30 ngày kể từ ngày 21/09/2026',
    },
  },
  'land-recovery-compensation': {
    verdict: 'pass',
    because: 'Notice of recovery and compensation plan of July 2026 with files.',
    proof: { path: '/cong-khai/dat-dai/thu-hoi-dat-cong-vien', text: 'Thông báo thu hồi đất' },
  },
  'legal-documents-posted': {
    verdict: 'pass',
    because: 'Eight own documents with files, the newest a week old.',
    proof: { path: '/van-ban', text: '412/QĐ-UBND' },
  },
  'citizen-reception-schedule': {
    verdict: 'pass',
    because: 'Two days of the chairman in November 2026, with hours and place.',
    proof: { path: '/tiep-cong-dan', text: 'Thứ Ba, 17/11/2026' },
  },
  'complaint-settlement-results': {
    verdict: 'pass',
    because: 'Report with figures for nine months of 2026.',
    proof: { path: '/cong-khai/giai-quyet-khieu-nai-to-cao', text: 'giải quyết xong 21 đơn' },
  },
  'admin-regulation-feedback-address': {
    verdict: 'pass',
    because: 'A page of its own with address, telephone and e-mail.',
    proof: { path: '/pakn-quy-dinh-hanh-chinh', text: 'kstthc@anhac.binhhac.gov.vn' },
  },
  'tthc-list-posted': {
    verdict: 'pass',
    because: 'More than thirty procedures by field, with codes, limits and fees.',
    proof: { path: '/thu-tuc-hanh-chinh', text: 'Đăng ký khai sinh' },
  },
  'tthc-list-current': {
    verdict: 'pass',
    because: 'After a decision of 30 September 2026, posted three working days later, with its file.',
    proof: { path: '/thu-tuc-hanh-chinh', text: 'Quyết định số 2216/QĐ-UBND ngày 30/09/2026' },
  },
  'national-dvc-link': {
    verdict: 'pass',
    because: 'Banner and footer link to it.',
    proof: { path: '/', text: 'https://dichvucong.gov.vn/' },
  },
  'dvc-links-alive': {
    verdict: 'pass',
    because: 'All service links go to the national portal.',
    proof: { path: '/', text: 'https://dichvucong.gov.vn/' },
  },
  'online-and-postal-guide': {
    verdict: 'pass',
    because: 'A guide of June 2026 with VNeID, payment and post.',
    proof: { path: '/huong-dan-nop-ho-so', text: 'qua bưu chính công ích' },
  },
  'online-feedback-form': {
    verdict: 'pass',
    because: 'A form with a text area and a button.',
    proof: { path: '/hoi-dap', text: 'Nội dung phản ánh, kiến nghị' },
  },
  'feedback-answers-published': {
    verdict: 'pass',
    because: 'Three questions, all answered, with both dates, the last of November 2026.',
    proof: { path: '/hoi-dap', text: 'Ngày trả lời: 13/11/2026' },
  },
  'portal-reachable': {
    verdict: 'pass',
    because: 'It answers with real content.',
    proof: { path: '/', text: 'Tin tức' },
  },
  'https-valid': { verdict: 'fail', because: 'Served over plain HTTP only.' },
  'gov-domain-current-unit': {
    verdict: 'review',
    because: 'The name is right, but a loopback address says nothing of the domain.',
  },
  'contact-block': {
    verdict: 'pass',
    because: 'Address, telephone, .gov.vn e-mail and who is responsible.',
    proof: { path: '/', text: 'ubnd@anhac.binhhac.gov.vn' },
  },
  'org-structure-posted': {
    verdict: 'pass',
    because: 'Office, divisions and service centre with their tasks.',
    proof: { path: '/co-cau-to-chuc', text: 'Phòng Kinh tế, Hạ tầng và Đô thị' },
  },
  'leaders-directory': {
    verdict: 'pass',
    because: 'Five people with posts, telephones and e-mails.',
    proof: { path: '/danh-ba', text: 'thuks@anhac.binhhac.gov.vn' },
  },
  'content-freshness': {
    verdict: 'pass',
    because: 'Own news of 19 November 2026.',
    proof: { path: '/', text: '19/11/2026' },
  },
  'search-function': {
    verdict: 'pass',
    because: 'A visible search box on every page.',
    proof: { path: '/', text: 'Tìm kiếm' },
  },
  'no-injected-spam': {
    verdict: 'pass',
    because: 'Lottery is named once, in ordinary news.',
    proof: { path: '/', text: 'Tin tức' },
  },
  ...furtherExpected,
};
