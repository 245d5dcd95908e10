import { type AuditRecord, type Checklist, type Finding, proofPages, scoreOf } from '@niemyet/rules';
import { addressKey } from '../frontier/address-key.ts';
import { shorten } from '../read/text.ts';
import type { AuditStep, PageRequest, PreviousAudit, PreviousProof } from './session.ts';

/** Other looks at one page before what it proved is taken back. */
const LOOKS = 2;
/** The same over a whole audit. */
const MAX_AGAIN = 30;
const GONE: ReadonlySet<number> = new Set([404, 410]);

/** What an audit proved, by the ids of today's checklist. Documents are asked for by the audit itself. */
export function previousAudit(record: AuditRecord, checklist: Pick<Checklist, 'renames'>): PreviousAudit {
  const pages = record.pages.map(page => (page.document === undefined ? page : { ...page, finalUrl: '' }));
  const proofs = record.findings.flatMap((finding): PreviousProof[] => {
    const { verdict } = finding;
    const proved = proofPages({ pages }, finding).filter(page => page !== '');
    if ((scoreOf(verdict) ?? 0) === 0 || proved.length === 0) return [];
    const renamed = new Map(Object.entries(checklist.renames)).get(finding.indicator);
    return [{ indicator: renamed ?? finding.indicator, verdict, pages: proved }];
  });
  return { id: record.id, digest: record.chain.digest, proofs };
}

/** Whether a finding says less than the earlier audit proved: a lower score, or none though it applies. */
function saysLess(finding: Finding | undefined, proof: PreviousProof): boolean {
  if (finding === undefined || finding.verdict === 'na') return false;
  return (scoreOf(finding.verdict) ?? -1) < (scoreOf(proof.verdict) ?? -1);
}

type Looked = { state: 'unopened' | 'read' | 'gone' } | { state: 'failed'; problem: string; final: boolean };

/** Failures that another look would not change. */
const FINAL: ReadonlySet<string> = new Set(['robots', 'off-site', 'too-large', 'aborted']);

/** The steps that asked for a page or came to it. */
function stepsTo(page: string, steps: readonly AuditStep[]): AuditStep[] {
  const key = addressKey(page);
  return steps.filter(({ request, result }) => {
    const came = result.kind === 'record' ? result.record.finalUrl : request.url;
    return addressKey(request.url) === key || addressKey(came) === key;
  });
}

function looked(steps: readonly AuditStep[]): Looked {
  const last = steps.at(-1)?.result;
  if (last === undefined) return { state: 'unopened' };
  if (steps.some(({ result }) => result.kind !== 'failure')) return { state: 'read' };
  if (last.kind !== 'failure') return { state: 'read' };
  if (GONE.has(last.status)) return { state: 'gone' };
  return { state: 'failed', problem: last.failure, final: FINAL.has(last.failure) };
}

/** Whether a request is another look at what an earlier audit proved. */
export function isAgain(request: Pick<PageRequest, 'reason'>): boolean {
  return request.reason.startsWith('again:');
}

/**
 * The pages to look at again, since what they proved is not found now: one that failed twice more, one that came
 * otherwise (or is gone, as the server says) once. The home page was tried often enough.
 */
export function pagesToOpenAgain(
  previous: PreviousAudit,
  findings: readonly Finding[],
  steps: readonly AuditStep[],
): { url: string; reason: string }[] {
  const byId = new Map(findings.map(finding => [finding.indicator, finding]));
  let left = MAX_AGAIN - steps.filter(({ request }) => isAgain(request)).length;
  const chosen = new Map<string, { url: string; reason: string }>();
  for (const proof of previous.proofs) {
    if (!saysLess(byId.get(proof.indicator), proof)) continue;
    for (const url of proof.pages) {
      const key = addressKey(url);
      const to = stepsTo(url, steps);
      if (key === null || chosen.has(key) || to.some(({ request }) => request.reason === 'home')) continue;
      const looks = to.filter(({ request }) => isAgain(request)).length;
      const found = looked(to);
      const most = found.state === 'failed' ? (found.final ? 0 : LOOKS) : 1;
      if (looks >= most || left <= 0) continue;
      left -= 1;
      chosen.set(key, { url, reason: `again:${proof.indicator}` });
    }
  }
  return [...chosen.values()];
}

/**
 * The findings, those apart that say less than an earlier audit proved while a page of that proof could not be
 * opened: they are left to the inspector. A page that does not answer takes nothing back.
 */
export function heldBack(
  previous: PreviousAudit,
  findings: readonly Finding[],
  steps: readonly AuditStep[],
): Finding[] {
  const proofs = new Map(previous.proofs.map(proof => [proof.indicator, proof]));
  return findings.map(finding => {
    const proof = proofs.get(finding.indicator);
    if (proof === undefined || scoreOf(finding.verdict) === null || !saysLess(finding, proof)) return finding;
    const unseen = proof.pages
      .map(page => ({ page, found: looked(stepsTo(page, steps)) }))
      .find(({ found }) => found.state === 'failed' || found.state === 'unopened');
    if (unseen === undefined) return finding;
    const problem = unseen.found.state === 'failed' ? unseen.found.problem : 'not-opened';
    const detail = { entry: shorten(unseen.page, 300), problem };
    const machine = { ...finding.machine, verdict: 'review', reason: 'proof-not-reopened', detail } as const;
    return { ...finding, verdict: 'review', machine };
  });
}
