import type { Evidence, ProbeOf } from '@niemyet/rules';
import { namesSubject } from '../judge/entry.ts';
import { itemEvidence } from '../judge/evidence.ts';
import { headingOf, itemProof, type OnTopic, stretchProof } from '../judge/proofs.ts';
import { bodySupports, confirm, isPosting, openedView, titleHit, titleHits } from '../judge/topic.ts';
import { type SetHit, standingHit, type TextHits } from '../match/hits.ts';
import type { Item } from '../site/items.ts';
import type { PageView } from '../site/view.ts';
import type { Proof, RunProbe } from './probe.ts';

const MAX_PROOFS = 30;
const MAX_WANTED = 3;

/** Files or articles whose own titles name the subject, opened where they can be. */
export const runDocument: RunProbe<ProbeOf<'document'>> = (probe, context) => {
  const { site, indicator } = context;
  const set = (probe.terms && indicator.own.get(probe.terms)) ?? indicator.terms;
  const types = probe.fileTypes === undefined ? null : new Set(probe.fileTypes);
  const fits = (item: Item) => item.file !== '' && (types === null || types.has(item.file));
  const onTopic: OnTopic = (at, item) => titleHit(at, item, indicator, set) !== undefined;
  const proofs: Proof[] = [];
  const misses: Evidence[] = [];
  const pictures: Proof[] = [];
  const wants = new Set<string>();
  const taken = new Set<string>();
  const named = (text: string, hits: TextHits | undefined, hit: SetHit | undefined) =>
    hit !== undefined && hits !== undefined && namesSubject(site.compiled, hits, hit, text, 'main');
  for (const view of site.views) {
    if (view === null || view.broken || proofs.length >= MAX_PROOFS) continue;
    for (const item of view.items) {
      const hit = titleHit(view, item, indicator, set);
      if (hit === undefined || !named(item.title, titleHits(view, item), hit)) continue;
      const key = item.link.href ?? item.link.selector;
      if (taken.has(key)) continue;
      taken.add(key);
      const matched = site.compiled.phrases[hit.phrase] ?? '';
      if (item.file !== '') {
        if (fits(item)) proofs.push(itemProof(site, view, item, matched, onTopic));
        else misses.push(itemEvidence('lead', view, item, matched, 'inconvenient'));
        continue;
      }
      const confirmation = confirm(site, view, item, indicator, set);
      if (confirmation === 'pending' && item.link.href !== undefined) wants.add(item.link.href);
      else if (confirmation === 'picture') pictures.push(itemProof(site, view, item, matched, onTopic));
      else if (confirmation === 'confirmed') {
        const opened = openedView(site, view, item);
        if (probe.fileRequired && !(opened?.items.some(fits) ?? false)) {
          misses.push(itemEvidence('lead', view, item, matched, 'inconvenient'));
        } else proofs.push(itemProof(site, view, item, matched, onTopic));
      } else if (confirmation === 'unopenable' && !probe.fileRequired && item.title.split(' ').length >= 5) {
        proofs.push(itemProof(site, view, item, matched, onTopic));
      } else
        misses.push(
          itemEvidence(
            'lead',
            view,
            item,
            matched,
            confirmation === 'off-site' ? 'lead-off-site' : 'mentioned-only',
          ),
        );
    }
    const own = ownTitle(view);
    const hit = own === null ? undefined : standingHit(own.hits, indicator, set);
    if (
      own !== null &&
      hit !== undefined &&
      named(headingOf(view), own.hits, hit) &&
      !taken.has(view.record.finalUrl)
    ) {
      taken.add(view.record.finalUrl);
      const holds = probe.fileRequired
        ? view.items.some(fits)
        : bodySupports(site.compiled, view, indicator, set);
      // A list of other postings under such a heading is a section; its items were looked at above.
      if (holds && isPosting(view)) {
        proofs.push(
          stretchProof(
            view,
            0,
            view.record.blocks.length,
            'heading',
            own.block,
            site.compiled.phrases[hit.phrase] ?? '',
          ),
        );
      }
    }
  }
  const distinct = new Set(proofs.map(proof => proof.key)).size;
  if (distinct >= probe.minItems) return { met: true, proofs, misses };
  if (wants.size > 0)
    return { met: null, proofs, misses, wants: [...wants].slice(0, MAX_WANTED), reason: 'lead-not-opened' };
  if (proofs.length + pictures.length >= probe.minItems && pictures.length > 0) {
    return { met: false, half: true, proofs: pictures, misses, reason: 'inconvenient' };
  }
  return { met: false, proofs, misses };
};

function ownTitle(view: PageView): { hits: TextHits; block: number } | null {
  if (view.home || view.heading < 0) return null;
  const hits = view.observed.blocks[view.heading];
  return hits === undefined ? null : { hits, block: view.heading };
}
