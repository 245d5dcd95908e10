import { findAbout } from '../judge/about.ts';
import { textsWith } from '../judge/content.ts';
import { evidenceAt } from '../judge/evidence.ts';
import { isDatedPosting } from '../judge/posting.ts';
import { spotProof } from '../judge/proofs.ts';
import type { CompiledIndicator, SetId } from '../match/compile.ts';
import type { Site } from '../site/site.ts';
import type { PageView } from '../site/view.ts';
import type { Stretch } from './beside.ts';
import { holdsFact } from './facts.ts';
import type { Proof } from './probe.ts';

/** Places of any kind that are looked at. */
const MAX_PLACES = 20;
/** Longer texts are no contact. */
const MAX_CONTACT = 1500;

/**
 * Where an office says how to reach it: the home page, any page's header and footer, pages about the subject. Where words are
 * given, also what stands in them on any other page that is no dated posting: news tells of other bodies' numbers.
 */
export function contactPlaces(site: Site, indicator: CompiledIndicator, words?: SetId): Stretch[] {
  const whole = (view: PageView): Stretch => ({ view, from: 0, to: view.record.blocks.length });
  const places = findAbout(site, indicator).map(({ view, from, to }) => ({ view, from, to }));
  if (site.home !== null) places.push(whole(site.home));
  for (const view of site.views) {
    if (view === null || view.home || view.broken) continue;
    const { blocks } = view.record;
    const foot = blocks.findIndex(
      (block, i) => block.region === 'footer' || (i > blocks.length / 2 && site.frame.block(block)),
    );
    if (foot >= 0) places.push({ view, from: foot, to: blocks.length });
    if (places.length > MAX_PLACES) break;
  }
  return words === undefined ? places : [...places, ...textPlaces(site, words)];
}

function textPlaces(site: Site, words: SetId): Stretch[] {
  const places: Stretch[] = [];
  for (const [page, blocks] of textsWith(site, words)) {
    const view = site.views[page];
    if (view === null || view?.broken !== false || isDatedPosting(site, view)) continue;
    places.push(...blocks.map(at => ({ view, from: at, to: at + 1 })));
    if (places.length > MAX_PLACES) break;
  }
  return places;
}

/** The first text of a short stretch that holds a telephone number. */
export function phoneIn({ compiled }: Site, { view, from, to }: Stretch): Proof | null {
  for (let i = from; i < Math.min(to, view.record.blocks.length); i++) {
    const { text = '', selector, hidden } = view.record.blocks[i] ?? {};
    const hits = view.observed.blocks[i];
    if (hits === undefined || hidden === true || text.length > MAX_CONTACT) continue;
    if (!holdsFact('phone', text, hits, compiled.vocabulary.phone)) continue;
    const evidence = evidenceAt('proof', 'text', { view, text, selector, matched: 'phone' });
    return spotProof(view, evidence, i, i + 1);
  }
  return null;
}
