import {
  type AuditRecord,
  type Checklist,
  type Finding,
  type Scores,
  scoreFindings,
  type Unit,
} from '@niemyet/rules';
import { DocumentPlan } from '../documents/plan.ts';
import { hostOf, isOnSite } from '../frontier/address-key.ts';
import { standsElsewhere } from '../frontier/elsewhere.ts';
import { Frontier } from '../frontier/frontier.ts';
import { judgeAll } from '../judge/alike.ts';
import { withDependencies } from '../judge/dependencies.ts';
import type { Judged } from '../judge/finding.ts';
import { type Weighed, weighAll } from '../judge/weigh.ts';
import { type CompiledChecklist, compileChecklist } from '../match/compile.ts';
import type { PageRecord } from '../record/page.ts';
import { observationOf } from '../site/observation.ts';
import { buildSite, type Site } from '../site/site.ts';
import { sealRecord } from './edit.ts';
import { forwardOf } from './forward.ts';
import type { Connection, FetchOutcome } from './outcome.ts';
import { heldBack, isAgain, pagesToOpenAgain } from './previous.ts';
import {
  type AuditEnd,
  type AuditOptions,
  type AuditProgress,
  type AuditSession,
  type AuditStep,
  DEFAULT_LIMITS,
  type Limits,
  type OpenAudit,
  type PageRequest,
} from './session.ts';
import { resultOf, visitOf } from './step.ts';
import { isDueAfter } from './turn.ts';

/** Opens an audit of a unit's portal by a checklist. See `AuditSession`. */
export const openAudit: OpenAudit = (checklist, options) => new Session(checklist, options);

class Session implements AuditSession {
  readonly options: AuditOptions;
  private readonly checklist: Checklist;
  private readonly compiled: CompiledChecklist;
  private readonly limits: Limits;
  private readonly frontier: Frontier;
  private readonly steps: AuditStep[] = [];
  /** The unit, at the address where its portal stands. */
  private unit: Unit;
  private connection: Connection | null = null;
  private judged: Judged[] | null = null;
  /** As of the last time the frontier was weighed. */
  private weighed: readonly Weighed[] = [];
  private weights: number[];
  private readonly openness = { weight: (n: number) => this.weights[n] ?? 0 };
  /** True where the home page is another body's: nothing there is the unit's. */
  private elsewhere = false;
  /** Whether the frontier is to be weighed before the next page is chosen. */
  private due = false;
  private asked = 0;
  private bytes = 0;
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

  constructor(checklist: Checklist, options: AuditOptions) {
    this.checklist = checklist;
    this.options = options;
    this.unit = options.unit;
    this.limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.compiled = compileChecklist(checklist, options.on);
    this.frontier = new Frontier(this.compiled, options.unit.url);
    this.weights = this.compiled.indicators.map(({ indicator }) => indicator.weight);
    this.urgent = [{ url: options.unit.url, reason: 'home', render: false }];
    this.frontier.take(options.unit.url);
    for (const { indicator, pages } of options.previous?.proofs ?? []) {
      const n = this.compiled.indicators.findIndex(each => each.indicator.id === indicator);
      if (n >= 0) this.frontier.addPrevious(pages, n);
    }
  }

  setConnection(connection: Connection): void {
    this.connection = connection;
    this.judged = null;
    if (connection.sitemap !== undefined) this.frontier.addSitemap(connection.sitemap);
    if (connection.feed !== undefined) this.frontier.addFeed(connection.feed);
  }

