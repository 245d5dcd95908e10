import type { Expected } from '../../portal.ts';

/** Participation, accountability, disclosure and service: decided as those in `expected.ts`. */
export const furtherExpected: Expected = {
  'accessibility-mobile': {
    verdict: 'pass',
    because: 'Viewport, Vietnamese and a text for each of the two pictures.',
    proof: { path: '/', text: 'Biểu trưng phường An Hạc' },
  },
  'accountability-rules': {
    verdict: 'review',
    because: 'The working rules of 2026 are posted; whether they speak of accountability stands in the file.',
  },
  'anticorruption-information': {
    verdict: 'pass',
    because: 'The ward’s own plan of 2026 and report for nine months.',
    proof: {
      path: '/cong-khai/phong-chong-tham-nhung',
      text: 'Báo cáo kết quả công tác phòng, chống tham nhũng, lãng phí, tiêu cực 9 tháng năm 2026',
    },
  },
  'anticorruption-report-channel': {
    verdict: 'pass',
    because: 'A telephone and an e-mail that say they take reports of corruption and harassment.',
    proof: { path: '/cong-khai/phong-chong-tham-nhung', text: 'Điện thoại: 0999 000 558' },
  },
  'cchc-plan-report': {
    verdict: 'pass',
    because: 'Plan of 2026 and report for nine months of September 2026.',
    proof: {
      path: '/thu-tuc-hanh-chinh/cai-cach-hanh-chinh',
      text: 'Báo cáo công tác cải cách hành chính 9 tháng năm 2026 phường An Hạc',
    },
  },
  'citizen-reception-rules': {
    verdict: 'pass',
    because: 'Rules and procedure of reception as files that open.',
    proof: { path: '/tiep-cong-dan', text: 'Quy trình tiếp công dân, tiếp nhận và xử lý đơn' },
  },
  'community-services-info': {
    verdict: 'pass',
    because: 'Power cuts of November 2026, a directory and the telephone of the ward’s police.',
    proof: { path: '/doi-song', text: 'Điện thoại Công an phường: 0999 000 583' },
  },
  'community-supervision': {
    verdict: 'pass',
    because: 'The board’s decision and a report of July 2026 with results.',
    proof: {
      path: '/hoi-dong-nhan-dan/dan-chu-o-co-so',
      text: 'Báo cáo kết quả giám sát đầu tư của cộng đồng 6 tháng đầu năm 2026',
    },
  },
  'construction-planning-disclosed': {
    verdict: 'pass',
    because: 'Decision, drawings and rules of a zoning plan as files.',
    proof: {
      path: '/cong-khai/quy-hoach-xay-dung',
      text: 'Quyết định phê duyệt quy hoạch phân khu ven hồ Hạc',
    },
  },
  'consultation-results-published': {
    verdict: 'pass',
    because: 'A report on comments of 2 November 2026, after the consultation on land use had ended.',
    proof: {
      path: '/lay-y-kien',
      text: 'Báo cáo tổng hợp, tiếp thu, giải trình ý kiến góp ý về quy hoạch sử dụng đất phường An Hạc',
    },
  },
  'council-sessions-resolutions': {
    verdict: 'pass',
    because: 'Own resolutions, the newest of October 2026, with the programme of the session.',
    proof: { path: '/hoi-dong-nhan-dan', text: 'Nghị quyết số 31/NQ-HĐND' },
  },
  'dialogue-conference': {
    verdict: 'pass',
    because:
      'Notice of August and conclusions of September 2026; the dialogue with the youth is another thing.',
    proof: {
      path: '/hoi-dong-nhan-dan/dan-chu-o-co-so',
      text: 'Thông báo kết luận hội nghị đối thoại với Nhân dân năm 2026',
    },
  },
  'elections-and-village-heads': {
    verdict: 'pass',
    because: 'Councillors of 2026–2031 and heads of residential groups, with telephones.',
    proof: { path: '/hoi-dong-nhan-dan/dai-bieu', text: 'Danh sách tổ trưởng tổ dân phố' },
  },
  'environment-quality-permits': {
    verdict: 'pass',
    because: 'Results of measuring the lake’s water, October 2026.',
    proof: {
      path: '/doi-song/moi-truong',
      text: 'Kết quả quan trắc môi trường nước hồ Hạc quý III năm 2026',
    },
  },
  'environment-section': {
    verdict: 'pass',
    because: 'A notice of November 2026, and times and places of waste collection.',
    proof: { path: '/doi-song/moi-truong', text: 'Thời gian thu gom' },
  },
  'grassroots-democracy-info': {
    verdict: 'pass',
    because: 'A section with the plan of February 2026.',
    proof: {
      path: '/hoi-dong-nhan-dan/dan-chu-o-co-so',
      text: 'Kế hoạch thực hiện dân chủ ở cơ sở năm 2026 phường An Hạc',
    },
  },
  'health-education-info': {
    verdict: 'pass',
    because: 'Station, school, vaccinations of November 2026 and admissions.',
    proof: { path: '/doi-song', text: 'Lịch tiêm chủng tháng 11 năm 2026 tại Trạm Y tế' },
  },
  'hotline-official-channels': {
    verdict: 'pass',
    because: 'A hotline with its number; whether it is answered, an inspector may try.',
    proof: { path: '/', text: 'Đường dây nóng: 0999 000 557' },
  },
  'information-access-section': {
    verdict: 'pass',
    because: 'Contact, ways to ask and the form.',
    proof: { path: '/cong-khai/tiep-can-thong-tin', text: 'Phiếu yêu cầu cung cấp thông tin' },
  },
  'information-disclosure-list': {
    verdict: 'pass',
    because: 'The list as table and decision, of February 2026.',
    proof: { path: '/cong-khai/tiep-can-thong-tin', text: 'Thời điểm công khai' },
  },
  'inspection-results-published': {
    verdict: 'pass',
    because: 'Notice of a conclusion and report on what was put right, of 2026.',
    proof: {
      path: '/cong-khai/phong-chong-tham-nhung',
      text: 'Thông báo kết luận thanh tra việc quản lý vỉa hè tại phường An Hạc',
    },
  },
  'investment-projects-disclosed': {
    verdict: 'pass',
    because: 'A table of projects with money and progress, of July 2026.',
    proof: { path: '/cong-khai/kinh-te-xa-hoi', text: 'Cải tạo cống ngõ 14' },
  },
  'land-price-disclosed': {
    verdict: 'pass',
    because: 'The price table of 2026 as a file.',
    proof: { path: '/cong-khai/dat-dai', text: 'Bảng giá đất năm 2026 áp dụng trên địa bàn phường An Hạc' },
  },
  'legal-dissemination-section': {
    verdict: 'pass',
    because: 'A section with three pieces, the newest of November 2026.',
    proof: { path: '/doi-song/phap-luat', text: 'Hỏi đáp pháp luật về cư trú: đăng ký tạm trú khi thuê nhà' },
  },
  'one-stop-center-info': {
    verdict: 'pass',
    because: 'Address, telephone and opening hours of the centre.',
    proof: { path: '/trung-tam-phuc-vu-hanh-chinh-cong', text: 'Điện thoại: 0999 000 559' },
  },
  'papi-plan-published': {
    verdict: 'pass',
    because: 'A PAPI plan and a reform plan of 2026.',
    proof: {
      path: '/thu-tuc-hanh-chinh/cai-cach-hanh-chinh',
      text: 'Kế hoạch nâng cao chỉ số PAPI phường An Hạc năm 2026',
    },
  },
  'poor-household-privacy': {
    verdict: 'review',
    because: 'No identity number on any page; the files are for an inspector to open.',
  },
  'portal-rating': {
    verdict: 'pass',
    because: 'A box to rate the portal and a site map.',
    proof: { path: '/', text: 'Đánh giá cổng thông tin điện tử' },
  },
  'province-portal-link': {
    verdict: 'pass',
    because: 'The national service portal and the present province’s portal.',
    proof: { path: '/', text: 'https://binhhac.gov.vn/' },
  },
  'recruitment-disclosed': { verdict: 'review', because: 'Nothing, and no sign that anyone was recruited.' },
  'socio-economic-plan-disclosed': {
    verdict: 'pass',
    because: 'Plan of 2026 and report for nine months.',
    proof: {
      path: '/cong-khai/kinh-te-xa-hoi',
      text: 'Kế hoạch phát triển kinh tế - xã hội phường An Hạc năm 2026',
    },
  },
  'support-policies-disclosed': {
    verdict: 'pass',
    because: 'Who gets how much since July 2026, posted in October.',
    proof: {
      path: '/doi-song/chinh-sach',
      text: 'Chính sách trợ giúp xã hội: đối tượng và mức hưởng từ ngày 01/07/2026',
    },
  },
  'tthc-content-complete': {
    verdict: 'pass',
    because: 'Three procedures with seven headings each.',
    proof: { path: '/thu-tuc-hanh-chinh/dang-ky-khai-sinh', text: 'Thành phần hồ sơ' },
  },
  'tthc-fees-posted': {
    verdict: 'pass',
    because: 'Fees stand within the list and within procedures.',
    proof: { path: '/thu-tuc-hanh-chinh', text: 'Phí, lệ phí' },
  },
  'tthc-forms-downloadable': {
    verdict: 'pass',
    because: 'Six forms as Word files.',
    proof: { path: '/thu-tuc-hanh-chinh/bieu-mau', text: 'Tờ khai đăng ký kết hôn' },
  },
  'tthc-late-apology': {
    verdict: 'fail',
    because: 'The figures of October 2026 show two overdue applications, and nothing says sorry for them.',
    reason: 'occasion-shown',
  },
  'tthc-progress-results-public': {
    verdict: 'pass',
    because: 'Own figures of October 2026: in time and overdue.',
    proof: {
      path: '/thu-tuc-hanh-chinh/ket-qua',
      text: 'Tình hình tiếp nhận, giải quyết hồ sơ tháng 10 năm 2026',
    },
  },
  'tthc-satisfaction-quality': {
    verdict: 'pass',
    because: 'A survey, and results of quarter III of 2026.',
    proof: { path: '/thu-tuc-hanh-chinh/ket-qua', text: 'Kết quả khảo sát mức độ hài lòng quý III năm 2026' },
  },
  'voluntary-contributions-disclosed': {
    verdict: 'review',
    because: 'Nothing, and no sign that anything was collected.',
  },
  'voter-contact-info': {
    verdict: 'pass',
    because: 'A schedule of November 2026 and answers to voters.',
    proof: {
      path: '/hoi-dong-nhan-dan',
      text: 'Báo cáo trả lời kiến nghị của cử tri phường An Hạc giữa năm 2026',
    },
  },
};
