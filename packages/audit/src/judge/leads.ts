import { addressKey, hostOf, isOnSite } from '../frontier/address-key.ts';
import type { CompiledIndicator } from '../match/compile.ts';
import { fileExtension } from '../read/address.ts';
import type { Link, Region } from '../record/page.ts';
import { KeptWith } from '../site/kept-with.ts';
import type { Reached } from '../site/looked.ts';
import type { Site } from '../site/site.ts';
import type { PageView } from '../site/view.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { groupOf } from './groups.ts';
import { type AddressNode, indexNodes } from './nodes.ts';

/** What became of the page a lead points at. */
export type Target =
  | { state: 'nowhere' }
  | { state: 'postback' }
  | { state: 'off-site'; host: string; href: string }
  | { state: 'file'; href: string }
  | { state: 'unopened'; href: string }
  | { state: 'failed'; href: string; failure: string; status: number }
  | { state: 'same-page'; href: string }
  | { state: 'opened'; href: string; view: PageView };

/** An entry, heading or title that names the subject of an indicator. */
export interface Lead {
  view: PageView;
  kind: 'link' | 'heading' | 'document';
  /** Index into the page's links (`link`, `document`) or blocks (`heading`). */
  index: number;
  text: string;
  /** The text together with what it stands under, where only both name the subject. */
  joined?: string;
  /** The phrase as the checklist writes it. */
  matched: string;
  region: Region;
  selector: string;
  target: Target;
  /** Named only by an address or the file name of a picture. */
  byAddress: boolean;
  /** Named only by a broad term: it says where to look, not that the subject is there. */
  broad: boolean;
  /** Named only by the group of a menu that it stands in, which leads nowhere itself. */
  grouped?: boolean;
}

const MAX_LEADS = 200;
const found = new KeptWith<Site, Map<CompiledIndicator, readonly Lead[]>>();

/** Kinds of file that are no page. */
const FILE = /^(?:pdf|docx?|xlsx?|zip|rar|7z|odt|ods|pptx?|rtf|csv|dwg|dgn|jpe?g|png|gif)$/;

/** Where an address leads, by what is known of the site. */
export function targetOfAddress(site: Site, from: PageView, href: string | undefined, via: string): Target {
  if (href === undefined) return { state: via === 'postback' ? 'postback' : 'nowhere' };
  if (FILE.test(fileExtension(href))) return { state: 'file', href };
  const key = addressKey(href);
  const reached = key === null ? undefined : reachedBy(site, key);
  if (key !== null) site.looked?.address(key, reached);
  if (typeof reached === 'number') {
    const result = site.steps[reached]?.result;
    return result?.kind === 'failure'
      ? { state: 'failed', href, failure: result.failure, status: result.status }
      : { state: 'file', href };
  }
  if (reached !== undefined) {
    const home = reached.home;
    if (reached === from || home) return { state: 'same-page', href };
    return { state: 'opened', href, view: reached };
  }
  if (!isOnSite(href, site.unit.url)) return { state: 'off-site', host: hostOf(href), href };
  return { state: 'unopened', href };
}

/** What an address leads to, by its key: where another step had led to a page first, that is it. */
export function reachedBy(site: Site, key: string): Reached {
  const step = site.byAddress.get(key);
  const result = step === undefined ? undefined : site.steps[step]?.result;
  if (step === undefined || result === undefined) return undefined;
  if (result.kind === 'failure' || result.kind === 'file') return step;
  const view = site.views[step];
  if (view !== undefined && view !== null) return view;
  if (result.kind !== 'record') return undefined;
  const page = site.byFinal.get(addressKey(result.record.finalUrl) ?? '');
  return page === undefined ? undefined : (site.views[page] ?? undefined);
}

/**
 * All leads of an indicator, each entry once: an entry repeated on every page, or in a menu doubled for phones,
 * counts where it was seen first.
 */
export function findLeads(site: Site, indicator: CompiledIndicator): readonly Lead[] {
  let ofSite = found.get(site);
  if (ofSite === undefined) {
    ofSite = new Map();
    found.set(site, ofSite);
  }
  const known = ofSite.get(indicator);
  if (known !== undefined) return known;
  const list = gatherLeads(site, indicator);
  ofSite.set(indicator, list);
  return list;
}

