import type { Evidence } from '@niemyet/rules';
import type { CompiledIndicator } from '../match/compile.ts';
import { shorten } from '../read/text.ts';
import type { Site } from '../site/site.ts';
import { calledAlike } from './called.ts';
import { itemMentions, mentionsOf, picturedSets } from './mentions.ts';
import { reachedAt } from './reached.ts';
import { shapedLike } from './shaped.ts';
import { similarTo } from './similar.ts';
import { isWordedOtherwise, wordingOf } from './wording.ts';

/** What stands against calling a subject absent that nothing is named by. */
export interface Doubt {
  reason: string;
  detail: Record<string, string | number>;
  evidence: readonly Evidence[];
}

const MAX_ENTRY = 120;

/** What looks like the subject without any of its terms, by indicator: each is asked of a portal once. */
const LIKENESSES = [shapedLike, calledAlike, similarTo];

/** Whether something on a portal looks like the subject of an indicator though nothing names it: then it is judged by itself. */
export function likenedOn(site: Site): (indicator: CompiledIndicator) => boolean {
  const pictured = picturedSets(site);
  const alike = LIKENESSES.map(likeness => likeness(site)).filter(found => found.size > 0);
  return indicator => pictured.has(indicator.terms) || alike.some(found => found.has(indicator));
}

/**
 * A passage that speaks of the subject, what a section that says where to look lists of it, a table of its shape, a section that may be called by it, a passage in its
 * words, or a portal that words things in its own way; else null.
 */
export function doubtOf(site: Site, indicator: CompiledIndicator): Doubt | null {
  const mentions = [mentionsOf, itemMentions, reachedAt].flatMap(each => each(site, indicator));
  if (mentions[0] !== undefined) return byPassage('mentioned-only', mentions[0], mentions);
  for (const likeness of LIKENESSES) {
    const alike = likeness(site).get(indicator) ?? [];
    if (alike[0] !== undefined) return byPassage('similar-only', alike[0], alike);
  }
  return doubtOfWording(site);
}

/** That a portal words things in its own way; else null. */
export function doubtOfWording(site: Site): Doubt | null {
  if (!isWordedOtherwise(site)) return null;
  const { sections, unnamed, shown } = wordingOf(site);
  const entry = shorten(shown[0]?.text ?? '', MAX_ENTRY);
  return { reason: 'worded-otherwise', detail: { unnamed, sections, entry }, evidence: shown };
}

function byPassage(reason: string, { text }: Evidence, evidence: readonly Evidence[]): Doubt {
  return { reason, detail: { entry: shorten(text, MAX_ENTRY) }, evidence };
}
