import type { CompiledChecklist } from '../match/compile.ts';
import { type Kin, MAX_KIN } from './kin.ts';
import { type Lists, MAX_LIST_PAGES } from './lists.ts';

/** A page waiting to be opened. */
export interface Candidate {
  url: string;
  /** What it is worth by itself, as a way to find more. */
  base: number;
  /** Indicators it is a lead of, with how strong a one. */
  leads: Map<number, number>;
  /** The list it is a further page of, and which. */
  list?: { key: string; page: number };
  /** Pages like it: it is opened only to find more while few of them were. */
  kin?: Kin;
  /** Indicators that the texts of its links mention without naming them, with how much of such a text speaks of each. */
  mentions?: Map<number, number>;
  /** Whether a link to it opens as official documents do. */
  posting?: boolean;
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
export const BASE = { frame: 3, menu: 1, short: 0.6, next: 0.15, other: 0 } as const;
/** Factors of a lead's indicator weight. */
export const LEAD = { previous: 12, wanted: 8, entry: 5, address: 1.5 } as const;
/**
 * Value of a further page of a list: for each new link that its pages have named so far, by the share of the checklist that is
 * still open; and as a lead of what the list itself is a lead of.
 */
const FURTHER = { named: 2, most: 4, lead: 2 } as const;
/** Leads of one indicator opened before another is hardly worth it. */
const PATIENCE = 10;
/** Below this nothing is worth a request. */
export const WORTH = 0.1;

/** What a page is worth, and the indicator that it would decide most of; -1 where none. */
export interface Value {
  score: number;
  lead: number;
}

/** Weighs pages that wait by what each would decide, and by what was opened for the same. */
export class Worth {
  private readonly compiled: CompiledChecklist;
  private readonly lists: Lists;
  private readonly visits = new Map<number, number>();

  constructor(compiled: CompiledChecklist, lists: Lists) {
    this.compiled = compiled;
    this.lists = lists;
  }

  /** Counts a page opened for an indicator: its further leads are worth less. */
  visit(indicator: number): void {
    this.visits.set(indicator, (this.visits.get(indicator) ?? 0) + 1);
  }

  /** What a page is worth while so much is open. */
  by(openness: Openness): (candidate: Candidate) => Value {
    const share = this.openShare(openness);
    return candidate => this.of(candidate, openness, share);
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

  /** What a page is worth for what its links only mention, and the indicator most of it is for. */
  mentioned({ mentions }: Candidate, openness: Openness): Value {
    let score = 0;
    let lead = -1;
    let most = 0;
    for (const [indicator, share] of mentions ?? []) {
      const value = (openness.weight(indicator) * share) / (1 + (this.visits.get(indicator) ?? 0));
      score += value;
      if (value > most) {
        most = value;
        lead = indicator;
      }
    }
    return { score, lead };
  }

  private of(candidate: Candidate, openness: Openness, share: number): Value {
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
}
