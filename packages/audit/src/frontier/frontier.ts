import type { FeedItem } from '../discover/feed.ts';
import { namesSubject, opensAsPosting } from '../judge/entry.ts';
import type { CompiledChecklist } from '../match/compile.ts';
import { matchAddress, matchText, standingHit } from '../match/hits.ts';
import type { PageRecord } from '../record/page.ts';
import type { Observation } from '../site/observe.ts';
import { addressKey, isOnSite } from './address-key.ts';
import { type Kin, Kinship, MAX_KIN } from './kin.ts';
import { Lists, listKey, MAX_LIST_PAGES } from './lists.ts';
import { pageNumber } from './page-number.ts';
import { isTrap } from './traps.ts';

/** A page waiting to be opened. */
interface Candidate {
  url: string;
  /** What it is worth by itself, as a way to find more. */
  base: number;
  /** Indicators it is a lead of, with how strong a one. */
  leads: Map<number, number>;
  /** The list it is a further page of, and which. */
  list?: { key: string; page: number };
  /** Pages like it: it is opened only to find more while few of them were. */
  kin?: Kin;
  /** Indicators that it proved in an earlier audit. */
  previous?: Set<number>;
  /** In the order of discovery: decides between equals. */
  order: number;
}

/** What the frontier must know of the indicators to weigh a page. */
export interface Openness {
  /** Weight of an indicator still open, 0 for one that is decided. */
  weight(indicator: number): number;
}

/** Value of a page as a way to others: a menu entry, a short link, a list's further pages. */
const BASE = { frame: 3, menu: 1, short: 0.6, posting: 0, sitemap: 0, next: 0.15, other: 0 } as const;
/** Factors of a lead's indicator weight. */
const LEAD = { previous: 12, wanted: 8, entry: 5, address: 1.5 } as const;
/**
 * Value of a further page of a list: for each new link that its pages have named so far, by the share of the checklist that is
 * still open; and as a lead of what the list itself is a lead of.
 */
const FURTHER = { named: 2, most: 4, lead: 2 } as const;
/** Leads of one indicator opened before another is hardly worth it. */
const PATIENCE = 10;
const MAX_CANDIDATES = 50_000;
/** Below this nothing is worth a request. */
const WORTH = 0.1;
const MAX_PAGE_NUMBER = 3;

/** Pages found and not opened, best first by what each would decide that is still open. */
export class Frontier {
  private readonly candidates = new Map<string, Candidate>();
  private readonly taken = new Set<string>();
  private readonly visits = new Map<number, number>();
  private readonly lists = new Lists();
  private readonly kinship = new Kinship();
  private readonly byReason: ReadonlyMap<string, number>;
  private readonly compiled: CompiledChecklist;
  private home: string;
  private order = 0;

  constructor(compiled: CompiledChecklist, home: string) {
    this.compiled = compiled;
    this.home = home;
    this.byReason = new Map(
      compiled.indicators.flatMap((_, n) => [
        [reasonOf(compiled, n), n],
        [reasonOf(compiled, n, 'previous'), n],
      ]),
    );
  }

  /** The portal stands at another host than was said: only what belongs to that one is opened. */
  moveTo(home: string): void {
    this.home = home;
  }

  /** Marks an address as opened. False where it was before. */
  take(address: string): boolean {
    const key = addressKey(address);
    if (key === null || this.taken.has(key)) return false;
    this.taken.add(key);
    const candidate = this.candidates.get(key);
    if (candidate !== undefined) this.lists.opened(address, candidate.leads.keys());
    if (candidate?.kin !== undefined) candidate.kin.opened += 1;
    this.candidates.delete(key);
    return true;
  }

  /** Counts a page opened for a reason that `best` gave: an indicator's further leads are worth less. */
  visit(reason: string): void {
    const lead = this.byReason.get(reason);
    if (lead !== undefined) this.visits.set(lead, (this.visits.get(lead) ?? 0) + 1);
  }

