import type { Evidence } from '@niemyet/rules';
import { hostOf } from '../../frontier/address-key.ts';
import { evidenceAt } from '../../judge/evidence.ts';
import type { SetId } from '../../match/compile.ts';
import { matchText, type TextHits } from '../../match/hits.ts';
import { KeptWith } from '../../site/kept-with.ts';
import type { Site } from '../../site/site.ts';
import type { PageView } from '../../site/view.ts';
import type { ProbeResult, Proof } from '../probe.ts';
import { isForeignScript } from './foreign.ts';
import { proofAt } from './proof.ts';
import { hiddenBlocks, spamHosts } from './spam-links.ts';

/** Longer texts in which a word of spam stands are running text: about it, perhaps. */
const SHORT = 12;
/** So many doubtful spots are for an inspector to look at. */
const MIN_DOUBTS = 3;
const MAX_DOUBTS = 5;

/**
 * Gambling and the like put into a portal. Proof is a link that leads elsewhere, what is hidden or cloaked, and a
 * title or description that the page's own text knows nothing of. A warning in the same text is none. What a style sheet
 * hides may be a tab or a menu: with words of spam in it, it is for an inspector to look at.
 */
export function spam(site: Site): ProbeResult {
  const seen = new Map<string, Proof>();
  const doubts = new Map<string, Evidence>();
  let alone = false;
  const signs = site.views.flatMap(view => (view === null ? [] : signsOf(site, view)));
  for (const part of ['words', 'places'] as const)
    for (const ofPage of signs)
      for (const { key, proof, doubt, isEnough } of ofPage[part]) {
        if (proof !== undefined && !seen.has(key)) seen.set(key, proof());
        if (doubt !== undefined) doubts.set(key, doubt());
        alone ||= isEnough === true;
      }
  const proofs = [...seen.values()];
  if (proofs.length > 0)
    return { met: false, proofs, misses: [], reason: 'spam-found', detail: { count: proofs.length } };
  if (doubts.size >= MIN_DOUBTS || alone)
    return {
      met: null,
      proofs: [],
      misses: [...doubts.values()].slice(0, MAX_DOUBTS),
      reason: 'evidence-conflict',
    };
  const home = site.home as PageView;
  return { met: true, proofs: [proofAt(home, home.record.title, 'text')], misses: [] };
}

/** Something on a page that is spam, or may be. */
interface Sign {
  /** One stands for all of the same key. */
  key: string;
  proof?: () => Proof;
  doubt?: () => Evidence;
  /** The doubt alone is for an inspector to look at. */
  isEnough?: boolean;
}

/** What stands on one page: its words first, then its links and its head. */
interface Signs {
  words: readonly Sign[];
  places: readonly Sign[];
}

const NO_SIGNS: readonly Signs[] = [];
const known = new KeptWith<PageView, readonly Signs[]>();

/** The signs of spam on a page, found once. */
function signsOf(site: Site, view: PageView): readonly Signs[] {
  let signs = known.get(view);
  if (signs === undefined) {
    const [words, places] = [wordSigns(site, view), placeSigns(site, view)];
    signs = words.length + places.length === 0 ? NO_SIGNS : [{ words, places }];
    known.set(view, signs);
  }
  return signs;
}

function wordSigns(site: Site, view: PageView): Sign[] {
  const signs: Sign[] = [];
  for (const node of nodesOf(view, site.compiled.vocabulary.spam)) {
    if (isWarning(site, node.hits)) continue;
    const key = node.text.toLowerCase();
    const verdict = judgeNode(site, view, node);
    if (verdict === 'proof') signs.push({ key, proof: () => nodeProof(view, node) });
    else if (verdict !== null)
      signs.push({
        key,
        doubt: () => evidenceAt('lead', 'text', { view, text: node.text }),
        isEnough: verdict === 'suspect',
      });
  }
  return signs;
}

/** Where a page describes itself to machines. */
const DESCRIBED = ['description', 'keywords', 'og:title', 'og:description'];

