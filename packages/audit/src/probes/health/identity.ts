import { hostOf } from '../../frontier/address-key.ts';
import { evidenceAt } from '../../judge/evidence.ts';
import type { TextHits } from '../../match/hits.ts';
import { foldWord } from '../../match/syllable.ts';
import { wordsOf } from '../../match/words.ts';
import type { Block, Link } from '../../record/page.ts';
import type { Site } from '../../site/site.ts';
import { bears, isOther, namedUnits } from '../../site/unit-names.ts';
import type { PageView } from '../../site/view.ts';
import type { ProbeResult } from '../probe.ts';
import { proofAt } from './proof.ts';

/** Longer texts of a banner or footer are no name. */
const MAX_NAME = 400;
/** Whether the portal's banner, title and footer carry the unit's name, and no former unit's. */
export function unitIdentity(site: Site, home: PageView): ProbeResult {
  const { compiled } = site;
  const ownWords = wordsOf(site.unit.name).map(foldWord);
  const own = ownWords.join(' ');
  const places = placesOf(home);
  const bearing = places.find(place => bears(place.text, ownWords));
  const other = namedUnits(compiled, home.record.title, home.observed.title).find(unit => isOther(unit, own));
  if (bearing === undefined) {
    if (other === undefined) return { met: null, proofs: [], misses: [], reason: 'evidence-conflict' };
    return {
      met: false,
      proofs: [proofAt(home, home.record.title, 'text')],
      misses: [],
      reason: 'former-unit',
      detail: { found: other.text },
    };
  }
  const proof = proofAt(home, bearing.text, 'text', bearing.selector);
  if (other !== undefined) return { met: null, proofs: [proof], misses: [], reason: 'evidence-conflict' };
  const former = places.find(
    place => place !== bearing && namedUnits(compiled, place.text, place.hits).some(unit => unit.former),
  );
  if (former !== undefined) {
    const { text, selector } = former;
    const miss = evidenceAt('lead', 'text', { view: home, text, selector, miss: 'former-unit' });
    return { met: null, proofs: [proof], misses: [miss], reason: 'evidence-conflict' };
  }
  const host = hostOf(site.unit.url);
  if (/^(127\.|localhost|\[::1\]|192\.168\.|10\.)/.test(host) || site.connection?.kind === 'offline')
    return { met: null, proofs: [proof], misses: [], reason: 'offline-copy' };
  if (!/\.gov\.vn(:\d+)?$/.test(host))
    return {
      met: false,
      half: true,
      proofs: [proof],
      misses: [],
      reason: 'not-gov-domain',
      detail: { host },
    };
  return { met: true, proofs: [proof], misses: [] };
}

/** A text that may bear the unit's name. */
interface Place {
  text: string;
  selector?: string;
  hits: TextHits;
}

/** The title of a page, the texts of its header and footer, and its pictures that are links. */
function placesOf({ record, observed }: PageView): Place[] {
  const places: Place[] = [{ text: record.title, hits: observed.title }];
  for (let i = 0; i < record.blocks.length; i++) {
    const { text, region, hidden, selector } = record.blocks[i] as Block;
    if ((region !== 'header' && region !== 'footer') || hidden === true || text.length >= MAX_NAME) continue;
    places.push({ text, selector, hits: observed.blocks[i] as TextHits });
  }
  for (let i = 0; i < record.links.length; i++) {
    const { text, imageOnly, selector } = record.links[i] as Link;
    if (imageOnly && text !== '') places.push({ text, selector, hits: observed.links[i] as TextHits });
  }
  return places;
}
