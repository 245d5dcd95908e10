import type { Expected } from '../../portal.ts';
import { furtherExpected } from './expected-further.ts';

/** Decided from each indicator's question and rule on 20 November 2026, for the portal after its script has run. */
export const expected: Expected = {
  'consultation-section': {
    verdict: 'pass',
    because: 'A section with two drafts and a form.',
    proof: { path: '/lay-y-kien', text: 'Dự thảo Quyết định ban hành quy chế quản lý bến thuyền' },
  },
  'consultation-drafts-open': {
    verdict: 'pass',
    because: 'A draft of October 2026 with file and deadline.',
    proof: { path: '/lay-y-kien/quy-che-ben-thuyen', text: 'Thời hạn góp ý: đến hết ngày 30/11/2026' },
  },
  'budget-estimate-disclosed': {
    verdict: 'partial',
    because: 'The estimate of 2026, but as a photograph nobody can search or copy.',
    proof: { path: '/cong-khai/du-toan-2026', text: 'Công khai dự toán ngân sách phường Bến Quế năm 2026' },
  },
  'budget-execution-quarterly': {
    verdict: 'pass',
    because: 'Quarter III and nine months of 2026 as table and file, posted on 12 October.',
    proof: { path: '/cong-khai/thuc-hien-9-thang-2026', text: 'Thực hiện dự toán 9 tháng năm 2026' },
  },
  'budget-settlement-disclosed': { verdict: 'fail', because: 'No settlement of any year.' },
  'public-finance-assets-disclosed': {
    verdict: 'pass',
    because: 'Two groups: public assets and purchases.',
    proof: { path: '/cong-khai/tai-san-cong', text: 'Kết quả lựa chọn nhà thầu gói mua sắm máy tính' },
  },
  'poor-household-review-disclosed': {
    verdict: 'partial',
    because: 'The result of 2024 with totals; the following seasons are missing.',
    proof: { path: '/cong-khai/ho-ngheo', text: 'Kết quả rà soát hộ nghèo, hộ cận nghèo năm 2024' },
  },
  'land-use-plan-disclosed': {
    verdict: 'pass',
    because: 'Decision and map of the 2026 plan.',
    proof: {
      path: '/cong-khai/ke-hoach-su-dung-dat',
      text: 'Quyết định phê duyệt kế hoạch sử dụng đất năm 2026',
    },
  },
  'land-plan-consultation': {
    verdict: 'pass',
    because: 'A call of September 2026 with draft, map, form and period.',
    proof: {
      path: '/lay-y-kien/quy-hoach-su-dung-dat',
      text: 'Thời gian lấy ý kiến: từ ngày 10/09/2026 đến hết ngày 10/10/2026',
    },
  },
  'land-recovery-compensation': {
    verdict: 'review',
    because: 'Nothing, and no sign of a project that takes land.',
  },
  'legal-documents-posted': {
    verdict: 'pass',
    because: 'Six own documents, the newest eight days old, with files.',
    proof: { path: '/van-ban', text: '204/QĐ-UBND' },
  },
  'citizen-reception-schedule': {
    verdict: 'pass',
    because: 'Two days in November 2026 with hours, place and who receives.',
    proof: { path: '/lich-tiep-cong-dan', text: 'Thứ Tư, 11/11/2026' },
  },
  'complaint-settlement-results': {
    verdict: 'partial',
    because: 'The report of 2024, posted in January 2025: older than twelve months.',
    proof: {
      path: '/cong-khai/khieu-nai-to-cao',
      text: 'Báo cáo kết quả giải quyết khiếu nại, tố cáo năm 2024',
    },
  },
  'admin-regulation-feedback-address': {
    verdict: 'pass',
    because: 'A page of its own with address, telephone and e-mail.',
    proof: { path: '/pakn-quy-dinh-hanh-chinh', text: 'Điện thoại: 0999 000 331' },
  },
  'tthc-list-posted': {
    verdict: 'partial',
    because: 'The section only points to the national portal in general.',
    proof: { path: '/thu-tuc-hanh-chinh', text: 'Mời tra cứu trên Cổng Dịch vụ công quốc gia.' },
  },
  'tthc-list-current': {
    verdict: 'na',
    because: 'Judged only where a list is posted; here there is only a pointer.',
  },
  'national-dvc-link': {
    verdict: 'pass',
    because: 'A link in words on the home page.',
    proof: { path: '/', text: 'https://dichvucong.gov.vn/' },
  },
  'dvc-links-alive': {
    verdict: 'pass',
    because: 'All service links go to the national portal.',
    proof: { path: '/', text: 'https://dichvucong.gov.vn/' },
  },
  'online-and-postal-guide': {
    verdict: 'pass',
    because: 'A guide of May 2026 to the national portal with VNeID, payment and post.',
    proof: { path: '/huong-dan-nop-ho-so', text: 'VNeID' },
  },
  'online-feedback-form': {
    verdict: 'pass',
    because: 'A form with a text area and a button.',
    proof: { path: '/phan-anh-kien-nghi', text: 'Nội dung phản ánh, kiến nghị' },
  },
  'feedback-answers-published': {
    verdict: 'pass',
    because: 'Two questions, both answered, with dates of autumn 2026.',
    proof: { path: '/cau-hoi-da-tra-loi', text: 'Bến hoạt động đến 20 giờ hằng ngày.' },
  },
  'portal-reachable': {
    verdict: 'pass',
    because: 'It answers, and its script fills it.',
    proof: { path: '/', text: 'Tin tức' },
  },
  'https-valid': { verdict: 'fail', because: 'Served over plain HTTP only.' },
  'gov-domain-current-unit': {
    verdict: 'review',
    because: 'The name is right, but a loopback address says nothing of the domain.',
  },
  'contact-block': {
    verdict: 'pass',
    because: 'Address, telephone, .gov.vn e-mail and who is responsible, on every route.',
    proof: { path: '/api/khung.json', text: 'ubnd@benque.hoaigiang.gov.vn' },
  },
  'org-structure-posted': {
    verdict: 'pass',
    because: 'Office, divisions and service centre with their tasks.',
    proof: { path: '/co-cau-to-chuc', text: 'Phòng Kinh tế, Hạ tầng và Đô thị' },
  },
  'leaders-directory': { verdict: 'fail', because: 'No list of leaders or officials.' },
  'content-freshness': {
    verdict: 'pass',
    because: 'Own news of 18 November 2026.',
    proof: { path: '/', text: '18/11/2026' },
  },
  'search-function': { verdict: 'fail', because: 'No search box on any route.' },
  'no-injected-spam': { verdict: 'pass', because: 'Nothing planted.', proof: { path: '/', text: 'Tin tức' } },
  ...furtherExpected,
};
