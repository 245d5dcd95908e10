import type { Evidence, ProbeOf } from '@niemyet/rules';
import { hostOf } from '../frontier/address-key.ts';
import { evidenceAt } from '../judge/evidence.ts';
import { indexNodes, type Node } from '../judge/nodes.ts';
import { headingOf, spotProof } from '../judge/proofs.ts';
import { foldWord } from '../match/syllable.ts';
import { wordsOf } from '../match/words.ts';
import type { Site } from '../site/site.ts';
import type { PageView } from '../site/view.ts';
import type { ProbeResult, Proof, RunProbe } from './probe.ts';

/** Properties of the portal's pages as a whole. */
export const runPageHealth: RunProbe<ProbeOf<'page-health'>> = (probe, { site }) => {
  if (site.home === null) return { met: null, proofs: [], misses: [], reason: 'portal-unreachable' };
  switch (probe.check) {
    case 'unit-identity':
      return unitIdentity(site, site.home);
    case 'spam':
      return spam(site);
    case 'accessibility':
      return accessibility(site.home);
    default:
      return personalData(site);
  }
};

function proofAt(
  view: PageView,
  text: string,
  kind: Evidence['kind'],
  selector?: string,
  href?: string,
): Proof {
  return spotProof(view, evidenceAt('proof', kind, { view, text, selector, href }), 0, 0);
}

const fold = (text: string) => wordsOf(text).map(foldWord).join(' ');
const LEVEL =
  /(?:^|\s)([Xx]ã|XÃ|[Pp]hường|PHƯỜNG|[Đđ]ặc khu|ĐẶC KHU|[Tt]hị trấn|THỊ TRẤN|[Hh]uyện|HUYỆN|[Qq]uận|QUẬN|[Tt]hị xã|THỊ XÃ)\s+([\p{Lu}][\p{L}]*(?:\s+[\p{Lu}\d][\p{L}\d]*){0,3})/gu;

