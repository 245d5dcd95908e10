import type { CompiledIndicator } from '../match/compile.ts';
import { foldText } from '../match/folded-text.ts';
import { matchText } from '../match/hits.ts';
import type { Item } from '../site/items.ts';
import { KeptWith } from '../site/kept-with.ts';
import { ownTitle } from '../site/page-title.ts';
import type { Site } from '../site/site.ts';
import type { PageView } from '../site/view.ts';
import { type Head, headsWith } from './content.ts';
import { headingTellsOfElsewhere, tellsOfElsewhere } from './elsewhere.ts';
import { isBroad, namingHit } from './entry.ts';
import { findLeads, type Lead } from './leads.ts';

/** A page, or a stretch of one, that is about the subject of an indicator. */
export interface About {
  view: PageView;
  /** Blocks that belong to it: from, up to and not with. */
  from: number;
  to: number;
  /** What says that it is about the subject: the entry that led there, or its heading. */
  entry: string;
  /** The same together with what it stands under, where only both name the subject. */
  joined?: string;
  /** The page's own heading or title says so too. */
  headed: boolean;
  whole: boolean;
  /** All that says so only says where to look. */
  broad: boolean;
}

const found = new KeptWith<Site, Map<CompiledIndicator, readonly About[]>>();

/** Pages opened from a lead, pages whose own heading names the subject, and stretches under such a heading. */
export function findAbout(site: Site, indicator: CompiledIndicator): readonly About[] {
  let ofSite = found.get(site);
  if (ofSite === undefined) {
    ofSite = new Map();
    found.set(site, ofSite);
  }
  const known = ofSite.get(indicator);
  if (known !== undefined) return known;
  const list = gatherAbouts(site, indicator);
  ofSite.set(indicator, list);
  return list;
}

/** Stretches of one page that are looked at: more headings that say the same tell no more. */
const MAX_STRETCHES = 50;

function gatherAbouts(site: Site, indicator: CompiledIndicator): readonly About[] {
  const headed = headings(site, indicator);
  const leads = findLeads(site, indicator);
  if (headed.size === 0 && leads.length === 0) return [];
  const abouts = new Map<string, About>();
  const add = (about: About) => {
    const key = `${about.view.page}:${about.from}:${about.to}`;
    const earlier = abouts.get(key);
    if (earlier === undefined) {
      abouts.set(key, about);
      return;
    }
    const joined = earlier.joined ?? about.joined;
    abouts.set(key, {
      ...(about.headed && !earlier.headed ? about : earlier),
      broad: about.broad && earlier.broad,
      ...(joined === undefined ? {} : { joined }),
    });
  };
  for (const lead of leads) {
    if (lead.target.state !== 'opened' || lead.grouped === true) continue;
    const { view } = lead.target;
    const { text, broad, joined } = lead;
    if (joined === undefined) add({ ...wholeOf(view), entry: text, headed: headed.has(view), broad });
    else {
      const named = headed.has(view) || isHeaded(view, text);
      add({ ...wholeOf(view), entry: text, joined, headed: named, broad });
    }
  }
  for (const [view, blocks] of headed) {
    for (const { block, broad } of blocks.slice(0, MAX_STRETCHES)) {
      if (block === view.heading || block === -1) {
        if (!view.home) add({ ...wholeOf(view), entry: textOf(view, block), headed: true, broad });
        continue;
      }
      const section = view.sections.find(item => item.heading === block);
      if (section === undefined) continue;
      add({
        view,
        from: section.from,
        to: section.to,
        entry: textOf(view, block),
        headed: true,
        whole: false,
        broad,
      });
    }
  }
  return [...abouts.values()];
}

/** Whether a page's own heading is the entry that led to it. */
function isHeaded(view: PageView, entry: string): boolean {
  const heading = view.record.blocks[view.heading]?.text;
  return heading !== undefined && foldText(heading) === foldText(entry);
}

function wholeOf(view: PageView) {
  return { view, from: 0, to: view.record.blocks.length, whole: true };
}

function textOf(view: PageView, block: number): string {
  return block < 0 ? view.record.title : (view.record.blocks[block]?.text ?? '');
}

interface Named {
  block: number;
  broad: boolean;
}

/** A page's title without the portal's name, which may be longer than what it says of the page. */
function withoutPortal(site: Site, head: Head): Head {
  const text = ownTitle(head.text, site.home?.record.title ?? '', site.unit.name);
  return text === head.text ? head : { ...head, text, hits: matchText(site.compiled, text) };
}

/** Views with the content headings (or -1 for the title) that name the subject. */
function headings(site: Site, indicator: CompiledIndicator): ReadonlyMap<PageView, readonly Named[]> {
  const byView = new Map<PageView, Named[]>();
  for (const [page, heads] of headsWith(site, indicator.terms)) {
    const view = site.views[page];
    if (view === undefined || view === null) continue;
    for (const head of heads) {
      const { block, text, hits } = head.block < 0 ? withoutPortal(site, head) : head;
      const hit = namingHit(site.compiled, hits, indicator, indicator.terms, text, 'main');
      if (hit === undefined) continue;
      if (tellsOfElsewhere(site, text, hits, indicator)) continue;
      if (block === -1 && headingTellsOfElsewhere(site, view, indicator)) continue;
      const list = byView.get(view);
      const named = { block, broad: isBroad(site.compiled, indicator, hit) };
      if (list === undefined) byView.set(view, [named]);
      else list.push(named);
    }
  }
  return byView;
}

/** The items within a stretch. */
export function itemsIn(about: About): readonly Item[] {
  return about.whole
    ? about.view.items
    : about.view.items.filter(item => item.link.block >= about.from && item.link.block < about.to);
}

/** The lead that led to a page, or the best one there is, to name the entry in a reason. */
export function bestLead(leads: readonly Lead[]): Lead | undefined {
  const order = ['opened', 'file', 'same-page', 'off-site', 'unopened', 'failed', 'postback', 'nowhere'];
  return [...leads].sort(
    (a, b) =>
      Number(a.byAddress) - Number(b.byAddress) ||
      order.indexOf(a.target.state) - order.indexOf(b.target.state),
  )[0];
}
