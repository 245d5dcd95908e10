import type { Evidence } from '@niemyet/rules';
import { hostOf } from '../../frontier/address-key.ts';
import { evidenceAt } from '../../judge/evidence.ts';
import { indexNodes, type Node } from '../../judge/nodes.ts';
import { matchText, type TextHits } from '../../match/hits.ts';
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
 * title or description that the page's own text knows nothing of. A warning in the same text is none.
 */
export function spam(site: Site): ProbeResult {
  const seen = new Map<string, Proof>();
  const doubts = new Map<string, Evidence>();
  const prove = (key: string, make: () => Proof) => {
    if (!seen.has(key)) seen.set(key, make());
  };
  for (const node of indexNodes(site).of(site.compiled.vocabulary.spam)) {
    if (isWarning(site, node.hits)) continue;
    const key = node.text.toLowerCase();
    const verdict = judgeNode(site, node);
    if (verdict === 'proof') prove(key, () => nodeProof(node));
    else if (verdict === 'doubt')
      doubts.set(key, evidenceAt('lead', 'text', { view: node.view, text: node.text }));
  }
  for (const view of site.views) {
    if (view === null) continue;
    const { record } = view;
    for (const { link, host } of spamHosts(site, view))
      prove(host, () => proofAt(view, link.text || host, 'link', link.selector, link.href));
    for (const { link, hosts } of hiddenBlocks(site, view)) {
      const { text, selector, href } = link;
      doubts.set(hosts, evidenceAt('lead', 'link', { view, text: text || hosts, selector, href }));
    }
    if (isForeignScript(record.title) && !saysForeign(view)) prove(record.title, () => titleProof(view));
    const described = ['description', 'keywords', 'og:title', 'og:description'].some(name =>
      isCloakedHead(site, view, matchText(site.compiled, record.meta[name] ?? '')),
    );
    if (described) prove(`${view.page}:meta`, () => titleProof(view));
  }
  const proofs = [...seen.values()];
  if (proofs.length > 0)
    return { met: false, proofs, misses: [], reason: 'spam-found', detail: { count: proofs.length } };
  if (doubts.size >= MIN_DOUBTS || [...doubts.values()].some(({ kind }) => kind === 'link'))
    return {
      met: null,
      proofs: [],
      misses: [...doubts.values()].slice(0, MAX_DOUBTS),
      reason: 'evidence-conflict',
    };
  const home = site.home as PageView;
  return { met: true, proofs: [proofAt(home, home.record.title, 'text')], misses: [] };
}

function isWarning(site: Site, hits: TextHits): boolean {
  return hits.bySet.has(site.compiled.vocabulary.spamWarnings);
}

function judgeNode(site: Site, node: Node): 'proof' | 'doubt' | null {
  const { record } = node.view;
  if (node.kind === 'title') return isCloakedHead(site, node.view, node.hits) ? 'proof' : 'doubt';
  if (node.kind === 'link') {
    const link = record.links[node.index];
    if (link === undefined) return null;
    const host = link.href === undefined ? '' : hostOf(link.href);
    const away = host !== '' && !host.endsWith('.gov.vn') && host !== hostOf(site.unit.url);
    return away || link.hidden === true || link.cloaked === true ? 'proof' : null;
  }
  const block = record.blocks[node.index];
  if (block?.hidden === true || block?.cloaked === true) return 'proof';
  return node.hits.words <= SHORT ? 'doubt' : null;
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

function nodeProof({ view, kind, index, text }: Node): Proof {
  const at = kind === 'link' ? view.record.links[index] : view.record.blocks[index];
  const href = kind === 'link' ? view.record.links[index]?.href : undefined;
  return proofAt(view, text, kind === 'link' ? 'link' : 'text', at?.selector, href);
}
