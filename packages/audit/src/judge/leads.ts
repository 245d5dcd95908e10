import { addressKey, hostOf, isOnSite } from '../frontier/address-key.ts';
import type { CompiledChecklist, CompiledIndicator } from '../match/compile.ts';
import { type SetHit, standingHit } from '../match/hits.ts';
import { fileExtension } from '../read/address.ts';
import type { Region } from '../record/page.ts';
import type { Site } from '../site/site.ts';
import type { PageView } from '../site/view.ts';
import { namesSubject } from './entry.ts';
import { indexNodes } from './nodes.ts';

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
  /** The phrase as the checklist writes it. */
  matched: string;
  region: Region;
  selector: string;
  target: Target;
  /** Named only by an address or the file name of a picture. */
  byAddress: boolean;
  /** Named only by a broad term: it says where to look, not that the subject is there. */
  broad: boolean;
}

const MAX_LEADS = 200;
const found = new WeakMap<Site, Map<CompiledIndicator, readonly Lead[]>>();

/** Where an address leads, by what is known of the site. */
export function targetOfAddress(site: Site, from: PageView, href: string | undefined, via: string): Target {
  if (href === undefined) return { state: via === 'postback' ? 'postback' : 'nowhere' };
  if (
    fileExtension(href) !== '' &&
    /^(pdf|docx?|xlsx?|zip|rar|7z|odt|ods|pptx?|rtf|csv|dwg|dgn|jpe?g|png|gif)$/.test(fileExtension(href))
  ) {
    return { state: 'file', href };
  }
  const key = addressKey(href);
  const step = key === null ? undefined : site.byAddress.get(key);
  if (step !== undefined) {
    const result = site.steps[step]?.result;
    if (result?.kind === 'failure')
      return { state: 'failed', href, failure: result.failure, status: result.status };
    if (result?.kind === 'file') return { state: 'file', href };
    const view = site.views[step] ?? viewOf(site, step);
    if (view === from || (view?.home === true && key !== addressKey(site.unit.url)))
      return { state: 'same-page', href };
    if (view !== null) return view.home ? { state: 'same-page', href } : { state: 'opened', href, view };
  }
  if (!isOnSite(href, site.unit.url)) return { state: 'off-site', host: hostOf(href), href };
  return { state: 'unopened', href };
}

/** The view of the page that a step led to, where another step had led there first. */
function viewOf(site: Site, step: number): PageView | null {
  const result = site.steps[step]?.result;
  if (result?.kind !== 'record') return null;
  const key = addressKey(result.record.finalUrl);
  return site.views.find(view => view !== null && addressKey(view.record.finalUrl) === key) ?? null;
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
  const { compiled } = site;
  const index = indexNodes(site);
  const leads = new Map<string, Lead>();
  for (const node of index.of(indicator.terms)) {
    if (leads.size >= MAX_LEADS) break;
    if (node.kind === 'title' || node.kind === 'text') continue;
    const hit = standingHit(node.hits, indicator, indicator.terms);
    if (hit === undefined) continue;
    const { view } = node;
    const matched = compiled.phrases[hit.phrase] ?? '';
    const broad = isBroad(compiled, indicator, hit);
    if (node.kind === 'link') {
      const link = view.record.links[node.index];
      if (link === undefined) continue;
      const key = `${node.text.toLowerCase()}\u0000${link.href === undefined ? '' : (addressKey(link.href) ?? link.href)}`;
      if (leads.has(key) || !namesSubject(compiled, node.hits, hit, node.text, link.region)) continue;
      // A title attribute that says other than the text beside it is not believed.
      if (node.text !== link.text && !link.imageOnly) continue;
      const target = targetOfAddress(site, view, link.href, link.via);
      // What is hidden and leads away was left behind by whoever copied the page.
      if (link.hidden === true && target.state === 'off-site') continue;
      leads.set(key, {
        view,
        kind: target.state === 'file' ? 'document' : 'link',
        index: node.index,
        text: node.text,
        matched,
        region: link.region,
        selector: link.selector,
        target,
        byAddress: false,
        broad,
      });
    } else {
      const block = view.record.blocks[node.index];
      if (block === undefined || block.hidden === true) continue;
      if (!namesSubject(compiled, node.hits, hit, node.text, block.region)) continue;
      const key = `${node.text.toLowerCase()}\u0000heading`;
      if (leads.has(key) || site.frame.block(block)) continue;
      leads.set(key, {
        view,
        kind: 'heading',
        index: node.index,
        text: node.text,
        matched,
        region: block.region,
        selector: block.selector,
        target: { state: 'same-page', href: view.record.finalUrl },
        byAddress: false,
        broad,
      });
    }
  }
  addNamelessLinks(site, indicator, leads);
  const list = [...leads.values()];
  ofSite.set(indicator, list);
  return list;
}

/** Pictures that are links without a name: their address or file name may say what they are. */
function addNamelessLinks(site: Site, indicator: CompiledIndicator, leads: Map<string, Lead>): void {
  for (const { view, index } of indexNodes(site).addresses(indicator.terms)) {
    const link = view.record.links[index];
    if (link === undefined || link.text !== '' || leads.size >= MAX_LEADS) continue;
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

/** True where the phrase found only says where to look. */
export function isBroad(compiled: CompiledChecklist, indicator: CompiledIndicator, hit: SetHit): boolean {
  return compiled.setsOf[hit.phrase]?.includes(indicator.broad) === true;
}
