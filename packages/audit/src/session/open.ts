import {
  type AuditRecord,
  type Checklist,
  type Finding,
  type Scores,
  scoreFindings,
  type Unit,
} from '@niemyet/rules';
import { hostOf, isOnSite } from '../frontier/address-key.ts';
import { standsElsewhere } from '../frontier/elsewhere.ts';
import { Frontier } from '../frontier/frontier.ts';
import { judgeAll } from '../judge/alike.ts';
import { withDependencies } from '../judge/dependencies.ts';
import type { Judged } from '../judge/finding.ts';
import { type CompiledChecklist, compileChecklist } from '../match/compile.ts';
import type { PageRecord } from '../record/page.ts';
import { observationOf } from '../site/observation.ts';
import { buildSite, type Site } from '../site/site.ts';
import { auditRecord } from './audit-record.ts';
import { forwardOf } from './forward.ts';
import { OpenIndicators } from './open-indicators.ts';
import type { Connection, FetchOutcome } from './outcome.ts';
import { heldBack } from './previous.ts';
import { Requests } from './requests.ts';
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
import { resultOf } from './step.ts';
import { isDueAfter } from './turn.ts';

/** Opens an audit of a unit's portal by a checklist. See `AuditSession`. */
export const openAudit: OpenAudit = (checklist, options) => new Session(checklist, options);

class Session implements AuditSession {
  readonly options: AuditOptions;
  private readonly checklist: Checklist;
  private readonly compiled: CompiledChecklist;
  private readonly limits: Limits;
  private readonly frontier: Frontier;
  private readonly indicators: OpenIndicators;
  private readonly requests: Requests;
  private readonly steps: AuditStep[] = [];
  /** The unit, at the address where its portal stands. */
  private unit: Unit;
  private connection: Connection | null = null;
  private judged: Judged[] | null = null;
  /** Whether the frontier is to be weighed before the next page is chosen. */
  private due = false;
  private bytes = 0;

  constructor(checklist: Checklist, options: AuditOptions) {
    this.checklist = checklist;
    this.options = options;
    this.unit = options.unit;
    this.limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.compiled = compileChecklist(checklist, options.on);
    const { indicators } = this.compiled;
    this.frontier = new Frontier(this.compiled, options.unit.url);
    this.indicators = new OpenIndicators(indicators);
    this.requests = new Requests(options, this.limits, this.frontier, this.indicators, this.steps, {
      findings: () => judgeAll(this.anew()).map(({ finding }) => finding),
      site: () => this.anew(),
    });
    for (const { indicator, pages } of options.previous?.proofs ?? []) {
      const n = indicators.findIndex(each => each.indicator.id === indicator);
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
    this.weighWhereDue();
    return this.bytes >= this.limits.maxBytes ? null : this.requests.next();
  }

  add(request: PageRequest, outcome: FetchOutcome): AuditStep {
    this.requests.answered();
    const step: AuditStep = { request, result: resultOf(request, outcome) };
    this.take(step);
    return step;
  }

  replay(step: AuditStep): void {
    this.requests.replayed(step.request);
    this.take(step);
    // As it was done before the next page was chosen, when this step was made.
    this.weighWhereDue();
  }

  private take(step: AuditStep): void {
    this.steps.push(step);
    this.judged = null;
    this.requests.taken(step);
    const { result, request } = step;
    if (result.kind === 'failure') return;
    this.bytes += result.kind === 'record' ? result.record.bytes : result.bytes;
    if (result.kind !== 'record') return;
    const { record } = result;
    this.frontier.take(record.finalUrl);
    if (record.shell && !request.render && this.options.canRender === true) {
      this.requests.render(request);
      return;
    }
    if (request.reason === 'home') this.standAt(record);
    if (this.options.scope === 'page') return;
    this.frontier.addPage(record, observationOf(this.compiled, record));
    if (isDueAfter(this.steps.length)) this.due = true;
  }

  /** A home page that came from another host is the portal's all the same: the portal stands there. */
  private standAt(record: PageRecord): void {
    const home = record.finalUrl;
    if (!isOnSite(home, this.unit.url) && hostOf(home) !== hostOf(this.unit.url)) {
      this.requests.elsewhere = standsElsewhere(home, this.unit.url);
      this.unit = { ...this.unit, url: home };
      this.frontier.moveTo(home);
    }
    const target = forwardOf(record);
    if (target !== undefined) this.requests.follow(target);
  }

  /** Whatever is asked for was found on a page, and waits: where nothing does, there is nothing to choose from. */
  private weighWhereDue(): void {
    if (!this.due || this.frontier.isEmpty) return;
    this.due = false;
    this.indicators.weigh(this.site(true), this.frontier);
  }

  private site(running: boolean): Site {
    return buildSite(this.compiled, this.unit, this.steps, {
      scope: this.options.scope ?? 'portal',
      connection: this.connection,
      pagesLeft: this.requests.left,
      ...(running ? {} : { pagesUnread: this.requests.unread }),
      waysLeft: running ? 0 : this.frontier.waysLeft(this.indicators),
      running,
      asked: this.options.unit.url,
    });
  }

  /** The portal while the audit runs; what was judged before is judged again. */
  private anew(): Site {
    this.judged = null;
    return this.site(true);
  }

  progress(): AuditProgress {
    // Left out where nothing waits, and done again before anything is chosen.
    if (this.due && this.frontier.isEmpty) this.indicators.weigh(this.site(true), this.frontier);
    const pages = this.steps.filter(step => step.request.kind !== 'document');
    const failed = pages.filter(step => step.result.kind === 'failure').length;
    return {
      pagesRead: pages.length - failed,
      pagesFailed: failed,
      pagesLeft: this.requests.left + this.requests.waiting,
      maxPages: this.limits.maxPages,
      open: this.indicators.count,
      total: this.compiled.indicators.length,
    };
  }

  findings(): Finding[] {
    const { previous } = this.options;
    this.judged ??= judgeAll(this.site(false));
    const found = this.judged.map(({ finding }) => finding);
    const held = previous === undefined ? found : heldBack(previous, found, this.steps);
    return withDependencies(this.checklist, held);
  }

  scores(): Scores {
    return scoreFindings(this.checklist, this.findings());
  }

  finish(end: AuditEnd): AuditRecord {
    this.judged = null;
    return auditRecord(this.checklist, this.options, this.steps, this.findings(), end);
  }
}
