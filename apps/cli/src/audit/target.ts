import { setImmediate as turn } from 'node:timers/promises';
import type {
  AuditProgress,
  auditId,
  FetchFailure,
  FetchOutcome,
  OpenAudit,
  PageRequest,
  prepareChecklist,
  previousAudit,
  RunAudit,
  readAhead,
} from '@niemyet/audit';
import type { AuditRecord, Checklist, Unit } from '@niemyet/rules';
import { hostOf } from '../fetch/site.ts';
import type { Clock, PageSource } from '../source.ts';
import { textHash } from '../text-hash.ts';

/** The engine, handed in. */
export interface Engine {
  openAudit: OpenAudit;
  runAudit: RunAudit;
  auditId: typeof auditId;
  previousAudit: typeof previousAudit;
  prepareChecklist: typeof prepareChecklist;
  readAhead: typeof readAhead;
}

export interface AuditTargetOptions {
  /** Loads the engine, while the home page is already asked for. */
  engine: () => Promise<Engine>;
  checklist: Checklist;
  source: PageSource;
  /** The unit, given the address and the title of its home page. */
  unitOf: (url: string, title: string) => Unit;
  /** The earlier audit of the unit whose proofs are opened again, where there is one. */
  earlierOf?: (unit: Unit) => AuditRecord | undefined;
  round: string;
  on: string;
  maxPages?: number;
  now: Clock;
  signal?: AbortSignal;
  onProgress?: (progress: AuditProgress, url: string) => void;
}

/** A record, and why the home page could not be had where it could not. */
export interface Audited {
  record: AuditRecord;
  homeFailure?: { failure: FetchFailure; status: number };
}

async function homeTitle(outcome: FetchOutcome): Promise<string> {
  if (outcome.kind === 'html') return (await import('../targets/title.ts')).titleOf(outcome.html);
  return outcome.kind === 'record' ? outcome.record.title : '';
}

/** Where the portal stands: its address, or the other host that its home page leads to. */
function standingAt(home: string, outcome: FetchOutcome): string {
  const moved = outcome.kind === 'html' && hostOf(outcome.finalUrl) !== hostOf(home);
  return moved ? outcome.finalUrl : home;
}

/**
 * Audits one target: looks at its home page and its connection, then runs the engine until it wants no more pages
 * or the signal stops it; a stopped audit gives its record too. Closes the source.
 */
export async function auditTarget(options: AuditTargetOptions): Promise<Audited> {
  const { checklist, source, round, on, maxPages, now, signal, onProgress } = options;
  try {
    const startedAt = now();
    const asking = source.fetch({ url: source.home, reason: 'home', render: false }, signal);
    // What takes time is done while answers are waited for: of robots.txt, of the home page, of what lists pages.
    const sent = async (count: number, answer: Promise<unknown>) => {
      await Promise.race([answer, source.sent?.(count)]);
      await turn();
    };
    await sent(1, asking);
    const rendering = source.canRender();
    // A browser that was named and does not start is met below.
    rendering.catch(() => undefined);
    const engine = await options.engine();
    await sent(2, asking);
    engine.prepareChecklist(checklist, on);
    const home = await asking;
    const connecting = source.connection(home, signal);
    const unit = options.unitOf(standingAt(source.home, home), await homeTitle(home));
    await sent(4, connecting);
    const readHome = engine.readAhead(checklist, on, unit.url, home);
    const connection = await connecting;
    const earlier = options.earlierOf?.(unit);
    const session = engine.openAudit(checklist, {
      id: engine.auditId(unit.code, checklist.id, startedAt),
      unit,
      round,
      on,
      startedAt,
      scope: source.scope,
      canRender: await rendering,
      ...(source.canOpenDocuments === true ? { canOpenDocuments: true } : {}),
      ...(earlier === undefined ? {} : { previous: engine.previousAudit(earlier, checklist) }),
      ...(maxPages === undefined ? {} : { limits: { maxPages } }),
    });
    session.setConnection(connection);
    let fetchedHome: FetchOutcome | null = readHome;
    const fetch = (request: PageRequest, stop: AbortSignal | undefined) => {
      // The home page was had for its title; it is not asked for twice.
      if (request.reason === 'home' && !request.render && fetchedHome !== null) {
        const outcome = fetchedHome;
        fetchedHome = null;
        return Promise.resolve(outcome);
      }
      return source.fetch(request, stop);
    };
    await engine.runAudit(session, {
      fetch,
      // What is asked next goes out before an answer is read.
      onAnswer: () => turn(),
      // Answers that came while a page was read are taken, and their places filled, before the next page is chosen.
      onStep: () => turn(),
      onProgress: (progress, request) => onProgress?.(progress, request.url),
      ...(signal ? { signal } : {}),
    });
    const interrupted = signal?.aborted === true;
    const record = session.finish({
      finishedAt: now(),
      hash: textHash,
      ...(interrupted ? { interrupted } : {}),
    });
    if (home.kind !== 'failure') return { record };
    return { record, homeFailure: { failure: home.failure, status: home.status } };
  } finally {
    await source.close();
  }
}
