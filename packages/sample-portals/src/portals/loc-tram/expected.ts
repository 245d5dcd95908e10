import type { Expected } from '../../portal.ts';
import { furtherExpected } from './expected-further.ts';

/** Decided from each indicator's question and rule on 20 November 2026. */
export const expected: Expected = {
  'consultation-section': {
    verdict: 'fail',
    because: 'No section for comments: a poll and one old notice are none.',
  },
  'consultation-drafts-open': {
    verdict: 'partial',
    because: 'One draft with file and deadline, but of July 2025: older than twelve months.',
    proof: {
      path: '/Pages/chi-tiet-thong-bao.aspx?ItemID=30',
      text: 'Thời hạn góp ý: đến hết ngày 31/07/2025',
    },
  },
  'budget-estimate-disclosed': {
    verdict: 'pass',
    because: 'Decision, table and file of the 2026 estimate.',
    proof: { path: '/Pages/chi-tiet-cong-khai.aspx?ItemID=7', text: 'Quyết định số 12/QĐ-UBND' },
  },
  'budget-execution-quarterly': {
    verdict: 'fail',
    because: 'Only a news item about revenue; no execution figures.',
  },
  'budget-settlement-disclosed': {
    verdict: 'partial',
    because: 'The newest settlement is that of 2023.',
    proof: { path: '/Pages/chi-tiet-cong-khai.aspx?ItemID=3', text: 'Quyết toán năm 2023' },
  },
  'public-finance-assets-disclosed': {
    verdict: 'fail',
    because: 'The section on purchases holds one article about a national law.',
  },
  'poor-household-review-disclosed': {
    verdict: 'fail',
    because: 'Only news of gifts and loans to poor households.',
  },
  'land-use-plan-disclosed': {
    verdict: 'partial',
    because: 'The section only leads to the provincial portal.',
    proof: { path: '/Pages/quy-hoach.aspx', text: 'Cổng thông tin điện tử tỉnh Sơn Lộ' },
  },
  'land-plan-consultation': {
    verdict: 'review',
    because: 'Nothing, and no sign that a plan was being drawn up.',
  },
  'land-recovery-compensation': {
    verdict: 'partial',
    because: 'A notice of August 2026 whose content is two pictures of a scan.',
    proof: {
      path: '/Pages/chi-tiet-thong-bao.aspx?ItemID=31',
      text: 'Thông báo thu hồi đất thực hiện dự án hồ chứa Dốc Sỏi',
    },
  },
  'legal-documents-posted': {
    verdict: 'partial',
    because: 'Seven own documents, the newest of 30 June 2026: more than sixty days old.',
    proof: { path: '/Pages/van-ban.aspx', text: '61/QĐ-UBND' },
  },
  'citizen-reception-schedule': {
    verdict: 'partial',
    because: 'The schedule of quarter II of 2025.',
    proof: { path: '/Pages/lich-tiep-cong-dan.aspx', text: 'Lịch tiếp công dân quý II năm 2025' },
  },
  'complaint-settlement-results': {
    verdict: 'fail',
    because: 'Only propaganda of the laws and a form: no report, no decision.',
  },
  'admin-regulation-feedback-address': {
    verdict: 'fail',
    because: 'No address for feedback on regulations anywhere.',
  },
  'tthc-list-posted': {
    verdict: 'pass',
    because: 'Twenty-four procedures in a table with codes.',
    proof: { path: '/Pages/thu-tuc-hanh-chinh.aspx', text: 'Đăng ký khai sinh' },
  },
  'tthc-list-current': {
    verdict: 'partial',
    because: 'The list follows a decision of 2023 and names the abolished district.',
    proof: { path: '/Pages/thu-tuc-hanh-chinh.aspx', text: 'Quyết định số 655/QĐ-UBND ngày 17/04/2023' },
  },
  'national-dvc-link': {
    verdict: 'fail',
    because: 'All service links go to the closed provincial portal; the host is another one.',
  },
  'dvc-links-alive': {
    verdict: 'fail',
    because: 'Menu and banner lead to dichvucong.sonlo.gov.vn, closed since July 2025.',
  },
  'online-and-postal-guide': { verdict: 'fail', because: 'No guide of any kind.' },
  'online-feedback-form': {
    verdict: 'pass',
    because: 'A form with a text area and a button, within the one form of the page.',
    proof: { path: '/Pages/gui-cau-hoi.aspx', text: 'Nội dung câu hỏi' },
  },
  'feedback-answers-published': {
    verdict: 'partial',
    because: 'Answered questions with dates, the last of March 2025.',
    proof: { path: '/Pages/hoi-dap.aspx', text: 'Ngày trả lời: 11/03/2025' },
  },
  'portal-reachable': {
    verdict: 'pass',
    because: 'It answers with real content.',
    proof: { path: '/', text: 'Tin tức - Sự kiện' },
  },
  'https-valid': { verdict: 'fail', because: 'Served over plain HTTP only.' },
  'gov-domain-current-unit': {
    verdict: 'fail',
    because: 'Title and banner name a township and a district that no longer exist.',
  },
  'contact-block': {
    verdict: 'pass',
    because: 'Address, telephone, .gov.vn e-mail and who is responsible.',
    proof: { path: '/', text: 'ubnd@loctram.sonlo.gov.vn' },
  },
  'org-structure-posted': {
    verdict: 'partial',
    because: 'The structure before July 2025: single officials, no divisions.',
    proof: { path: '/Pages/to-chuc-bo-may.aspx', text: 'Công chức Tư pháp - Hộ tịch' },
  },
  'leaders-directory': {
    verdict: 'pass',
    because: 'Names, posts, telephones and e-mails of four people.',
    proof: { path: '/Pages/danh-ba.aspx', text: 'khiempt@loctram.sonlo.gov.vn' },
  },
  'content-freshness': {
    verdict: 'partial',
    because: 'The newest own item is 57 days old.',
    proof: { path: '/', text: '24/09/2026' },
  },
  'search-function': {
    verdict: 'pass',
    because: 'A visible search box on every page.',
    proof: { path: '/', text: 'Tìm kiếm...' },
  },
  'no-injected-spam': { verdict: 'fail', because: 'Gambling links stand off the screen on every page.' },
  ...furtherExpected,
};
