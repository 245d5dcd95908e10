import type { About } from '../judge/about.ts';
import { isDatedPosting } from '../judge/posting.ts';
import type { Site } from '../site/site.ts';
import type { ProbeContext } from './probe.ts';

/** Whether an indicator asks for a section and nothing else: neither a document will do nor a text. */
export function isSectionAsked({ indicator }: ProbeContext): boolean {
  const { available } = indicator.criteria;
  return !Array.isArray(available) && available.probe === 'section' && !available.accept.includes('text');
}

/** A page called by the subject and by nothing else that says itself that nothing is on it yet. */
export function saysEmpty({ view, headed, whole, broad }: About): boolean {
  return headed && whole && !broad && !view.home && view.placeholder !== undefined;
}

/** One posting of the right title is no section. */
export function isSection(site: Site, { whole, view }: About): boolean {
  return !whole || !isDatedPosting(site, view);
}