  next(): PageRequest | null {
    // Whatever is asked for was found on a page, and waits: where nothing does, there is nothing to choose from.
    if (this.due && !this.frontier.isEmpty) this.weigh();
    if (this.bytes >= this.limits.maxBytes) return null;
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
      this.judged = null;
      const findings = this.judge(true).map(({ finding }) => finding);
      this.judged = null;
      const pages = pagesToOpenAgain(previous, findings, this.steps);
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
      this.judged = null;
      const site = this.site(true);
      this.plan = new DocumentPlan(site, weighAll(site));
    }
    return this.plan.opened < this.limits.maxDocuments ? this.plan.next() : null;
  }

  add(request: PageRequest, outcome: FetchOutcome): AuditStep {
    this.pending -= 1;
    const step: AuditStep = { request, result: resultOf(request, outcome) };
    this.take(step);
    return step;
  }

  replay(step: AuditStep): void {
    const waiting = this.urgent.findIndex(
      item => item.url === step.request.url && item.render === step.request.render,
    );
    if (waiting >= 0) this.urgent.splice(waiting, 1);
    else this.frontier.visit(step.request.reason);
    if (step.request.kind !== 'document') {
      this.frontier.take(step.request.url);
      if (!isAgain(step.request)) this.asked += 1;
    }
    this.take(step);
    // As it was done before the next page was chosen, when this step was made.
    if (this.due && !this.frontier.isEmpty) this.weigh();
  }

  private take(step: AuditStep): void {
    this.steps.push(step);
    this.judged = null;
    const { result, request } = step;
    if (request.kind === 'document') this.plan?.answer(step);
    else this.plan = null;
    if (result.kind === 'failure') return;
    this.bytes += result.kind === 'record' ? result.record.bytes : result.bytes;
    if (result.kind !== 'record') return;
    const { record } = result;
    this.frontier.take(record.finalUrl);
    if (record.shell && !request.render && this.options.canRender === true) {
      this.scripted = true;
      this.urgent.push({ ...request, render: true });
      return;
    }
    if (request.reason === 'home') {
      this.standAt(record.finalUrl);
      this.follow(record);
    }
    if (this.options.scope === 'page') return;
    this.frontier.addPage(record, observationOf(this.compiled, record));
    if (isDueAfter(this.steps.length)) this.due = true;
  }

  /** A home page that came from another host is the portal's all the same: the portal stands there. */
  private standAt(home: string): void {
    if (isOnSite(home, this.unit.url) || hostOf(home) === hostOf(this.unit.url)) return;
    this.elsewhere = standsElsewhere(home, this.unit.url);
    this.unit = { ...this.unit, url: home };
    this.frontier.moveTo(home);
  }

  /** A home page that only forwards hands its part to the page behind it. */
  private follow(record: PageRecord): void {
    const target = forwardOf(record);
    if (target !== undefined && this.frontier.take(target)) {
      this.urgent.push({ url: target, reason: 'home', render: false });
    }
  }

  /** Finds which indicators are still open, and what they want opened. */
  private weigh(): void {
    this.due = false;
    this.weighed = weighAll(this.site(true), this.weighed);
    for (const [n, { settled, wants }] of this.weighed.entries()) {
      this.weights[n] = settled ? 0 : (this.compiled.indicators[n]?.indicator.weight ?? 0);
      if (!settled) this.frontier.want(wants, n);
    }
  }

  private site(running: boolean): Site {
    return buildSite(this.compiled, this.unit, this.steps, {
      scope: this.options.scope ?? 'portal',
      connection: this.connection,
      pagesLeft: this.frontier.left(this.openness, this.limits.maxPages - this.asked),
      waysLeft: running ? 0 : this.frontier.waysLeft(this.openness),
      running,
      asked: this.options.unit.url,
    });
  }

  private judge(running: boolean): Judged[] {
    if (this.judged === null) {
      const site = this.site(running);
      this.judged = judgeAll(site);
    }
    return this.judged;
  }

  progress(): AuditProgress {
    // Left out where nothing waits, and done again before anything is chosen.
    if (this.due && this.frontier.isEmpty) {
      this.weigh();
      this.due = true;
    }
    const pages = this.steps.filter(step => step.request.kind !== 'document');
    const failed = pages.filter(step => step.result.kind === 'failure').length;
    return {
      pagesRead: pages.length - failed,
      pagesFailed: failed,
      pagesLeft: this.frontier.left(this.openness, this.limits.maxPages - this.asked) + this.urgent.length,
      maxPages: this.limits.maxPages,
      open: this.weights.filter(weight => weight > 0).length,
      total: this.weights.length,
    };
  }

  findings(): Finding[] {
    const { previous } = this.options;
    const found = this.judge(false).map(({ finding }) => finding);
    const held = previous === undefined ? found : heldBack(previous, found, this.steps);
    return withDependencies(this.checklist, held);
  }

  scores(): Scores {
    return scoreFindings(this.checklist, this.findings());
  }

  finish(end: AuditEnd): AuditRecord {
    this.judged = null;
    const findings = this.findings();
    const home = this.steps.filter(step => step.request.reason === 'home');
    const reached = home.some(step => step.result.kind === 'record');
    const { id, round, unit, on, startedAt, previous } = this.options;
    const record: AuditRecord = {
      schema: 'niemyet/audit@1',
      id,
      round,
      unit,
      checklist: { id: this.checklist.id, version: this.checklist.version, digest: this.checklist.digest },
      on,
      ...(previous === undefined ? {} : { since: { id: previous.id, digest: previous.digest } }),
      startedAt,
      finishedAt: end.finishedAt,
      status: end.interrupted === true ? 'interrupted' : reached ? 'complete' : 'unreachable',
      pages: this.steps.map(visitOf),
      findings,
      scores: scoreFindings(this.checklist, findings),
      chain: { digest: `sha256:${'0'.repeat(64)}` },
    };
    return sealRecord(record, end.hash);
  }
}
