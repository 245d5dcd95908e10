import { type About, itemsIn } from '../judge/about.ts';
import { isDatedPosting } from '../judge/posting.ts';
import type { Site } from '../site/site.ts';
import type { ProbeContext } from './probe.ts';

/** Whether an indicator asks for a section and nothing else: neither a document will do nor a text. */
export function isSectionAsked({ indicator }: ProbeContext): boolean {
  const { available } = indicator.criteria;
  return !Array.isArray(available) && available.probe === 'section' && !available.accept.includes('text');
}

/** One posting of the right title is no section. */
export function isSection(site: Site, { whole, view }: About): boolean {
  return !whole || !isDatedPosting(site, view);
}

/** A section called by the subject on which it only says that content is still to come. */
export function saysItIsEmpty(site: Site, about: About): boolean {
  const { view, headed, whole, broad } = about;
  if (!headed || !whole || broad || view.placeholder === undefined || !isSection(site, about)) return false;
  return itemsIn(about).length === 0 && view.tables.length === 0 && view.forms.length === 0;
}
