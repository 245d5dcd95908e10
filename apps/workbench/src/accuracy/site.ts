import type { AuditRecord, Evidence, Verdict } from '@niemyet/rules';
import { evidenceLine } from './evidence.ts';
import type { SiteLabels } from './labels.ts';

type Available = SiteLabels['indicators'][string]['available'];

/** One indicator of one whole portal: what a person read and what the engine judged. */
export interface SiteCase {
  site: string;
  indicator: string;
  label: Available;
  /** Undefined where the checklist lacks the indicator. */
  verdict?: Verdict;
  outcome: 'agrees' | 'wrong-fail' | 'wrong-pass' | 'undecided' | 'unclear' | 'not-asked';
  reason: string;
  /** The proof taken, or the nearest lead. */
  taken: string;
}

function outcomeOf(label: Available, verdict: Verdict | undefined): SiteCase['outcome'] {
  if (verdict === undefined) return 'not-asked';
  if (label === 'unclear') return 'unclear';
  if (verdict === 'fail') return label === 'yes' ? 'wrong-fail' : 'agrees';
  if (verdict === 'pass' || verdict === 'partial') return label === 'yes' ? 'agrees' : 'wrong-pass';
  // Set aside: right where there is nothing, and as bad as a fail where there is.
  if (verdict === 'na') return label === 'yes' ? 'wrong-fail' : 'agrees';
  return 'undecided';
}

function takenFrom(record: AuditRecord, evidence: readonly Evidence[]): string {
  const item = evidence.find(({ role }) => role === 'proof') ?? evidence[0];
  if (item === undefined) return '';
  return evidenceLine(item, record.pages[item.page]?.finalUrl);
}

/** The labels of a whole portal beside the audit's verdicts. */
export function compareSite(labels: SiteLabels, record: AuditRecord): SiteCase[] {
  const findings = new Map(record.findings.map(finding => [finding.indicator, finding]));
  return Object.entries(labels.indicators).map(([indicator, { available }]) => {
    const finding = findings.get(indicator);
    return {
      site: labels.site,
      indicator,
      label: available,
      ...(finding ? { verdict: finding.verdict } : {}),
      outcome: outcomeOf(available, finding?.verdict),
      reason: finding?.machine.reason ?? '',
      taken: finding ? takenFrom(record, finding.evidence) : '',
    };
  });
}

/** Counts of one portal, or of all of them. */
export interface SiteTally {
  name: string;
  /** Labels that say yes, no or empty, of indicators that the checklist asks. */
  counted: number;
  decided: number;
  yes: number;
  wrongFails: number;
  noOrEmpty: number;
  wrongPasses: number;
  unclear: number;
  notAsked: number;
  /** Pages opened, and pages of the saved copy. */
  pagesRead?: number;
  pages?: number;
}

/** A portal's cases counted. */
export function tallySite(name: string, cases: readonly SiteCase[]): SiteTally {
  const count = (...outcomes: SiteCase['outcome'][]) =>
    cases.filter(item => outcomes.includes(item.outcome)).length;
  const counted = cases.filter(item => item.outcome !== 'unclear' && item.outcome !== 'not-asked');
  const yes = counted.filter(item => item.label === 'yes').length;
  return {
    name,
    counted: counted.length,
    decided: count('agrees', 'wrong-fail', 'wrong-pass'),
    yes,
    wrongFails: count('wrong-fail'),
    noOrEmpty: counted.length - yes,
    wrongPasses: count('wrong-pass'),
    unclear: count('unclear'),
    notAsked: count('not-asked'),
  };
}
