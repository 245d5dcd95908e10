import type { Evidence } from '@niemyet/rules';
import type { CompiledIndicator } from '../match/compile.ts';
import { shorten } from '../read/text.ts';
import type { Site } from '../site/site.ts';
import { mentionsOf } from './mentions.ts';
import { similarTo } from './similar.ts';
import { isWordedOtherwise, wordingOf } from './wording.ts';

/** What stands against calling a subject absent that nothing is named by. */
export interface Doubt {
  reason: string;
  detail: Record<string, string | number>;
  evidence: readonly Evidence[];
}

const MAX_ENTRY = 120;

/** A passage that speaks of the subject, one that speaks in its words, or a portal that words things in its own way; else null. */
export function doubtOf(site: Site, indicator: CompiledIndicator): Doubt | null {
  const mentions = mentionsOf(site, indicator);
  if (mentions[0] !== undefined) return byPassage('mentioned-only', mentions[0], mentions);
  const similar = similarTo(site).get(indicator) ?? [];
  if (similar[0] !== undefined) return byPassage('similar-only', similar[0], similar);
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
