import type { About } from '../judge/about.ts';
import { followsTitle } from '../judge/related.ts';
import { BODY_WORDS, isPosting, proseWords } from '../judge/topic.ts';
import { matchText, standingHit } from '../match/hits.ts';
import type { ProbeContext } from './probe.ts';

/** The text of a page whose entry names the subject only together with what it stands under: it goes on with that name. */
export function joinedBody(
  { site, indicator }: ProbeContext,
  { view, joined }: About,
  set: number,
): { block: number; matched: string } | null {
  if (joined === undefined || !isPosting(view) || proseWords(view) < BODY_WORDS) return null;
  const hit = standingHit(matchText(site.compiled, joined), indicator, set);
  const texts = view.prose.filter(i => i > view.heading).map(i => view.record.blocks[i]?.text ?? '');
  if (hit === undefined || !followsTitle(site.compiled, joined, texts)) return null;
  return { block: view.heading, matched: site.compiled.phrases[hit.phrase] ?? '' };
}
