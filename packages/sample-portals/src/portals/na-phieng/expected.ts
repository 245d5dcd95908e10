import type { Expected } from '../../portal.ts';
import { furtherExpected } from './expected-further.ts';

/** Decided from each indicator's question and rule on 20 November 2026. */
export const expected: Expected = {
  'consultation-section': { verdict: 'fail', because: 'The entry opens onto “being updated”.' },
  'consultation-drafts-open': {
    verdict: 'review',
    because: 'No draft, and nothing says whether there was one to post.',
  },
  'budget-estimate-disclosed': { verdict: 'fail', because: 'The entry opens onto “being updated”.' },
  'budget-execution-quarterly': { verdict: 'fail', because: 'The section says that it holds no article.' },
  'budget-settlement-disclosed': { verdict: 'fail', because: 'The entry goes to “#”.' },
  'public-finance-assets-disclosed': { verdict: 'fail', because: 'The entry goes to “#”.' },
  'poor-household-review-disclosed': {
    verdict: 'fail',
    because: 'The section says that it holds no article; a gift to poor households is none.',
  },
  'land-use-plan-disclosed': {
    verdict: 'fail',
    because: 'The entry leads to a missing page that answers 200.',
  },
  'land-plan-consultation': {
    verdict: 'review',
    because: 'Nothing, and no sign that a plan was being drawn up.',
  },
  'land-recovery-compensation': {
    verdict: 'review',
    because: 'Nothing, and no sign of a project that takes land.',
  },
  'legal-documents-posted': { verdict: 'fail', because: 'A table with a head and the words “no data”.' },
  'citizen-reception-schedule': {
    verdict: 'fail',
    because: 'The entry opens onto “being updated”; the work calendar is another thing.',
  },
  'complaint-settlement-results': {
    verdict: 'fail',
    because: 'The section is blank.',
  },
  'admin-regulation-feedback-address': { verdict: 'fail', because: 'The entry opens onto “being updated”.' },
  'tthc-list-posted': { verdict: 'fail', because: 'Four fields with no procedure in any of them.' },
  'tthc-list-current': { verdict: 'na', because: 'Judged only where a list is posted.' },
  'national-dvc-link': {
    verdict: 'fail',
    because: 'Menu entry and picture go to “#”.',
    reason: 'link-not-found',
  },
  'dvc-links-alive': { verdict: 'review', because: 'There is no service link to judge.' },
  'online-and-postal-guide': { verdict: 'fail', because: 'The entry opens onto “video being updated”.' },
  'online-feedback-form': { verdict: 'fail', because: 'Entries to “#”, no form but the search and a poll.' },
  'feedback-answers-published': {
    verdict: 'review',
    because: 'The section says that nothing was asked; an inspector must confirm it.',
  },
  'portal-reachable': {
    verdict: 'pass',
    because: 'It answers with real, if old, content.',
    proof: { path: '/', text: 'Tin trong xã' },
  },
  'https-valid': { verdict: 'fail', because: 'Served over plain HTTP only.' },
  'gov-domain-current-unit': {
    verdict: 'review',
    because: 'Title and banner are right, but a loopback address says nothing of the domain.',
  },
  'contact-block': {
    verdict: 'fail',
    because: 'Footer and contact page still hold the template’s placeholders.',
  },
  'org-structure-posted': { verdict: 'fail', because: 'The entry opens onto “being updated”.' },
  'leaders-directory': { verdict: 'fail', because: 'A table with a head and no row.' },
  'content-freshness': {
    verdict: 'fail',
    because: 'The newest own item is of March 2025; the clock and the province’s feed are not its own.',
  },
  'search-function': {
    verdict: 'pass',
    because: 'A visible search box on every page.',
    proof: { path: '/', text: 'Tìm kiếm' },
  },
  'no-injected-spam': {
    verdict: 'pass',
    because: 'Nothing planted.',
    proof: { path: '/', text: 'Tin trong xã' },
  },
  ...furtherExpected,
};
