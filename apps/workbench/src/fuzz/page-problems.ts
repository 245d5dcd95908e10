import { isDeepStrictEqual } from 'node:util';
import { type AuditSession, auditId, openAudit, PageRecord, readHtml } from '@niemyet/audit';
import { AuditRecord, auditIsIntact, type Checklist } from '@niemyet/rules';
import { PORTALS, SAMPLE_DATE, SAMPLE_ROUND, unitAt } from '@niemyet/sample-portals';
import { pageOf } from '../../../cli/src/fetch/page.ts';
import type { MutatedPage } from './mutate.ts';

export const HOME = 'http://127.0.0.1/';
export const AT = `${SAMPLE_DATE}T03:00:00.000Z`;
const EVIDENCE_TEXT = 300;
/** Half of a character that UTF-16 writes in two. */
const HALF = /\p{Surrogate}/u;

/** Opens an audit of a sample unit, as of the day of the sample audits. */
export function openSample(checklist: Checklist, scope: 'page' | 'portal', maxPages = 1): AuditSession {
  const [portal] = PORTALS;
  if (portal === undefined) throw new RangeError('no sample portal');
  const session = openAudit(checklist, {
    id: auditId(portal.unit.code, checklist.id, AT),
    unit: unitAt(portal, HOME),
    round: SAMPLE_ROUND,
    on: SAMPLE_DATE,
    startedAt: AT,
    scope,
    limits: { maxPages },
  });
  session.setConnection({ kind: 'live', https: 'absent' });
  return session;
}

/** The page as the command line would have fetched it. Throws where it does not decode. */
export function fetchedPage({ bytes, contentType }: MutatedPage, url: string) {
  const outcome = pageOf(bytes, { finalUrl: url, status: 200, fetchedAt: AT, contentType });
  if (outcome.kind !== 'html') throw new TypeError(`a page came as ${outcome.kind}`);
  return outcome;
}

/** What is wrong with a page's record: it must fit its schema, and name blocks, tables and addresses that are. */
export function recordProblems(record: PageRecord): string[] {
  const problems: string[] = [];
  const raw: unknown = JSON.parse(JSON.stringify(record));
  const parsed = PageRecord.safeParse(raw);
  if (!parsed.success)
    return parsed.error.issues.map(issue => `record: ${issue.path.join('.')}: ${issue.message}`);
  if (!isDeepStrictEqual(parsed.data, raw) || !isDeepStrictEqual(raw, { ...record }))
    problems.push('record: not the same after JSON and its schema');
  for (const { href, block } of record.links) {
    if (href !== undefined && !/^https?:\/\/./.test(href))
      problems.push(`link: ${href.slice(0, 100)} is no http address`);
    if (href !== undefined && !URL.canParse(href)) problems.push(`link: ${href.slice(0, 100)} is no address`);
    if (block > record.blocks.length) problems.push(`link: stands in no block (${block})`);
  }
  for (const { date, block } of record.dates) {
    if (new Date(`${date}T00:00:00Z`).toJSON()?.slice(0, 10) !== date)
      problems.push(`date: ${date} is no day`);
    if (block >= record.blocks.length) problems.push(`date: stands in no block (${block})`);
  }
  for (const { table } of record.blocks) {
    if (table !== undefined && table >= record.tables.length) problems.push(`block: in no table (${table})`);
  }
  return problems;
}

/** What is wrong with an audit's record: it must fit its schema, be intact after JSON, and show no more than is meant. */
export function auditProblems(record: AuditRecord): string[] {
  const problems: string[] = [];
  const raw: unknown = JSON.parse(JSON.stringify(record));
  const parsed = AuditRecord.safeParse(raw);
  if (!parsed.success)
    return parsed.error.issues.map(issue => `audit: ${issue.path.join('.')}: ${issue.message}`);
  if (!auditIsIntact(raw)) problems.push('audit: not intact after JSON');
  for (const { indicator, evidence } of record.findings) {
    for (const { page, text } of evidence) {
      if (record.pages[page] === undefined)
        problems.push(`${indicator}: evidence of page ${page}, which is none`);
      if (text.length > EVIDENCE_TEXT) problems.push(`${indicator}: evidence of ${text.length} characters`);
      if (HALF.test(text)) problems.push(`${indicator}: evidence with half a character`);
    }
  }
  return problems;
}

export interface PageLook {
  /** What is wrong, a line each. */
  problems: string[];
  /** Milliseconds by `clock` to read the page and to judge it alone, once. */
  ms: number;
}

/** Reads a page twice and judges it alone. Never throws. */
export function lookAtPage(checklist: Checklist, page: MutatedPage, clock: () => number): PageLook {
  let ms = 0;
  const timed = <T>(work: () => T): T => {
    const start = clock();
    const made = work();
    ms += clock() - start;
    return made;
  };
  try {
    const outcome = fetchedPage(page, HOME);
    const { html, finalUrl, status, fetchedAt, bytes, sha256 = '' } = outcome;
    const facts = { url: HOME, finalUrl, status, fetchedAt, bytes, sha256, rendered: false };
    const read = readHtml(html, facts);
    const problems = recordProblems(read);
    const session = openSample(checklist, 'page');
    const request = session.next();
    if (request === null) return { problems: [...problems, 'audit: asks for no page'], ms };
    const { result } = timed(() => session.add(request, outcome));
    timed(() => session.findings());
    if (result.kind !== 'record') problems.push(`audit: the page became a ${result.kind}`);
    else if (!isDeepStrictEqual(result.record, read)) problems.push('record: another when read again');
    problems.push(...auditProblems(session.finish({ finishedAt: AT })));
    return { problems, ms };
  } catch (error) {
    const thrown = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { problems: [`thrown: ${thrown}`], ms };
  }
}