  /** Takes up the links of a page. */
  addPage(record: PageRecord, observed: Observation): void {
    const { compiled } = this;
    const all = new Set<string>();
    const naming = new Set<string>();
    for (const [i, link] of record.links.entries()) {
      const hits = observed.links[i];
      if (link.href === undefined || hits === undefined) continue;
      const named = new Set<number>();
      if (hits.bySet.size > 0) {
        for (const [n, indicator] of compiled.indicators.entries()) {
          const hit = standingHit(hits, indicator, indicator.terms);
          if (hit !== undefined && namesSubject(compiled, hits, hit, link.text, link.region)) named.add(n);
        }
      }
      all.add(link.href);
      if (named.size > 0) naming.add(link.href);
      const candidate = this.candidate(link.href);
      if (candidate === null) continue;
      const menu = link.region === 'nav' || link.region === 'header' || link.region === 'footer';
      let base: number = BASE.other;
      if (link.via === 'frame') base = BASE.frame;
      else if (pageNumber(link.href) > 0) base = pageNumber(link.href) <= MAX_PAGE_NUMBER ? BASE.next : 0;
      else if (menu && hits.words <= 10) base = BASE.menu;
      else if (hits.words > 0 && hits.words <= 6) base = BASE.short;
      else if (opensAsPosting(compiled, hits, link.text)) base = BASE.posting;
      candidate.base = Math.max(candidate.base, base);
      candidate.kin ??= this.kinship.of(link.text, link.href);
      for (const n of named) this.lead(candidate, n, LEAD.entry);
      const also = observed.linksAlso.get(i);
      if (link.text === '' || also !== undefined) {
        this.leadByAddress(candidate, link.href);
        for (const name of link.also) this.leadByAddress(candidate, name);
      }
    }
    this.lists.read(record.finalUrl, all, naming);
  }

  /** Takes up addresses of a sitemap, weighed by their words alone. */
  addSitemap(addresses: readonly string[]): void {
    for (const address of addresses) {
      const candidate = this.candidate(address);
      if (candidate !== null) this.leadByAddress(candidate, address);
    }
  }

  /** Takes up the entries of a feed, weighed as links of their titles are. */
  addFeed(items: readonly FeedItem[]): void {
    const { compiled } = this;
    for (const { url, title } of items) {
      const candidate = this.candidate(url);
      if (candidate === null) continue;
      const hits = matchText(compiled, title);
      for (const [n, indicator] of compiled.indicators.entries()) {
        const hit = standingHit(hits, indicator, indicator.terms);
        if (hit !== undefined && namesSubject(compiled, hits, hit, title, 'main'))
          this.lead(candidate, n, LEAD.entry);
      }
      this.leadByAddress(candidate, url);
    }
  }

  /** Adds what an indicator asks to see opened. */
  want(addresses: readonly string[], indicator: number): void {
    for (const address of addresses) {
      const candidate = this.candidate(address);
      if (candidate !== null) this.lead(candidate, indicator, LEAD.wanted);
    }
  }

  /** Adds what proved an indicator in an earlier audit: where a proof was is the best place to look for it. */
  addPrevious(addresses: readonly string[], indicator: number): void {
    for (const address of addresses) {
      const candidate = this.candidate(address);
      if (candidate === null) continue;
      this.lead(candidate, indicator, LEAD.previous);
      candidate.previous = (candidate.previous ?? new Set()).add(indicator);
    }
  }

  /** The best page to open next, with why, or null where none is worth it. Does not take it. */
  best(openness: Openness): { url: string; reason: string } | null {
    let best: Candidate | null = null;
    let bestScore = WORTH;
    let bestLead = -1;
    const share = this.openShare(openness);
    for (const candidate of this.candidates.values()) {
      const { score, lead } = this.worth(candidate, openness, share);
      if (score > bestScore || (score === bestScore && best !== null && candidate.order < best.order)) {
        best = candidate;
        bestScore = score;
        bestLead = lead;
      }
    }
    if (best === null) return null;
    if (bestLead < 0) return { url: best.url, reason: 'follow' };
    const kind = best.previous?.has(bestLead) === true ? 'previous' : 'lead';
    return { url: best.url, reason: reasonOf(this.compiled, bestLead, kind) };
  }

