import type { FeedItem } from '../discover/feed.ts';
import { namingHit, opensAsPosting } from '../judge/entry.ts';
import type { CompiledChecklist, CompiledIndicator } from '../match/compile.ts';
import { matchAddress, matchText, standingHit, type TextHits } from '../match/hits.ts';
import type { PageRecord } from '../record/page.ts';
import type { Observation } from '../site/observe.ts';
import { addressKey, isOnSite } from './address-key.ts';
import { Kinship } from './kin.ts';
import { Lists, listKey } from './lists.ts';
import { pageNumber } from './page-number.ts';
import { countRest, firstOfRest, restWithin } from './rest.ts';
import { isTrap } from './traps.ts';
import { BASE, type Candidate, LEAD, type Openness, WORTH, Worth } from './worth.ts';

const MAX_CANDIDATES = 50_000;
const MAX_PAGE_NUMBER = 3;

/** Pages found and not opened, best first by what each would decide that is still open. */
export class Frontier {
  private readonly candidates = new Map<string, Candidate>();
  private readonly taken = new Set<string>();
  private readonly lists = new Lists();
  private readonly worth: Worth;
  private readonly kinship = new Kinship();
  private readonly byReason: ReadonlyMap<string, number>;
  private readonly compiled: CompiledChecklist;
  private home: string;
  private order = 0;

  constructor(compiled: CompiledChecklist, home: string) {
    this.compiled = compiled;
    this.home = home;
    this.worth = new Worth(compiled, this.lists);
    this.byReason = new Map(
      compiled.indicators.flatMap((_, n) => [
        [reasonOf(compiled, n), n],
        [reasonOf(compiled, n, 'previous'), n],
        [reasonOf(compiled, n, 'mention'), n],
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
    if (lead !== undefined) this.worth.visit(lead);
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
      const mentioned = new Map<number, number>();
      if (hits.bySet.size > 0) {
        for (const [n, indicator] of compiled.indicators.entries()) {
          if (namingHit(compiled, hits, indicator, indicator.terms, link.text, link.region)) named.add(n);
          else {
            const share = shareOf(hits, indicator);
            if (share > 0) mentioned.set(n, share);
          }
        }
      }
      for (const joined of observed.linksUnder.get(i) ?? []) {
        for (const [n, indicator] of compiled.indicators.entries()) {
          if (namingHit(compiled, joined.hits, indicator, indicator.terms, joined.text, link.region))
            named.add(n);
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
      // What names one subject may hold others, whether or not that one is decided.
      else if (hits.words > 0 && hits.words <= (named.size > 0 ? 8 : 6)) base = BASE.short;
      else if (opensAsPosting(compiled, hits, link.text)) candidate.posting = true;
      for (const [n, share] of mentioned) mention(candidate, n, share);
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
        if (namingHit(compiled, hits, indicator, indicator.terms, title, 'main'))
          this.lead(candidate, n, LEAD.entry);
        else mention(candidate, n, shareOf(hits, indicator));
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
    const worth = this.worth.by(openness);
    for (const candidate of this.candidates.values()) {
      const { score, lead } = worth(candidate);
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

  /**
   * The next page of what waits beside what is worth a request, null where nothing does or `room` for pages is used up: in the
   * order of discovery where all of it fits, else what mentions most of what is open. Does not take it.
   */
  rest(openness: Openness, room: number): { url: string; reason: string } | null {
    if (room <= 0) return null;
    const next = restWithin(this.candidates.values(), room)?.[0];
    if (next !== undefined) return { url: next.url, reason: 'follow' };
    const first = firstOfRest(this.candidates.values(), each => this.worth.mentioned(each, openness));
    if (first === null) return null;
    const { candidate, lead } = first;
    return { url: candidate.url, reason: lead < 0 ? 'rest' : reasonOf(this.compiled, lead, 'mention') };
  }

  /** True where no page waits, worth opening or not. */
  get isEmpty(): boolean {
    return this.candidates.size === 0;
  }

  /** How many pages were found and not opened, worth opening or not. */
  get unread(): number {
    return countRest(this.candidates.values());
  }

  /** How many pages wait that are worth opening, or all of them where they fit into `room` pages. */
  left(openness: Openness, room = 0): number {
    if (this.isEmpty) return 0;
    let count = 0;
    const worth = this.worth.by(openness);
    for (const candidate of this.candidates.values()) if (worth(candidate).score > WORTH) count += 1;
    return Math.max(count, restWithin(this.candidates.values(), room)?.length ?? 0);
  }

  /**
   * How many ways to others wait: frames, entries of menus, and further pages of lists that name as much as such an entry is
   * worth.
   */
  waysLeft(openness: Openness): number {
    if (this.isEmpty) return 0;
    let count = 0;
    const worth = this.worth.by(openness);
    for (const candidate of this.candidates.values()) {
      const isWay = candidate.base >= BASE.menu || candidate.list !== undefined;
      if (isWay && worth(candidate).score >= BASE.menu) count += 1;
    }
    return count;
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

/** How much of a text speaks of an indicator, by its longest phrase of it; 0 where none stands in it. */
function shareOf(hits: TextHits, indicator: CompiledIndicator): number {
  const hit = standingHit(hits, indicator, indicator.terms);
  return hit === undefined ? 0 : (hit.to - hit.from) / Math.max(1, hits.words);
}

/** Keeps how much of the text of a link speaks of an indicator that it does not name; of several the most. */
function mention(candidate: Candidate, indicator: number, share: number): void {
  if (share === 0) return;
  candidate.mentions ??= new Map();
  candidate.mentions.set(indicator, Math.max(candidate.mentions.get(indicator) ?? 0, share));
}

/** Why a page is opened that is a lead of an indicator, or mentions it. */
function reasonOf(
  compiled: CompiledChecklist,
  indicator: number,
  kind: 'lead' | 'previous' | 'mention' = 'lead',
): string {
  return `${kind}:${compiled.indicators[indicator]?.indicator.id ?? ''}`;
}
