import type { Expected } from '../../portal.ts';
import { furtherExpected } from './expected-further.ts';

/** Decided from each indicator's question and rule on 20 November 2026. */
export const expected: Expected = {
  'consultation-section': {
    verdict: 'partial',
    because: 'The section exists, but all it holds is a link to the provincial portal.',
    proof: { path: '/lay-y-kien-gop-y.html', text: 'Việc góp ý được thực hiện tại chuyên trang của tỉnh' },
  },
  'consultation-drafts-open': {
    verdict: 'review',
    because: 'No draft of the commune, and nothing says whether there was one to post.',
  },
  'budget-estimate-disclosed': {
    verdict: 'pass',
    because: 'Decision, table and files of the 2026 estimate.',
    proof: { path: '/cong-khai-ngan-sach/du-toan-2026.html', text: 'Quyết định số 09/QĐ-UBND' },
  },
  'budget-execution-quarterly': {
    verdict: 'partial',
    because: 'Quarter I and six months are there; nine months, due on 15 October, is not.',
    proof: {
      path: '/cong-khai-ngan-sach/thuc-hien-6-thang-2026.html',
      text: 'Thực hiện dự toán 6 tháng đầu năm 2026',
    },
  },
  'budget-settlement-disclosed': {
    verdict: 'pass',
    because: 'The settlement of 2025 with its decision and table.',
    proof: { path: '/cong-khai-ngan-sach/quyet-toan-2025.html', text: 'Quyết toán ngân sách xã năm 2025' },
  },
  'public-finance-assets-disclosed': {
    verdict: 'partial',
    because: 'One of three groups: a tender result; nothing on assets or the office’s own finance.',
    proof: { path: '/mua-sam-dau-thau.html', text: 'kết quả lựa chọn nhà thầu' },
  },
  'poor-household-review-disclosed': {
    verdict: 'pass',
    because: 'Notice of posting and totals by village for 2026, without names.',
    proof: { path: '/ho-ngheo-can-ngheo.html', text: 'Tổng hợp kết quả rà soát theo thôn' },
  },
  'land-use-plan-disclosed': {
    verdict: 'pass',
    because: 'Decision, map and explanation of the 2026 plan, posted eight days after approval.',
    proof: {
      path: '/quy-hoach-ke-hoach-su-dung-dat.html',
      text: 'Quyết định phê duyệt kế hoạch sử dụng đất năm 2026',
    },
  },
  'land-plan-consultation': {
    verdict: 'review',
    because: 'Nothing, and no sign that a plan was being drawn up; planning of cadres is another matter.',
  },
  'land-recovery-compensation': {
    verdict: 'pass',
    because: 'Notice of recovery and compensation plan of October 2026 with files.',
    proof: { path: '/thu-hoi-dat.html', text: 'Thông báo số 77/TB-UBND về việc thu hồi đất' },
  },
  'legal-documents-posted': {
    verdict: 'pass',
    because: 'Eleven documents of the commune itself, the newest ten days old.',
    proof: { path: '/van-ban.html', text: '318/QĐ-UBND' },
  },
  'citizen-reception-schedule': {
    verdict: 'pass',
    because: 'Half-year table with two days in November 2026, hours, place and who receives.',
    proof: { path: '/lich-tiep-cong-dan.html', text: '05/11 và 19/11/2026' },
  },
  'complaint-settlement-results': {
    verdict: 'pass',
    because: 'Report with figures for quarter III of 2026.',
    proof: { path: '/giai-quyet-khieu-nai-to-cao.html', text: 'đã giải quyết 12 đơn' },
  },
  'admin-regulation-feedback-address': {
    verdict: 'pass',
    because: 'A page of its own with address and telephone.',
    proof: { path: '/tiep-nhan-pakn-quy-dinh-hanh-chinh.html', text: 'Điện thoại: 0999 000 112' },
  },
  'tthc-list-posted': {
    verdict: 'pass',
    because: 'More than twenty procedures with codes, limits and fees.',
    proof: { path: '/thu-tuc-hanh-chinh.html', text: 'Đăng ký khai sinh' },
  },
  'tthc-list-current': {
    verdict: 'pass',
    because: 'After a decision of 12 October 2026, posted four days later, for two levels.',
    proof: { path: '/thu-tuc-hanh-chinh.html', text: 'Quyết định số 1904/QĐ-UBND ngày 12/10/2026' },
  },
  'national-dvc-link': {
    verdict: 'pass',
    because: 'A picture without words, but its link goes to dichvucong.gov.vn.',
    proof: { path: '/', text: 'https://dichvucong.gov.vn/' },
  },
  'dvc-links-alive': {
    verdict: 'pass',
    because: 'The only service link goes to the national portal.',
    proof: { path: '/', text: 'https://dichvucong.gov.vn/' },
  },
  'online-and-postal-guide': {
    verdict: 'partial',
    because: 'A guide of 2023 to the closed provincial portal with the old levels 3 and 4.',
    proof: { path: '/huong-dan-nop-ho-so.html', text: 'mức độ 3, mức độ 4' },
  },
  'online-feedback-form': {
    verdict: 'fail',
    because: 'Questions are taken at the counter only; no form, no link to a receiving system.',
  },
  'feedback-answers-published': {
    verdict: 'pass',
    because: 'Three questions, all answered, with both dates, the last in October 2026.',
    proof: { path: '/hoi-dap.html', text: 'Ngày trả lời: 30/10/2026' },
  },
  'portal-reachable': {
    verdict: 'pass',
    because: 'It answers with real content.',
    proof: { path: '/', text: 'Tin nổi bật' },
  },
  'https-valid': { verdict: 'fail', because: 'Served over plain HTTP only.' },
  'gov-domain-current-unit': {
    verdict: 'review',
    because: 'The name is right, but a loopback address says nothing of the domain.',
  },
  'contact-block': {
    verdict: 'partial',
    because: 'Address and telephone, but no e-mail anywhere.',
    proof: { path: '/lien-he.html', text: 'Điện thoại: 0999 000 111' },
  },
  'org-structure-posted': {
    verdict: 'pass',
    because: 'Office, two divisions and the service centre with their tasks.',
    proof: { path: '/co-cau-to-chuc.html', text: 'Phòng Văn hóa - Xã hội' },
  },
  'leaders-directory': {
    verdict: 'partial',
    because: 'Names, posts and fields, but no telephone or e-mail of anyone.',
    proof: { path: '/thong-tin-lanh-dao.html', text: 'Chủ tịch UBND xã' },
  },
  'content-freshness': {
    verdict: 'pass',
    because: 'Own news of 17 November 2026.',
    proof: { path: '/', text: '17/11/2026' },
  },
  'search-function': {
    verdict: 'pass',
    because: 'A visible search box on every page.',
    proof: { path: '/', text: 'Nhập từ khóa tìm kiếm' },
  },
  'no-injected-spam': {
    verdict: 'pass',
    because: 'Betting is named once, in a warning by the police.',
    proof: { path: '/', text: 'Hoạt động của xã' },
  },
  ...furtherExpected,
};
