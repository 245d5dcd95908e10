import type { Evidence } from '@niemyet/rules';
import type { CompiledIndicator, SetId } from '../match/compile.ts';
import { matchText, standingHit, standingHits, type TextHits } from '../match/hits.ts';
import { keptOf } from '../site/kept.ts';
import type { Site } from '../site/site.ts';
import type { PageView } from '../site/view.ts';
import { findAbout, itemsIn } from './about.ts';
import { textsWith } from './content.ts';
import { headingTellsOfElsewhere, tellsOfElsewhere } from './elsewhere.ts';
import { isBroad, namesSubject } from './entry.ts';
import { evidenceAt } from './evidence.ts';
import { isDatedPosting } from './posting.ts';
import { titleHits } from './topic.ts';

/** A passage opens with its subject where a phrase of so many words stands after no more than one: shorter ones are words of lists. */
const PHRASE_WORDS = 4;
const LEAD_IN = 1;
/** One of so many words is as long as a title, and no chance wherever it stands in a passage; but a story comes to much in passing. */
const LONG_PHRASE_WORDS = 7;
/** Further words in, it is one of many things that a long text comes to. */
const PASSAGE_WORDS = 60;
/** A name and nothing else, as captions are, tells nothing. */
const MIN_WORDS = 9;
const MAX_SHOWN = 3;

/** Pictures of one page that are looked at. */
const MAX_PICTURES = 50;

/** The sets of which a phrase stands in the name of a picture that is a page's own. */
export const picturedSets: (site: Site) => ReadonlySet<SetId> = keptOf(
  () => new Set<SetId>(),
  (sets, { compiled, pictures }) => {
    for (const { text } of pictures.slice(0, MAX_PICTURES))
      for (const set of matchText(compiled, text).bySet.keys()) sets.add(set);
  },
);

/** A picture of a page's own, such as a photograph of a notice, that is named by the subject. */
function pictureOf(site: Site, view: PageView, indicator: CompiledIndicator): Evidence | null {
  for (const { text, selector } of view.pictures.slice(0, MAX_PICTURES)) {
    const hits = matchText(site.compiled, text);
    const hit = standingHit(hits, indicator, indicator.terms);
    if (hit === undefined || !namesSubject(site.compiled, hits, hit, text, 'main', indicator)) continue;
    const matched = site.compiled.phrases[hit.phrase];
    return evidenceAt('lead', 'text', { view, text, selector, matched, miss: 'mentioned-only' });
  }
  return null;
}

/**
 * The passages of a portal's pages that speak of a subject which no entry, heading or title names: they open with it. What is only mentioned in passing, as news stories do of much, is none; nor is what the home page says, or the
 * title of something else that a page links to. Where there are none, the pictures that are named by the subject.
 */
export function mentionsOf(site: Site, indicator: CompiledIndicator): Evidence[] {
  const shown: Evidence[] = [];
  for (const [page, blocks] of textsWith(site, indicator.terms)) {
    const view = site.views[page];
    if (view === undefined || view === null || view.home || view.broken) continue;
    if (headingTellsOfElsewhere(site, view)) continue;
    const linking = new Set(view.items.map(item => item.link.block));
    for (const at of blocks) {
      const block = view.record.blocks[at];
      const hits = view.observed.blocks[at];
      if (block === undefined || hits === undefined || linking.has(at)) continue;
      // A list of procedures names many subjects, and says nothing of them.
      if (block.region === 'aside' || block.table !== undefined) continue;
      const hit = standingHit(hits, indicator, indicator.terms);
      if (hit === undefined || hits.words < MIN_WORDS || isBroad(site.compiled, indicator, hit)) continue;
      const length = hit.to - hit.from;
      const opens =
        at === view.heading
          ? opensHeading(site, indicator, hits)
          : length >= PHRASE_WORDS && hit.from <= LEAD_IN;
      const isLong =
        length >= LONG_PHRASE_WORDS && hits.words <= PASSAGE_WORDS && !isDatedPosting(site, view);
      if (!opens && !isLong) continue;
      const { text, selector } = block;
      const matched = site.compiled.phrases[hit.phrase];
      shown.push(evidenceAt('lead', 'text', { view, text, selector, matched, miss: 'mentioned-only' }));
      if (shown.length === MAX_SHOWN) return shown;
      break;
    }
  }
  const isPictured = shown.length === 0 && picturedSets(site).has(indicator.terms);
  for (const view of isPictured ? site.views : []) {
    const picture = view === null || view.broken ? null : pictureOf(site, view, indicator);
    if (picture !== null) return [picture];
  }
  return shown;
}

/** The heading of a page opens with any phrase of its subject, however short, that says more than where to look. */
function opensHeading({ compiled }: Site, indicator: CompiledIndicator, hits: TextHits): boolean {
  return standingHits(hits, indicator, indicator.terms).some(
    hit => hit.from <= LEAD_IN && !isBroad(compiled, indicator, hit),
  );
}

/** What pages that only say where to look (“Cử tri”) head or list, in which the subject is said without being named; the home page lists everything. */
export function itemMentions(site: Site, indicator: CompiledIndicator): Evidence[] {
  const shown: Evidence[] = [];
  for (const about of findAbout(site, indicator)) {
    const { view, from, to, broad } = about;
    if (!broad || view.home || view.broken || isDatedPosting(site, view)) continue;
    const add = (hits: TextHits | undefined, text: string, selector: string | undefined) => {
      const hit = hits === undefined ? undefined : standingHit(hits, indicator, indicator.terms);
      if (hits === undefined || hit === undefined || isBroad(site.compiled, indicator, hit)) return;
      if (shown.length >= MAX_SHOWN || tellsOfElsewhere(site, text, hits)) return;
      const matched = site.compiled.phrases[hit.phrase];
      shown.push(evidenceAt('lead', 'text', { view, text, selector, matched, miss: 'mentioned-only' }));
    };
    for (const i of view.blocks) {
      const block = view.record.blocks[i];
      if (block === undefined || block.heading === 0 || i < from || i >= to) continue;
      add(view.observed.blocks[i], block.text, block.selector);
    }
    for (const item of itemsIn(about)) add(titleHits(view, item), item.title, item.link.selector);
  }
  return shown;
}
