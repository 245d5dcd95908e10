import type { Expected } from '../../portal.ts';

/** Participation, accountability, disclosure and service: decided as those in `expected.ts`. */
export const furtherExpected: Expected = {
  'accessibility-mobile': {
    verdict: 'partial',
    because: 'Viewport and language are declared, but three of five pictures carry no text.',
    proof: { path: '/', text: 'Ruộng bậc thang' },
  },
  'accountability-rules': { verdict: 'fail', because: 'No working rules and no notice on duties.' },
  'anticorruption-information': { verdict: 'fail', because: 'The section says that it holds no article.' },
  'anticorruption-report-channel': {
    verdict: 'fail',
    because: 'No channel, no hotline: the telephone is a placeholder.',
  },
  'cchc-plan-report': {
    verdict: 'fail',
    because: 'The section is empty; a training course is news, and the index in the feed is the province’s.',
  },
  'citizen-reception-rules': { verdict: 'fail', because: 'No rules of reception.' },
  'community-services-info': { verdict: 'fail', because: 'No notice on services and no directory.' },
  'community-supervision': { verdict: 'fail', because: 'Nothing on supervision by the community.' },
  'construction-planning-disclosed': { verdict: 'fail', because: 'No construction plan.' },
  'consultation-results-published': {
    verdict: 'na',
    because: 'Judged only where drafts for comment pass; here none is found.',
  },
  'council-sessions-resolutions': { verdict: 'fail', because: 'The section says that it holds no article.' },
  'dialogue-conference': { verdict: 'fail', because: 'Nothing on a dialogue.' },
  'elections-and-village-heads': { verdict: 'fail', because: 'The entry opens onto “being updated”.' },
  'environment-quality-permits': {
    verdict: 'fail',
    because: 'Nothing on quality, polluted spots or permits.',
  },
  'environment-section': { verdict: 'fail', because: 'The entry opens onto “being updated”.' },
  'grassroots-democracy-info': { verdict: 'fail', because: 'Nothing on grassroots democracy.' },
  'health-education-info': {
    verdict: 'fail',
    because: 'The entry goes to “#”; the opening of a school year in 2024 tells nothing of schools.',
  },
  'hotline-official-channels': { verdict: 'fail', because: 'No hotline and no channel.' },
  'information-access-section': { verdict: 'fail', because: 'The entry opens onto “being updated”.' },
  'information-disclosure-list': { verdict: 'fail', because: 'No list of what must be disclosed.' },
  'inspection-results-published': {
    verdict: 'review',
    because: 'Nothing, and no sign that there was an inspection.',
  },
  'investment-projects-disclosed': { verdict: 'fail', because: 'The entry goes to “#”.' },
  'land-price-disclosed': { verdict: 'fail', because: 'No price table and no link to one.' },
  'legal-dissemination-section': { verdict: 'fail', because: 'The section says that it holds no article.' },
  'one-stop-center-info': { verdict: 'fail', because: 'The entry goes to “#”.' },
  'papi-plan-published': {
    verdict: 'fail',
    because: 'No plan and no report; the index in the feed is the province’s.',
  },
  'poor-household-privacy': {
    verdict: 'review',
    because: 'No list on any page: an inspector may say that it does not apply.',
  },
  'portal-rating': {
    verdict: 'partial',
    because: 'A poll on the portal, but no site map.',
    proof: { path: '/', text: 'Bạn có hài lòng với giao diện trang này không?' },
  },
  'province-portal-link': {
    verdict: 'pass',
    because: 'The source line links to the present province’s portal and to the government’s.',
    proof: { path: '/', text: 'https://chinhphu.vn/' },
  },
  'recruitment-disclosed': { verdict: 'review', because: 'Nothing, and no sign that anyone was recruited.' },
  'socio-economic-plan-disclosed': {
    verdict: 'fail',
    because: 'Neither plan nor report on the economy and society.',
  },
  'support-policies-disclosed': { verdict: 'fail', because: 'Only news of gifts.' },
  'tthc-content-complete': { verdict: 'na', because: 'Judged only where a list is posted.' },
  'tthc-fees-posted': { verdict: 'fail', because: 'No procedure and no fee.' },
  'tthc-forms-downloadable': { verdict: 'fail', because: 'The section says that it holds no file.' },
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
    because: 'The poll is on the portal’s look; no survey of service and no result of one.',
  },
  'voluntary-contributions-disclosed': {
    verdict: 'review',
    because: 'Nothing, and no sign that anything was collected.',
  },
  'voter-contact-info': {
    verdict: 'fail',
    because: 'The entry opens onto “being updated”; a meeting of 2024 is news.',
  },
};