/** Whether the portal's banner, title and footer carry the unit's name, and no former unit's. */
function unitIdentity(site: Site, home: PageView): ProbeResult {
  const own = fold(site.unit.name);
  const places: { text: string; selector?: string }[] = [{ text: home.record.title }];
  for (const block of home.record.blocks) {
    if (
      (block.region === 'header' || block.region === 'footer') &&
      block.hidden !== true &&
      block.text.length < 400
    )
      places.push(block);
  }
  for (const link of home.record.links)
    if (link.imageOnly && link.text !== '') places.push({ text: link.text, selector: link.selector });
  const bearing = places.find(place => holds(fold(place.text), own));
  const other = otherUnit(home.record.title, own);
  if (bearing === undefined) {
    if (other !== null)
      return {
        met: false,
        proofs: [proofAt(home, home.record.title, 'text')],
        misses: [],
        reason: 'former-unit',
        detail: { found: other },
      };
    return { met: null, proofs: [], misses: [], reason: 'evidence-conflict' };
  }
  const proof = proofAt(home, bearing.text, 'text', bearing.selector);
  if (other !== null) return { met: null, proofs: [proof], misses: [], reason: 'evidence-conflict' };
  const former = places.find(
    place => /(^|\s)([Hh]uyện|HUYỆN|[Tt]hị trấn|THỊ TRẤN)\s+\p{Lu}/u.test(place.text) && place !== bearing,
  );
  if (former !== undefined) {
    const miss = evidenceAt('lead', 'text', {
      view: home,
      text: former.text,
      selector: former.selector,
      miss: 'former-unit',
    });
    return { met: null, proofs: [proof], misses: [miss], reason: 'evidence-conflict' };
  }
  const host = hostOf(site.unit.url);
  if (/^(127\.|localhost|\[::1\]|192\.168\.|10\.)/.test(host) || site.connection?.kind === 'offline') {
    return { met: null, proofs: [proof], misses: [], reason: 'offline-copy' };
  }
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

/** Whether one folded text stands in another, by whole words: `xã hòa an` is not in `xã hòa anh`. */
function holds(text: string, part: string): boolean {
  return ` ${text} `.includes(` ${part} `);
}

/** A unit named in the title that is not the portal's own, or null. */
function otherUnit(title: string, own: string): string | null {
  for (const [, level, name] of title.matchAll(LEVEL)) {
    const found = `${level} ${name}`;
    const folded = fold(found);
    if (!holds(own, folded) && !holds(folded, own) && !` ${own}`.endsWith(` ${fold(name ?? '')}`))
      return found;
  }
  return null;
}

/** Gambling and the like: in a link that leads elsewhere or is hidden it is proof; a warning in the same text is none. */
function spam(site: Site): ProbeResult {
  const { vocabulary } = site.compiled;
  const seen = new Map<string, Proof>();
  const doubts: Evidence[] = [];
  for (const node of indexNodes(site).of(vocabulary.spam)) {
    if (node.hits.bySet.has(vocabulary.spamWarnings)) continue;
    const key = node.text.toLowerCase();
    if (seen.has(key)) continue;
    if (node.kind === 'link') {
      const link = node.view.record.links[node.index];
      const away =
        link?.href !== undefined &&
        !hostOf(link.href).endsWith('.gov.vn') &&
        hostOf(link.href) !== hostOf(site.unit.url);
      if (link !== undefined && (away || link.hidden === true))
        seen.set(key, proofAt(node.view, node.text, 'link', link.selector, link.href));
    } else if (isHidden(node)) seen.set(key, proofAt(node.view, node.text, 'text'));
    else if (node.kind !== 'title' && node.hits.words <= 12)
      doubts.push(evidenceAt('lead', 'text', { view: node.view, text: node.text }));
  }
  const proofs = [...seen.values()];
  if (proofs.length > 0)
    return { met: false, proofs, misses: [], reason: 'spam-found', detail: { count: proofs.length } };
  if (doubts.length >= 3)
    return { met: null, proofs: [], misses: doubts.slice(0, 5), reason: 'evidence-conflict' };
  return {
    met: true,
    proofs: [proofAt(site.home as PageView, site.home?.record.title ?? '', 'text')],
    misses: [],
  };
}

function isHidden(node: Node): boolean {
  return node.view.record.blocks[node.index]?.hidden === true;
}

/** Share of pictures that must carry a text. */
const ALT_SHARE = 0.8;

function accessibility(home: PageView): ProbeResult {
  const { record } = home;
  const checks: [string, boolean][] = [
    ['viewport', record.meta.viewport !== undefined],
    ['lang', record.lang.startsWith('vi')],
    ['alt', record.images.count === 0 || record.images.withAlt / record.images.count >= ALT_SHARE],
  ];
  const missing = checks.filter(([, ok]) => !ok).map(([name]) => name);
  const proofs = [
    proofAt(
      home,
      checks
        .filter(([, ok]) => ok)
        .map(([name]) => name)
        .join(', '),
      'text',
    ),
  ];
  if (missing.length === 0) return { met: true, proofs, misses: [] };
  return {
    met: false,
    half: missing.length < checks.length,
    proofs,
    misses: [],
    reason: 'incomplete',
    detail: { missing: missing.join(', ') },
  };
}

const IDENTITY_NUMBER = /(?<!\d)\d{12}(?!\d)/;

/** Pages that show identity numbers beside words of personal data. The values are never stored. */
function personalData(site: Site): ProbeResult {
  const { vocabulary } = site.compiled;
  const proofs: Proof[] = [];
  for (const view of site.views) {
    if (view === null || !view.observed.blocks.some(hits => hits.bySet.has(vocabulary.personalData)))
      continue;
    const exposed = view.record.blocks.some(
      block => block.table !== undefined && IDENTITY_NUMBER.test(block.text),
    );
    if (exposed) proofs.push(proofAt(view, headingOf(view), 'heading'));
  }
  if (proofs.length > 0)
    return { met: false, proofs, misses: [], reason: 'personal-data-exposed', detail: { kind: 'CCCD' } };
  return { met: null, proofs: [], misses: [], reason: 'ask-inspector' };
}
