import type { Connection, FetchOutcome, PageRequest } from '@niemyet/audit';
import type { Checklist, Finding, Indicator, Verdict } from '@niemyet/rules';
import type { Engine } from '../audit/target.ts';
import { failed } from '../fetch/page.ts';
import { FileSource } from '../offline/file.ts';
import { FolderSource } from '../offline/folder.ts';
import type { PageSource } from '../source.ts';
import type { CasePage } from './triplet.ts';

/** The unit of a case that does not say one. */
const UNIT = {
  code: '00000',
  name: 'Xã Ví Dụ',
  province: 'Tỉnh Ví Dụ',
  url: 'https://xa-vi-du.gov.vn/',
} as const;

/** The day of a case that does not say one. */
export const DAY = '2026-11-22';

/** The portal that a case stands for: its page or folder, and what its settings say of the connection. */
class CaseSource implements PageSource {
  readonly home: string;
  readonly scope: 'portal' | 'page';
  readonly #pages: FolderSource | FileSource;
  readonly #page: CasePage;
  readonly #fetchedAt: string;

  constructor(page: CasePage, home: string, fetchedAt: string) {
    const now = () => fetchedAt;
    this.home = home;
    this.scope = page.settings.scope ?? 'portal';
    this.#page = page;
    this.#fetchedAt = fetchedAt;
    this.#pages =
      page.kind === 'folder'
        ? new FolderSource(page.path, home, undefined, now)
        : new FileSource(page.path, home, now);
  }

  async fetch(request: PageRequest): Promise<FetchOutcome> {
    const fetchedAt = this.#fetchedAt;
    const { failure } = this.#page.settings;
    if (failure !== undefined) {
      return failed(failure, { fetchedAt, tries: 3, ...(failure === 'http-status' ? { status: 503 } : {}) });
    }
    // A page that stands alone is all of its portal: whatever else is linked is not there.
    if (this.#page.kind === 'file' && request.url !== this.home) {
      return failed('http-status', { status: 404, fetchedAt });
    }
    return this.#pages.fetch(request);
  }

  async canRender(): Promise<boolean> {
    return false;
  }

  async connection(): Promise<Connection> {
    const { connection } = this.#page.settings;
    if (connection === undefined) return this.#pages.connection();
    const { https, redirectsToHttps } = connection;
    return {
      kind: 'live',
      ...(https === undefined ? {} : { https }),
      ...(redirectsToHttps === undefined ? {} : { redirectsToHttps }),
    };
  }

  async close(): Promise<void> {
    await this.#pages.close();
  }
}

/** The checklist of one indicator that was asked for last: the engine prepares a checklist once, and keeps that as long. */
let alone: { of: Checklist; indicator: Indicator; checklist: Checklist } | null = null;

function aloneIn(checklist: Checklist, indicator: Indicator): Checklist {
  if (alone === null || alone.of !== checklist || alone.indicator !== indicator) {
    const { dependsOn: _, ...own } = indicator;
    alone = { of: checklist, indicator, checklist: { ...checklist, indicators: [own] } };
  }
  return alone.checklist;
}

/** Audits one case by its indicator alone, whatever that depends on. */
export async function tryCase(
  engine: Pick<Engine, 'openAudit' | 'runAudit'>,
  checklist: Checklist,
  indicator: Indicator,
  page: CasePage,
): Promise<Finding> {
  const on = page.settings.on ?? DAY;
  const { unit = {} } = page.settings;
  const startedAt = `${on}T02:00:00.000Z`;
  const { code = UNIT.code, name = UNIT.name, province = UNIT.province, url = UNIT.url } = unit;
  const level = unit.level ?? indicator.appliesTo[0] ?? 'commune';
  const source = new CaseSource(page, url, startedAt);
  const session = engine.openAudit(aloneIn(checklist, indicator), {
    id: page.case,
    unit: { code, name, level, province, url },
    round: on.slice(0, 4),
    on,
    startedAt,
    scope: source.scope,
  });
  session.setConnection(await source.connection());
  await engine.runAudit(session, { fetch: request => source.fetch(request) });
  await source.close();
  const [finding] = session.findings();
  if (finding === undefined) throw new Error(`no finding of ${indicator.id}`);
  return finding;
}

/** Whether a verdict that the settings name may stand for what the case is called. */
function isAllowed(page: CasePage, verdict: Verdict, { automation }: Indicator): boolean {
  if (page.case === 'pass') return verdict === 'pass' || (verdict === 'review' && automation !== 'full');
  return verdict !== 'pass' && verdict !== 'error';
}

/**
 * The verdicts that a case may get. What hangs on an occasion or is the inspector's to answer ends in a review; a
 * near miss gets anything but a pass.
 */
export function expectedVerdicts(page: CasePage, indicator: Indicator): readonly Verdict[] {
  const { verdict } = page.settings;
  if (verdict !== undefined && isAllowed(page, verdict, indicator)) return [verdict];
  const manual = indicator.automation === 'manual';
  if (page.case === 'pass') return manual ? ['pass', 'review'] : ['pass'];
  if (page.case === 'fail') return manual || indicator.occasional ? ['fail', 'review'] : ['fail'];
  return ['partial', 'fail', 'review', 'na', 'unreached'];
}
