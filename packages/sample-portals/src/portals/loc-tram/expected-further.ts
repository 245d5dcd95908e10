import type { Expected } from '../../portal.ts';

/** Participation, accountability, disclosure and service: decided as those in `expected.ts`. */
export const furtherExpected: Expected = {
  'accessibility-mobile': {
    verdict: 'partial',
    because: 'The language is declared, but no viewport, and half the pictures carry no text.',
    proof: { path: '/', text: 'Rừng dó bầu' },
  },
  'accountability-rules': {
    verdict: 'review',
    because: 'No rules, only a notice of who is in charge of what: the inspector decides.',
  },
  'anticorruption-information': {
    verdict: 'fail',
    because: 'Only news of propaganda; no plan and no report.',
  },
  'anticorruption-report-channel': {
    verdict: 'fail',
    because: 'No channel for reports, and no hotline or letter box either.',
  },
  'cchc-plan-report': {
    verdict: 'partial',
    because: 'A plan of January 2026 alone, without any report.',
    proof: { path: '/Pages/van-ban.aspx', text: '05/KH-UBND' },
  },
  'citizen-reception-rules': {
    verdict: 'partial',
    because: 'A picture of the posted board and nothing to read.',
    proof: { path: '/Pages/noi-quy-tiep-cong-dan.aspx', text: 'noi-quy-tiep-cong-dan.png' },
  },
  'community-services-info': { verdict: 'fail', because: 'No notice on services and no directory.' },
  'community-supervision': {
    verdict: 'partial',
    because: 'A report with results, but that of 2024, posted in January 2025.',
    proof: {
      path: '/Pages/chi-tiet-thong-bao.aspx?ItemID=27',
      text: 'Ban giám sát đã xem xét ba công trình',
    },
  },
  'construction-planning-disclosed': {
    verdict: 'partial',
    because: 'News that the plan was approved, without decision or drawings.',
    proof: {
      path: '/Pages/chi-tiet-tin.aspx?ItemID=89',
      text: 'Phê duyệt quy hoạch chung xã Lộc Trầm đến năm 2040',
    },
  },
  'consultation-results-published': {
    verdict: 'na',
    because: 'Judged only where drafts for comment pass; here they are partial.',
  },
  'council-sessions-resolutions': {
    verdict: 'pass',
    because: 'A resolution of the commune’s council of 26 June 2026 with its file.',
    proof: { path: '/Pages/van-ban.aspx', text: '09/NQ-HĐND' },
  },
  'dialogue-conference': { verdict: 'fail', because: 'Nothing on a dialogue.' },
  'elections-and-village-heads': {
    verdict: 'partial',
    because: 'Councillors of the term 2021–2026 and of the former township.',
    proof: { path: '/Pages/dai-bieu-hdnd.aspx', text: 'nhiệm kỳ 2021 - 2026' },
  },
  'environment-quality-permits': {
    verdict: 'partial',
    because: 'Results of measuring water, but those of 2024.',
    proof: {
      path: '/Pages/chi-tiet-thong-bao.aspx?ItemID=25',
      text: 'Kết quả quan trắc môi trường nước suối Trầm năm 2024',
    },
  },
  'environment-section': {
    verdict: 'partial',
    because: 'A section whose newest entry is of June 2025; nothing on waste collection.',
    proof: { path: '/Pages/moi-truong.aspx', text: 'Ra quân tổng vệ sinh môi trường dọc suối Trầm' },
  },
  'grassroots-democracy-info': {
    verdict: 'partial',
    because: 'A plan of 2022 after the Ordinance of 2007.',
    proof: {
      path: '/Pages/chi-tiet-thong-bao.aspx?ItemID=24',
      text: 'Kế hoạch thực hiện quy chế dân chủ ở cơ sở',
    },
  },
  'health-education-info': { verdict: 'fail', because: 'Nothing on the station or on schools.' },
  'hotline-official-channels': {
    verdict: 'fail',
    because: 'No hotline, no channel of its own: only the office’s telephone.',
  },
  'information-access-section': { verdict: 'fail', because: 'No section, no contact, no form.' },
  'information-disclosure-list': { verdict: 'fail', because: 'No list of what must be disclosed.' },
  'inspection-results-published': {
    verdict: 'review',
    because: 'Nothing, and no sign that there was an inspection.',
  },
  'investment-projects-disclosed': {
    verdict: 'partial',
    because: 'A list of projects, but that of 2025, posted 22 months ago.',
    proof: { path: '/Pages/chi-tiet-thong-bao.aspx?ItemID=26', text: 'Danh mục dự án đầu tư công năm 2025' },
  },
  'land-price-disclosed': {
    verdict: 'partial',
    because: 'The price table of a former period, 2020–2024.',
    proof: { path: '/Pages/chi-tiet-thong-bao.aspx?ItemID=23', text: 'Bảng giá đất giai đoạn 2020 - 2024' },
  },
  'legal-dissemination-section': {
    verdict: 'fail',
    because: 'Single news items on laws, but no section that explains them.',
  },
  'one-stop-center-info': {
    verdict: 'fail',
    because: 'The one-stop unit is named in the list of procedures, with nothing on where and when.',
  },
  'papi-plan-published': {
    verdict: 'review',
    because: 'A plan on administrative reform of January 2026 that does not speak of PAPI.',
    reason: 'ask-inspector',
  },
  'poor-household-privacy': {
    verdict: 'fail',
    because: 'A list of households shows their identity numbers.',
  },
  'portal-rating': {
    verdict: 'partial',
    because: 'A poll on the portal, but no site map.',
    proof: { path: '/', text: 'Bạn đánh giá trang thông tin này thế nào?' },
  },
  'province-portal-link': {
    verdict: 'fail',
    because: 'The home page links only to the closed provincial service portal.',
  },
  'recruitment-disclosed': { verdict: 'review', because: 'Nothing, and no sign that anyone was recruited.' },
  'socio-economic-plan-disclosed': {
    verdict: 'partial',
    because: 'A resolution on the tasks of June 2026, but no report on results.',
    proof: { path: '/Pages/van-ban.aspx', text: 'Nhiệm vụ phát triển kinh tế - xã hội sáu tháng cuối năm' },
  },
  'support-policies-disclosed': {
    verdict: 'review',
    because:
      'Only news of gifts and of a policy bank’s loans to poor households: what they tell of the policy is to be read.',
    reason: 'similar-only',
  },
  'tthc-content-complete': {
    verdict: 'review',
    because: 'The list has no page for a single procedure: for an inspector to look elsewhere.',
  },
  'tthc-fees-posted': {
    verdict: 'fail',
    because: 'The list has no column of fees, and no table of them stands elsewhere.',
  },
  'tthc-forms-downloadable': {
    verdict: 'partial',
    because: 'Two forms as Word files.',
    proof: { path: '/Pages/thu-tuc-hanh-chinh.aspx', text: 'Tờ khai đăng ký khai sinh' },
  },
  'tthc-late-apology': {
    verdict: 'review',
    because: 'Four applications were overdue in early 2025; nothing tells of the present period.',
  },
  'tthc-progress-results-public': {
    verdict: 'partial',
    because: 'Own figures, but those of quarter I of 2025.',
    proof: {
      path: '/Pages/chi-tiet-thong-bao.aspx?ItemID=28',
      text: 'Tình hình tiếp nhận, giải quyết hồ sơ quý I năm 2025',
    },
  },
  'tthc-satisfaction-quality': {
    verdict: 'fail',
    because: 'No survey of satisfaction and no result of one.',
  },
  'voluntary-contributions-disclosed': {
    verdict: 'review',
    because: 'Nothing, and no sign that anything was collected.',
  },
  'voter-contact-info': { verdict: 'fail', because: 'Only news of asking voters where a candidate lives.' },
};
