import { type About, itemsIn } from '../judge/about.ts';
import { tellsOfElsewhere } from '../judge/elsewhere.ts';
import { targetOfAddress } from '../judge/leads.ts';
import { isDatedPosting } from '../judge/posting.ts';
import { itemProof, type OnTopic } from '../judge/proofs.ts';
import { bodySupports, titleHits } from '../judge/topic.ts';
import type { SetId } from '../match/compile.ts';
import type { ProbeContext, Proof } from './probe.ts';

/** More postings of one section than this add nothing. */
const MAX_POSTINGS = 20;

/**
 * The further postings of a section that is called by the subject and by nothing else, where one of its items was found to be
 * on it by its title or text: who files a dated posting there says what it is of, though its title is of one law or one scam, and no
 * list of words names them all. `wants`: those not opened.
 */
export function otherPostings(
  { site, indicator }: ProbeContext,
  about: About,
  { known, set, onTopic }: { known: readonly Proof[]; set: SetId; onTopic: OnTopic },
): { proofs: Proof[]; wants: string[] } {
  const { view } = about;
  const proofs: Proof[] = [];
  const wants: string[] = [];
  const named = about.headed && about.whole && !about.broad && !view.home;
  if (!named || isDatedPosting(site, view)) return { proofs, wants };
  let told = known.length > 0;
  for (const item of itemsIn(about)) {
    if (item.file !== '' || item.date === undefined || proofs.length >= MAX_POSTINGS) continue;
    const hits = titleHits(view, item);
    if (hits === undefined || tellsOfElsewhere(site, item.title, hits)) continue;
    const target = targetOfAddress(site, view, item.link.href, item.link.via);
    if (target.state === 'unopened') wants.push(target.href);
    if (target.state !== 'opened') continue;
    const { view: opened } = target;
    if (opened === view || opened.broken || opened.placeholder !== undefined) continue;
    told ||= bodySupports(site, opened, indicator, set);
    proofs.push(itemProof(site, view, item, about.entry, onTopic));
  }
  const keys = new Set(known.map(({ key }) => key));
  return { proofs: told ? proofs.filter(({ key }) => !keys.has(key)) : [], wants };
}