  /** How many pages that are worth opening wait. */
  left(openness: Openness): number {
    let count = 0;
    const share = this.openShare(openness);
    for (const candidate of this.candidates.values())
      if (this.worth(candidate, openness, share).score > WORTH) count += 1;
    return count;
  }

  /**
   * How many ways to others wait: frames, entries of menus, and further pages of lists that name as much as such an entry is
   * worth.
   */
  waysLeft(openness: Openness): number {
    let count = 0;
    const share = this.openShare(openness);
    for (const candidate of this.candidates.values()) {
      const isWay = candidate.base >= BASE.menu || candidate.list !== undefined;
      if (isWay && this.worth(candidate, openness, share).score >= BASE.menu) count += 1;
    }
    return count;
  }

  /** The part of the checklist that is open, by weight. */
  private openShare(openness: Openness): number {
    let open = 0;
    let all = 0;
    for (const [n, { indicator }] of this.compiled.indicators.entries()) {
      all += indicator.weight;
      if (openness.weight(n) > 0) open += indicator.weight;
    }
    return all === 0 ? 0 : open / all;
  }

  private worth(candidate: Candidate, openness: Openness, share: number): { score: number; lead: number } {
    let score = (candidate.kin?.opened ?? 0) < MAX_KIN ? candidate.base : 0;
    let lead = -1;
    let most = 0;
    const add = (indicator: number, strength: number) => {
      const weight = openness.weight(indicator);
      if (weight === 0) return;
      const visits = this.visits.get(indicator) ?? 0;
      const value = (weight * strength) / (1 + visits) ** (visits >= PATIENCE ? 3 : 1);
      score += value;
      if (value > most) {
        most = value;
        lead = indicator;
      }
    };
    for (const [indicator, strength] of candidate.leads) add(indicator, strength);
    const { list } = candidate;
    if (list !== undefined && list.page <= MAX_LIST_PAGES) {
      score = Math.max(score, Math.min(FURTHER.most, this.lists.promise(list.key) * share * FURTHER.named));
      for (const indicator of this.lists.leadsOf(list.key) ?? [])
        if (!candidate.leads.has(indicator)) add(indicator, FURTHER.lead);
    }
    return { score, lead };
  }

  private lead(candidate: Candidate, indicator: number, strength: number): void {
    candidate.leads.set(indicator, Math.max(candidate.leads.get(indicator) ?? 0, strength));
  }

  private leadByAddress(candidate: Candidate, address: string): void {
    const sets = matchAddress(this.compiled, address);
    if (sets.size === 0) return;
    for (const [n, indicator] of this.compiled.indicators.entries()) {
      if (sets.has(indicator.terms)) this.lead(candidate, n, LEAD.address);
    }
  }

  private candidate(address: string): Candidate | null {
    const key = addressKey(address);
    if (key === null || this.taken.has(key)) return null;
    const known = this.candidates.get(key);
    if (known !== undefined) return known;
    if (this.candidates.size >= MAX_CANDIDATES || isTrap(address) || !isOnSite(address, this.home))
      return null;
    const candidate: Candidate = { url: address, base: 0, leads: new Map(), order: this.order++ };
    const number = pageNumber(address);
    if (number > 0) candidate.list = { key: listKey(address), page: number };
    this.candidates.set(key, candidate);
    return candidate;
  }
}

/** Why a page is opened that is a lead of an indicator. */
function reasonOf(
  compiled: CompiledChecklist,
  indicator: number,
  kind: 'lead' | 'previous' = 'lead',
): string {
  return `${kind}:${compiled.indicators[indicator]?.indicator.id ?? ''}`;
}
