import type { Finding } from '@niemyet/rules';
import { DocumentPlan } from '../documents/plan.ts';
import type { Frontier } from '../frontier/frontier.ts';
import type { Openness } from '../frontier/worth.ts';
import { weighAll } from '../judge/weigh.ts';
import type { Site } from '../site/site.ts';
import { isAgain, pagesToOpenAgain } from './previous.ts';
import type { AuditOptions, AuditStep, Limits, PageRequest } from './session.ts';

/** The audit as far as its steps go: asked once no page is left to open. */
export interface SoFar {
  findings(): Finding[];
  site(): Site;
}

/** What an audit asks for, in which order: the home page, the frontier, what was proved before, documents. */
export class Requests {
  /** True where the home page is another body's: nothing there is the unit's. */
  elsewhere = false;
  private readonly options: AuditOptions;
  private readonly limits: Limits;
  private readonly frontier: Frontier;
  private readonly openness: Openness;
  private readonly steps: readonly AuditStep[];
  private readonly soFar: SoFar;
  private asked = 0;
  /** Requests that go before the frontier: the home page, what it forwards to, shells to render. */
  private readonly urgent: PageRequest[];
  /** True once a page came as a shell: the portal is built by scripts, and all its pages are rendered. */
  private scripted = false;
  /** Requests handed out whose outcome has not come. */
  private pending = 0;
  /** What an earlier audit proved and this one does not find: looked at again when nothing else is left. */
  private readonly again: PageRequest[] = [];
  /** Which documents to open, once no page is left to open. */
  private plan: DocumentPlan | null = null;

  /** `steps` is the audit's own list, and grows with it. */
  constructor(
    options: AuditOptions,
    limits: Limits,
    frontier: Frontier,
    openness: Openness,
    steps: readonly AuditStep[],
    soFar: SoFar,
  ) {
    this.options = options;
    this.limits = limits;
    this.frontier = frontier;
    this.openness = openness;
    this.steps = steps;
    this.soFar = soFar;
    this.urgent = [{ url: options.unit.url, reason: 'home', render: false }];
    frontier.take(options.unit.url);
  }

  /** Pages that the frontier holds and that the budget leaves room for. */
  get left(): number {
    return this.frontier.left(this.openness, this.limits.maxPages - this.asked);
  }

  /** Pages found and not opened, whatever the budget. */
  get unread(): number {
    return this.frontier.unread + this.urgent.length;
  }

  /** Pages that go before those. */
  get waiting(): number {
    return this.urgent.length;
  }

  /** The next request, or null where nothing is left to ask for. */
  next(): PageRequest | null {
    const request = this.nextPage() ?? this.nextAgain() ?? this.nextDocument();
    if (request !== null) this.pending += 1;
    return request;
  }

  private nextPage(): PageRequest | null {
    if (this.asked >= this.limits.maxPages) return null;
    const urgent = this.urgent.shift();
    if (urgent !== undefined) {
      this.asked += 1;
      return urgent;
    }
    if (this.options.scope === 'page' || this.steps.length === 0 || this.elsewhere) return null;
    const best =
      this.frontier.best(this.openness) ??
      this.frontier.rest(this.openness, this.limits.maxPages - this.asked);
    if (best === null) return null;
    this.frontier.take(best.url);
    this.frontier.visit(best.reason);
    this.asked += 1;
    return { ...best, render: this.scripted };
  }

  /** Another look at a page is no further page: it counts for no budget but that of bytes. */
  private nextAgain(): PageRequest | null {
    const { previous, scope } = this.options;
    if (previous === undefined || scope === 'page' || this.steps.length === 0) return null;
    if (this.again.length === 0 && this.pending === 0) {
      const pages = pagesToOpenAgain(previous, this.soFar.findings(), this.steps);
      this.again.push(...pages.map(page => ({ ...page, render: this.scripted })));
    }
    return this.again.shift() ?? null;
  }

  /** Documents have a budget of their own, and wait for every page: only then is it known what they would decide. */
  private nextDocument(): PageRequest | null {
    const { canOpenDocuments, scope } = this.options;
    if (canOpenDocuments !== true || scope === 'page' || this.steps.length === 0) return null;
    if (this.plan === null) {
      if (this.pending > 0) return null;
      const site = this.soFar.site();
      this.plan = new DocumentPlan(site, weighAll(site));
    }
    return this.plan.opened < this.limits.maxDocuments ? this.plan.next() : null;
  }

  /** Takes note that the outcome of a request has come. */
  answered(): void {
    this.pending -= 1;
  }

  /** Takes note of a request of a step that is taken again: it was asked for before. */
  replayed(request: PageRequest): void {
    const waiting = this.urgent.findIndex(item => item.url === request.url && item.render === request.render);
    if (waiting >= 0) this.urgent.splice(waiting, 1);
    else this.frontier.visit(request.reason);
    if (request.kind === 'document') return;
    this.frontier.take(request.url);
    if (!isAgain(request)) this.asked += 1;
  }

  /** Takes note of a step: what a document showed changes which others are opened, a page changes all of it. */
  taken(step: AuditStep): void {
    if (step.request.kind === 'document') this.plan?.answer(step);
    else this.plan = null;
  }

  /** A page that came as a shell is rendered, and so are all that follow. */
  render(request: PageRequest): void {
    this.scripted = true;
    this.urgent.push({ ...request, render: true });
  }

  /** A home page that only forwards hands its part to the page behind it. */
  follow(target: string): void {
    if (this.frontier.take(target)) this.urgent.push({ url: target, reason: 'home', render: false });
  }
}