function gatherLeads(site: Site, indicator: CompiledIndicator): readonly Lead[] {
  const candidates = candidatesOf(site, indicator);
  const nameless = indexNodes(site).addresses(indicator.terms);
  site.looked?.counted(site, now => indexNodes(now).addresses(indicator.terms).length);
  if (candidates.length === 0 && nameless.length === 0) return [];
  const leads = new Map<string, Lead>();
  for (const candidate of candidates) {
    if (leads.size >= MAX_LEADS) break;
    if (candidate.node.kind === 'link') addLink(site, candidate, leads);
    else addHeading(site, candidate, leads);
  }
  addNamelessLinks(site, indicator, nameless, leads);
  return [...leads.values()];
}

function addLink(site: Site, { node, matched, broad }: Candidate, leads: Map<string, Lead>): void {
  const { page, index, text, joined } = node;
  const view = site.views[page];
  const link = view?.record.links[index];
  if (view === undefined || view === null || link === undefined) return;
  const name = joined === undefined ? text : `${text}\u0000${joined}`;
  const key = `${name.toLowerCase()}\u0000${link.href === undefined ? '' : (addressKey(link.href) ?? link.href)}`;
  if (leads.has(key)) return;
  // A title attribute that says other than the text beside it is not believed.
  if (text !== link.text && !link.imageOnly) return;
  const target = targetOfAddress(site, view, link.href, link.via);
  // What is hidden and leads away was left behind by whoever copied the page.
  if (link.hidden === true && target.state === 'off-site') return;
  const lead = leadOf(view, index, target, { matched, broad });
  if (target.state !== 'nowhere') {
    leads.set(key, { ...lead, text, ...(joined === undefined ? {} : { joined }) });
    return;
  }
  // A group that only opens leads to what stands under it.
  const group = groupOf(view, text);
  if (group.length === 0) leads.set(key, { ...lead, text });
  for (const at of group) {
    const { href, via } = view.record.links[at] as Link;
    const under = leadOf(view, at, targetOfAddress(site, view, href, via), { matched, broad: true });
    const name = `${text}\u0000${under.text}\u0000${href}`;
    if (!leads.has(name)) leads.set(name, { ...under, grouped: true });
  }
}

function leadOf(
  view: PageView,
  index: number,
  target: Target,
  { matched, broad }: Pick<Candidate, 'matched' | 'broad'>,
): Lead {
  const { text, region, selector } = view.record.links[index] as Link;
  const kind = target.state === 'file' ? 'document' : 'link';
  return { view, kind, index, text, matched, region, selector, target, byAddress: false, broad };
}

function addHeading(site: Site, { node, matched, broad }: Candidate, leads: Map<string, Lead>): void {
  const { page, index, text } = node;
  const view = site.views[page];
  const block = view?.record.blocks[index];
  if (view === undefined || view === null || block === undefined || block.hidden === true) return;
  const key = `${text.toLowerCase()}\u0000heading`;
  if (leads.has(key) || site.frame.block(block)) return;
  leads.set(key, {
    view,
    kind: 'heading',
    index,
    text,
    matched,
    region: block.region,
    selector: block.selector,
    target: { state: 'same-page', href: view.record.finalUrl },
    byAddress: false,
    broad,
  });
}

/** Pictures that are links without a name: their address or file name may say what they are. */
function addNamelessLinks(
  site: Site,
  indicator: CompiledIndicator,
  nodes: readonly AddressNode[],
  leads: Map<string, Lead>,
): void {
  for (const { page, index } of nodes) {
    const view = site.views[page];
    const link = view?.record.links[index];
    if (view === undefined || view === null || link === undefined || leads.size >= MAX_LEADS) continue;
    const key = `\u0000${link.href ?? link.selector}`;
    if (leads.has(key)) continue;
    leads.set(key, {
      view,
      kind: 'link',
      index,
      text: link.also[0] ?? link.href ?? '',
      matched: indicator.indicator.terms[0] ?? '',
      region: link.region,
      selector: link.selector,
      target: targetOfAddress(site, view, link.href, link.via),
      byAddress: true,
      broad: false,
    });
  }
}