function placeSigns(site: Site, view: PageView): Sign[] {
  const signs: Sign[] = [];
  const { record } = view;
  for (const { link, host } of spamHosts(site, view))
    signs.push({
      key: host,
      proof: () => proofAt(view, link.text || host, 'link', link.selector, link.href),
    });
  for (const { link, hosts } of hiddenBlocks(site, view)) {
    const { text, selector, href } = link;
    signs.push({
      key: hosts,
      doubt: () => evidenceAt('lead', 'link', { view, text: text || hosts, selector, href }),
      isEnough: true,
    });
  }
  if (isForeignScript(record.title) && !saysForeign(view))
    signs.push({ key: record.title, proof: () => titleProof(view) });
  const described = DESCRIBED.some(name => {
    const text = record.meta[name];
    return text !== undefined && isCloakedHead(site, view, matchText(site.compiled, text));
  });
  if (described) signs.push({ key: `${view.page}:meta`, proof: () => titleProof(view) });
  return signs;
}

/** A text, title or name of a link in which a phrase of a set stands. */
interface Node {
  kind: 'link' | 'block' | 'title';
  index: number;
  text: string;
  hits: TextHits;
}

function nodesOf({ record, observed }: PageView, set: SetId): Node[] {
  const nodes: Node[] = [];
  if (!observed.sets.has(set)) return nodes;
  const add = (kind: Node['kind'], index: number, text: string, hits: TextHits) => {
    if (hits.bySet.has(set)) nodes.push({ kind, index, text, hits });
  };
  add('title', -1, record.title, observed.title);
  for (const [i, hits] of observed.links.entries()) add('link', i, record.links[i]?.text ?? '', hits);
  for (const [i, list] of observed.linksAlso)
    for (const [n, hits] of list.entries()) add('link', i, record.links[i]?.also[n] ?? '', hits);
  for (const [i, hits] of observed.blocks.entries()) add('block', i, record.blocks[i]?.text ?? '', hits);
  return nodes;
}

function isWarning(site: Site, hits: TextHits): boolean {
  return hits.bySet.has(site.compiled.vocabulary.spamWarnings);
}

function judgeNode(site: Site, view: PageView, node: Node): 'proof' | 'suspect' | 'doubt' | null {
  const { record } = view;
  if (node.kind === 'title') return isCloakedHead(site, view, node.hits) ? 'proof' : 'doubt';
  if (node.kind === 'link') {
    const link = record.links[node.index];
    if (link === undefined) return null;
    const host = link.href === undefined ? '' : hostOf(link.href);
    const away = host !== '' && !host.endsWith('.gov.vn') && host !== hostOf(site.unit.url);
    if (away || link.hidden === true || link.cloaked === true) return 'proof';
    return link.veiled === undefined ? null : link.veiled === 'cloaked' ? 'proof' : 'suspect';
  }
  const block = record.blocks[node.index];
  if (block?.hidden === true || block?.cloaked === true) return 'proof';
  if (block?.veiled !== undefined)
    return block.veiled === 'cloaked' && isDense(site, node.hits) ? 'proof' : 'suspect';
  return node.hits.words <= SHORT ? 'doubt' : null;
}

/** Several phrases of spam in one text. */
function isDense(site: Site, hits: TextHits): boolean {
  const found = hits.bySet.get(site.compiled.vocabulary.spam) ?? [];
  return new Set(found.map(({ phrase }) => phrase)).size >= 2;
}

/** Words of spam in the head of a page whose text, links apart, has none and is no warning: put there for machines. */
function isCloakedHead(site: Site, view: PageView, hits: TextHits): boolean {
  const { spam: set } = site.compiled.vocabulary;
  if (!hits.bySet.has(set) || isWarning(site, hits)) return false;
  return !view.observed.blocks.some(
    (block, i) => block.bySet.has(set) && view.record.blocks[i]?.hidden !== true,
  );
}

/** Whether the page's own text is in another script as well: a version for foreign readers. */
function saysForeign({ record, blocks }: PageView): boolean {
  if (record.lang !== '' && !record.lang.startsWith('vi')) return true;
  return blocks.some(i => isForeignScript(record.blocks[i]?.text ?? ''));
}

function titleProof(view: PageView): Proof {
  return proofAt(view, view.record.title, 'text');
}

function nodeProof(view: PageView, { kind, index, text }: Node): Proof {
  const at = kind === 'link' ? view.record.links[index] : view.record.blocks[index];
  const href = kind === 'link' ? view.record.links[index]?.href : undefined;
  return proofAt(view, text, kind === 'link' ? 'link' : 'text', at?.selector, href);
}
