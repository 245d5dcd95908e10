import type { Expected } from '../../portal.ts';

/** Participation, accountability, disclosure and service: decided as those in `expected.ts`. */
export const furtherExpected: Expected = {
  'accessibility-mobile': {
    verdict: 'pass',
    because: 'Viewport, Vietnamese, and a text for the one picture.',
    proof: { path: '/', text: 'Bến sông Quế' },
  },
  'accountability-rules': {
    verdict: 'fail',
    because: 'No working rules among the documents, and no notice on duties.',
  },
  'anticorruption-information': {
    verdict: 'pass',
    because: 'The ward’s programme on thrift of March 2026.',
    proof: { path: '/van-ban', text: 'Chương trình thực hành tiết kiệm, chống lãng phí năm 2026' },
  },
  'anticorruption-report-channel': {
    verdict: 'pass',
    because: 'A telephone on every route that says it takes reports of harassment.',
    proof: {
      path: '/api/khung.json',
      text: 'Đường dây nóng tiếp nhận phản ánh nhũng nhiễu, tiêu cực: 0999 000 338',
    },
  },
  'cchc-plan-report': { verdict: 'fail', because: 'Neither plan nor report on administrative reform.' },
  'citizen-reception-rules': {
    verdict: 'pass',
    because: 'The ward’s rules of reception of October 2026 as a file.',
    proof: { path: '/van-ban', text: 'Ban hành quy chế tiếp công dân của phường' },
  },
  'community-services-info': {
    verdict: 'pass',
    because: 'Power cuts of November 2026 and the telephone of the ward’s police.',
    proof: { path: '/doi-song/dien-nuoc', text: 'Điện thoại Công an phường: 0999 000 340' },
  },
  'community-supervision': { verdict: 'fail', because: 'Nothing on supervision by the community.' },
  'construction-planning-disclosed': {
    verdict: 'pass',
    because: 'Decision and drawings of a detailed plan as files.',
    proof: {
      path: '/cong-khai/quy-hoach-xay-dung',
      text: 'Quyết định phê duyệt quy hoạch chi tiết khu bến thuyền',
    },
  },
  'consultation-results-published': {
    verdict: 'pass',
    because: 'A report on comments of 26 October 2026.',
    proof: {
      path: '/lay-y-kien',
      text: 'Báo cáo tổng hợp, tiếp thu, giải trình ý kiến góp ý về quy hoạch sử dụng đất',
    },
  },
  'council-sessions-resolutions': {
    verdict: 'pass',
    because: 'A resolution of 22 October 2026 with its file.',
    proof: { path: '/hoi-dong-nhan-dan', text: 'Nghị quyết số 15/NQ-HĐND' },
  },
  'dialogue-conference': { verdict: 'fail', because: 'Nothing on a dialogue.' },
  'elections-and-village-heads': {
    verdict: 'partial',
    because: 'Councillors of 2026–2031, but no heads of residential groups.',
    proof: { path: '/hoi-dong-nhan-dan/dai-bieu', text: 'nhiệm kỳ 2026 - 2031' },
  },
  'environment-quality-permits': {
    verdict: 'pass',
    because: 'Results of measuring the river’s water, October 2026.',
    proof: {
      path: '/doi-song/moi-truong',
      text: 'Kết quả quan trắc môi trường nước sông Quế quý III năm 2026',
    },
  },
  'environment-section': {
    verdict: 'pass',
    because: 'A notice of November 2026, and times and places of waste collection.',
    proof: { path: '/doi-song/moi-truong', text: 'Thời gian thu gom' },
  },
  'grassroots-democracy-info': { verdict: 'fail', because: 'Nothing on grassroots democracy.' },
  'health-education-info': {
    verdict: 'partial',
    because: 'Station and vaccinations of November 2026, but nothing on schools.',
    proof: { path: '/doi-song/y-te', text: 'Lịch tiêm chủng tháng 11 năm 2026' },
  },
  'hotline-official-channels': {
    verdict: 'pass',
    because: 'A hotline with its number; whether it is answered, an inspector may try.',
    proof: {
      path: '/api/khung.json',
      text: 'Đường dây nóng tiếp nhận phản ánh nhũng nhiễu, tiêu cực: 0999 000 338',
    },
  },
  'information-access-section': {
    verdict: 'pass',
    because: 'Contact, ways to ask and the form.',
    proof: { path: '/cong-khai/tiep-can-thong-tin', text: 'Phiếu yêu cầu cung cấp thông tin' },
  },
  'information-disclosure-list': {
    verdict: 'partial',
    because: 'A list, but of March 2024: older than two years.',
    proof: {
      path: '/cong-khai/tiep-can-thong-tin',
      text: 'Danh mục thông tin phải được công khai của UBND phường',
    },
  },
  'inspection-results-published': {
    verdict: 'review',
    because: 'Nothing, and no sign that there was an inspection.',
  },
  'investment-projects-disclosed': {
    verdict: 'fail',
    because: 'Purchases, but no list of projects and no plan of public investment.',
  },
  'land-price-disclosed': {
    verdict: 'pass',
    because: 'The price table of 2026 as a file.',
    proof: {
      path: '/cong-khai/ke-hoach-su-dung-dat',
      text: 'Bảng giá đất năm 2026 áp dụng trên địa bàn phường Bến Quế',
    },
  },
  'legal-dissemination-section': { verdict: 'fail', because: 'No section that explains laws.' },
  'one-stop-center-info': {
    verdict: 'pass',
    because: 'Address, telephone and opening hours of the centre.',
    proof: { path: '/trung-tam-phuc-vu-hanh-chinh-cong', text: 'Điện thoại: 0999 000 335' },
  },
  'papi-plan-published': {
    verdict: 'fail',
    because: 'Neither plan nor report; a one-stop unit on wheels is news.',
  },
  'poor-household-privacy': {
    verdict: 'review',
    because: 'Totals only, no identity number on any route; the files are for an inspector to open.',
  },
  'portal-rating': { verdict: 'fail', because: 'No box to rate the portal, no site map.' },
  'province-portal-link': {
    verdict: 'pass',
    because: 'The national service portal and the present province’s portal.',
    proof: { path: '/api/khung.json', text: 'https://hoaigiang.gov.vn/' },
  },
  'recruitment-disclosed': {
    verdict: 'partial',
    because: 'A notice of October 2026 alone, without list or result.',
    proof: { path: '/cong-khai', text: 'Thông báo tuyển dụng viên chức trường mầm non Bến Quế năm 2026' },
  },
  'socio-economic-plan-disclosed': {
    verdict: 'fail',
    because: 'Neither plan nor report on the economy and society.',
  },
  'support-policies-disclosed': {
    verdict: 'fail',
    because: 'Nothing on policies; the meeting on poverty is news.',
  },
  'tthc-content-complete': {
    verdict: 'na',
    because: 'Judged only where a list is posted; here there is only a pointer.',
  },
  'tthc-fees-posted': {
    verdict: 'partial',
    because: 'Fees can be seen only in the procedures on the national portal that the section points to.',
    proof: { path: '/thu-tuc-hanh-chinh', text: 'Mời tra cứu trên Cổng Dịch vụ công quốc gia.' },
  },
  'tthc-forms-downloadable': {
    verdict: 'fail',
    because: 'No form of a procedure; a form for comments and one for requests are none.',
  },
  'tthc-late-apology': {
    verdict: 'review',
    because: 'Nothing, and no figures that would show anything overdue.',
  },
  'tthc-progress-results-public': {
    verdict: 'fail',
    because: 'No figures, and no link to the look-up page.',
  },
  'tthc-satisfaction-quality': {
    verdict: 'fail',
    because: 'No survey of satisfaction and no result of one.',
  },
  'voluntary-contributions-disclosed': {
    verdict: 'review',
    because: 'Nothing, and no sign that anything was collected.',
  },
  'voter-contact-info': {
    verdict: 'partial',
    because: 'Answers to voters of September 2026, but no schedule.',
    proof: { path: '/hoi-dong-nhan-dan', text: 'Báo cáo trả lời kiến nghị của cử tri giữa năm 2026' },
  },
};
