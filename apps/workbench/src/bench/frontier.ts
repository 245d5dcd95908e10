import {
  type AuditSession,
  auditId,
  type FetchOutcome,
  openAudit,
  type PageRequest,
  runAudit,
} from '@niemyet/audit';
import type { AuditRecord, Checklist } from '@niemyet/rules';
import { portalById, SAMPLE_DATE, SAMPLE_ROUND, type SamplePortal, unitAt } from '@niemyet/sample-portals';
import type { Goal } from './show.ts';

const HOME = 'http://127.0.0.1/';
const AT = '2026-11-20T03:00:00.000Z';

/** Pages opened best first and all of them, and the indicators on which the two disagree. */
export interface FrontierBench {
  best: number;
  all: number;
  different: string[];
}

function open(portal: SamplePortal, checklist: Checklist): AuditSession {
  const session = openAudit(checklist, {
    id: auditId(portal.unit.code, checklist.id, AT),
    unit: unitAt(portal, HOME),
    round: SAMPLE_ROUND,
    on: SAMPLE_DATE,
    startedAt: AT,
  });
  session.setConnection({ kind: 'live', https: 'absent' });
  return session;
}

const pathOf = (url: string) => {
  const { pathname, search } = new URL(url);
  return decodeURI(pathname) + search;
};

function fetchFrom(portal: SamplePortal, { url }: PageRequest): FetchOutcome {
  const path = pathOf(url);
  const { answers } = portal;
  const answer = answers.get(path) ?? answers.get(path.split('?')[0] ?? '') ?? portal.otherwise(path);
  const html = String(answer.body(new Date(AT)));
  const head = { finalUrl: url, status: answer.status, fetchedAt: AT, bytes: Buffer.byteLength(html) };
  return answer.type.startsWith('text/html')
    ? { kind: 'html', ...head, html, rendered: false }
    : { kind: 'file', ...head, contentType: answer.type };
}

/** Every page of the portal that a link leads to, in the order of the links. */
function crawlAll(portal: SamplePortal, checklist: Checklist): AuditRecord {
  const session = open(portal, checklist);
  const found = new Set([HOME]);
  for (const url of found) {
    const request: PageRequest = { url, reason: url === HOME ? 'home' : 'follow', render: false };
    const { result } = session.add(request, fetchFrom(portal, request));
    if (result.kind !== 'record') continue;
    for (const { href } of result.record.links) {
      const target = href?.replace(/#.*$/, '');
      if (target?.startsWith(HOME) && portal.answers.get(pathOf(target))?.type.startsWith('text/html'))
        found.add(target);
    }
  }
  return session.finish({ finishedAt: AT });
}

/** Audits the sample portal of four hundred pages best first, within the usual budget, and by all its pages. */
export async function benchFrontier(checklist: Checklist): Promise<FrontierBench> {
  const portal = portalById('thach-luu');
  const session = open(portal, checklist);
  await runAudit(session, { fetch: request => Promise.resolve(fetchFrom(portal, request)) });
  const best = session.finish({ finishedAt: AT });
  const all = crawlAll(portal, checklist);
  const verdicts = new Map(all.findings.map(({ indicator, verdict }) => [indicator, verdict]));
  return {
    best: best.pages.length,
    all: all.pages.length,
    different: best.findings
      .filter(({ indicator, verdict }) => verdicts.get(indicator) !== verdict)
      .map(({ indicator }) => indicator),
  };
}

/** The goal for whole portals: what all pages would tell, by a third of them. */
export function frontierGoal({ best, all, different }: FrontierBench): Goal {
  const differing = different.length === 0 ? 'same verdicts' : `other verdicts: ${different.join(', ')}`;
  return {
    what: `a portal of ${all} pages, best first and exhaustively`,
    goal: '≤ 35 % of the pages, same verdicts',
    measured: `${((best / all) * 100).toFixed(0)} % (${best}), ${differing}`,
    met: best <= all * 0.35 && different.length === 0,
  };
}
