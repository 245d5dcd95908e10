import { addressKey, isOnSite } from '../frontier/address-key.ts';
import type { Wanted } from '../judge/wanted.ts';
import { weighIndicator } from '../judge/weigh.ts';
import type { FileWish } from '../probes/probe.ts';
import type { AuditStep, PageRequest } from '../session/session.ts';
import type { Site } from '../site/site.ts';

/** Documents opened for one indicator at most: three scans in a row say what a fourth would. */
const MAX_EACH = 3;
const PREFIX = 'document:';

/** A file that some indicators wish to see opened. */
interface Candidate {
  href: string;
  score: number;
  /** Of the indicator that it would decide the most for. */
  reason: string;
  most: number;
  date: string;
}

/**
 * Which documents of a portal are opened, once its pages were: the one that would decide the most that is still
 * open comes first, of equals the newest. What opening one showed changes only the indicators that wished for it.
 */
export class DocumentPlan {
  private readonly site: Site;
  private readonly wishes: (readonly FileWish[])[];
  /** Documents asked for, by reason. */
  private readonly asked = new Map<string, number>();
  private readonly taken = new Set<string>();

  /** `site` is the portal as its pages show it; its steps go on growing. */
  constructor(site: Site, weighed: readonly Wanted[]) {
    this.site = site;
    this.wishes = weighed.map(({ files }) => files);
    for (const { request } of site.steps) if (request.kind === 'document') this.count(request);
  }

  /** How many documents were asked for. */
  get opened(): number {
    return [...this.asked.values()].reduce((sum, count) => sum + count, 0);
  }

  /** The best document to open next, or null where none is wished for. Takes it. */
  next(): PageRequest | null {
    const candidates = new Map<string, Candidate>();
    for (const [n, wishes] of this.wishes.entries()) this.weigh(n, wishes, candidates);
    let best: Candidate | null = null;
    for (const candidate of candidates.values())
      if (best === null || isBetter(candidate, best)) best = candidate;
    if (best === null) return null;
    const request = { url: best.href, reason: best.reason, render: false, kind: 'document' } as const;
    this.count(request);
    return request;
  }

  /** Takes note of a document that was opened: weighs anew what it was opened for. */
  answer({ request }: AuditStep): void {
    for (const [n, wishes] of this.wishes.entries()) {
      const indicator = this.site.compiled.indicators[n];
      if (indicator === undefined || !wishes.some(({ href }) => href === request.url)) continue;
      this.wishes[n] = weighIndicator(this.site, indicator).files;
    }
  }

  private weigh(n: number, wishes: readonly FileWish[], candidates: Map<string, Candidate>): void {
    const indicator = this.site.compiled.indicators[n]?.indicator;
    if (indicator === undefined) return;
    const reason = `${PREFIX}${indicator.id}`;
    const asked = this.asked.get(reason) ?? 0;
    if (asked >= MAX_EACH) return;
    for (const { href, worth, date } of wishes) {
      const key = addressKey(href);
      if (key === null || this.taken.has(key) || !isOnSite(href, this.site.unit.url)) continue;
      const value = (indicator.weight * worth) / (1 + asked) ** 2;
      const known = candidates.get(key) ?? { href, score: 0, reason, most: 0, date };
      candidates.set(key, {
        ...known,
        score: known.score + value,
        ...(value > known.most ? { most: value, reason } : {}),
        date: date > known.date ? date : known.date,
      });
    }
  }

  private count({ url, reason }: PageRequest): void {
    this.asked.set(reason, (this.asked.get(reason) ?? 0) + 1);
    const key = addressKey(url);
    if (key !== null) this.taken.add(key);
  }
}

function isBetter(a: Candidate, b: Candidate): boolean {
  return a.score > b.score || (a.score === b.score && a.date > b.date);
}
