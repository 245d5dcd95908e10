import type { Expected } from '../../portal.ts';

/** Participation, accountability, disclosure and service: decided as those in `expected.ts`. */
export const furtherExpected: Expected = {
  'accessibility-mobile': {
    verdict: 'partial',
    because: 'Viewport and language are declared, but only two of four pictures carry a text.',
    proof: { path: '/', text: 'Lịch tiếp công dân' },
  },
  'accountability-rules': {
    verdict: 'review',
    because: 'The working rules of March 2026 are posted; what they say stands in the file.',
  },
  'anticorruption-information': {
    verdict: 'partial',
    because: 'A plan of its own, but that of 2025, issued more than 400 days ago.',
    proof: { path: '/van-ban.html', text: 'Kế hoạch phòng, chống tham nhũng, lãng phí, tiêu cực năm 2025' },
  },
  'anticorruption-report-channel': {
    verdict: 'fail',
    because: 'No channel for reports, and no hotline or letter box either.',
  },
  'cchc-plan-report': {
    verdict: 'partial',
    because: 'A report of September 2026, but no plan.',
    proof: {
      path: '/van-ban.html',
      text: 'Báo cáo công tác cải cách hành chính quý III năm 2026 xã Đồng Khuê',
    },
  },
  'citizen-reception-rules': {
    verdict: 'pass',
    because: 'The rules of reception as a file beside the schedule.',
    proof: { path: '/lich-tiep-cong-dan.html', text: 'Nội quy tiếp công dân' },
  },
  'community-services-info': {
    verdict: 'partial',
    because: 'A notice on water of November 2026, but no way to reach the commune police.',
    proof: { path: '/thong-bao.html', text: 'Thông báo tạm ngừng cấp nước sinh hoạt tại thôn Cầu Sậy' },
  },
  'community-supervision': {
    verdict: 'partial',
    because: 'The decision on the board of April 2026, but no result of its work.',
    proof: { path: '/van-ban.html', text: 'Thành lập Ban Giám sát đầu tư của cộng đồng xã Đồng Khuê' },
  },
  'construction-planning-disclosed': {
    verdict: 'fail',
    because: 'No construction plan: land use and the planning of cadres are other matters.',
  },
  'consultation-results-published': {
    verdict: 'na',
    because: 'Judged only where drafts for comment pass; here none is found.',
  },
  'council-sessions-resolutions': {
    verdict: 'pass',
    because: 'Own resolutions with files, the newest of 24 July 2026.',
    proof: { path: '/van-ban.html', text: '22/NQ-HĐND' },
  },
  'dialogue-conference': {
    verdict: 'partial',
    because: 'A notice of October 2026, and nothing on what came of it.',
    proof: { path: '/thong-bao.html', text: 'Thông báo tổ chức hội nghị đối thoại với Nhân dân năm 2026' },
  },
  'elections-and-village-heads': {
    verdict: 'partial',
    because: 'Heads of villages with telephones, but no list of councillors.',
    proof: { path: '/truong-thon.html', text: 'Bế Văn Hưởng' },
  },
  'environment-quality-permits': {
    verdict: 'fail',
    because: 'Nothing on quality, polluted spots or permits, and no link to a source.',
  },
  'environment-section': {
    verdict: 'partial',
    because: 'Environmental news of November 2026, but nothing on waste collection.',
    proof: { path: '/moi-truong.html', text: 'Tổng vệ sinh môi trường sáu thôn trước mùa lễ hội' },
  },
  'grassroots-democracy-info': {
    verdict: 'pass',
    because: 'An article of September 2026 on what people discuss and decide.',
    proof: {
      path: '/tuyen-truyen.html',
      text: 'Những việc dân bàn và quyết định theo Luật Thực hiện dân chủ ở cơ sở',
    },
  },
  'health-education-info': {
    verdict: 'partial',
    because: 'Admissions of June 2026; nothing on health, for the vaccinations are of dogs and cats.',
    proof: { path: '/thong-bao.html', text: 'Thông báo tuyển sinh lớp 1, lớp 6 năm học 2026 - 2027' },
  },
  'hotline-official-channels': {
    verdict: 'fail',
    because: 'No hotline, no channel of its own: only the office’s telephone.',
  },
  'information-access-section': {
    verdict: 'partial',
    because: 'One article on the Law; no contact, no form, no way to ask.',
    proof: { path: '/tuyen-truyen.html', text: 'Tìm hiểu Luật Tiếp cận thông tin' },
  },
  'information-disclosure-list': { verdict: 'fail', because: 'No list of what must be disclosed.' },
  'inspection-results-published': {
    verdict: 'review',
    because: 'Nothing, and no sign that there was an inspection.',
  },
  'investment-projects-disclosed': {
    verdict: 'pass',
    because: 'A resolution of July 2026 on public investment with its list of projects.',
    proof: { path: '/van-ban.html', text: 'Điều chỉnh kế hoạch đầu tư công và danh mục dự án năm 2026' },
  },
  'land-price-disclosed': { verdict: 'fail', because: 'No price table and no link to one.' },
  'legal-dissemination-section': {
    verdict: 'pass',
    because: 'A section with three articles, the newest of 21 October 2026.',
    proof: { path: '/tuyen-truyen.html', text: 'Tìm hiểu Luật Tiếp cận thông tin' },
  },
  'one-stop-center-info': {
    verdict: 'partial',
    because: 'Address and telephone of the centre, but no opening hours.',
    proof: { path: '/trung-tam-phuc-vu-hanh-chinh-cong.html', text: 'Điện thoại: 0999 000 115' },
  },
  'papi-plan-published': {
    verdict: 'review',
    because: 'A report on administrative reform of September 2026 that does not speak of PAPI.',
    reason: 'ask-inspector',
  },
  'poor-household-privacy': {
    verdict: 'review',
    because: 'Totals by village, no identity number on any page; the files are for an inspector to open.',
  },
  'portal-rating': {
    verdict: 'partial',
    because: 'A poll on the portal’s new look, but no site map.',
    proof: { path: '/', text: 'Bạn thấy giao diện mới thế nào?' },
  },
  'province-portal-link': {
    verdict: 'pass',
    because: 'Links to the national service portal, the government and the present province.',
    proof: { path: '/', text: 'https://linhgiang.gov.vn/' },
  },
  'recruitment-disclosed': {
    verdict: 'pass',
    because: 'Notice and result of a recruitment of 2026.',
    proof: { path: '/tuyen-dung.html', text: 'Kết quả tuyển dụng công chức xã Đồng Khuê năm 2026' },
  },
  'socio-economic-plan-disclosed': {
    verdict: 'partial',
    because: 'A report for nine months, but no plan.',
    proof: {
      path: '/kinh-te-xa-hoi.html',
      text: 'Báo cáo tình hình kinh tế - xã hội xã Đồng Khuê 9 tháng năm 2026',
    },
  },
  'support-policies-disclosed': {
    verdict: 'pass',
    because: 'Who gets how much since July 2026.',
    proof: {
      path: '/chinh-sach-ho-tro.html',
      text: 'Chính sách trợ giúp xã hội: đối tượng và mức hưởng năm 2026',
    },
  },
  'tthc-content-complete': {
    verdict: 'review',
    because: 'The list has no page for a single procedure: for an inspector to look elsewhere.',
  },
  'tthc-fees-posted': {
    verdict: 'pass',
    because: 'The list states the fee of each procedure.',
    proof: { path: '/thu-tuc-hanh-chinh.html', text: 'Phí, lệ phí' },
  },
  'tthc-forms-downloadable': {
    verdict: 'partial',
    because: 'Three forms as Word files.',
    proof: { path: '/bieu-mau.html', text: 'Tờ khai đăng ký kết hôn' },
  },
  'tthc-late-apology': {
    verdict: 'pass',
    because: 'A letter of apology for the five overdue applications of October 2026.',
    proof: {
      path: '/ket-qua-giai-quyet-ho-so.html',
      text: 'Thư xin lỗi do giải quyết hồ sơ trễ hạn tháng 10 năm 2026',
    },
  },
  'tthc-progress-results-public': {
    verdict: 'pass',
    because: 'Own figures of October 2026: in time and overdue.',
    proof: { path: '/ket-qua-giai-quyet-ho-so.html', text: 'Tình hình giải quyết hồ sơ tháng 10 năm 2026' },
  },
  'tthc-satisfaction-quality': {
    verdict: 'partial',
    because: 'Results of the first half of 2026, but no survey to take part in.',
    proof: {
      path: '/ket-qua-giai-quyet-ho-so.html',
      text: 'Kết quả khảo sát mức độ hài lòng của người dân 6 tháng đầu năm 2026',
    },
  },
  'voluntary-contributions-disclosed': {
    verdict: 'pass',
    because: 'A table of income, spending and balance of October 2026.',
    proof: { path: '/cac-khoan-dong-gop.html', text: 'Quỹ phòng, chống thiên tai' },
  },
  'voter-contact-info': {
    verdict: 'partial',
    because: 'A schedule of October 2026, but no answers to voters.',
    proof: { path: '/thong-bao.html', text: 'Lịch tiếp xúc cử tri của đại biểu HĐND xã tháng 10 năm 2026' },
  },
};
