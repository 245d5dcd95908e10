import type { Finding, Scores } from '../schema/audit.ts';
import type { Dimension, Indicator } from '../schema/checklist.ts';
import type { Verdict } from '../schema/verdict.ts';
import { gradeOf } from './grade.ts';

/** 1, 0.5 or 0; null for a verdict that has no score and leaves the denominator. Source: DESIGN §3. */
export function scoreOf(verdict: Verdict): number | null {
  if (verdict === 'pass') return 1;
  if (verdict === 'partial') return 0.5;
  return verdict === 'fail' ? 0 : null;
}

type Weighed = Pick<Indicator, 'id' | 'dimension' | 'weight'>;

/** One decimal, half up, free of binary noise. */
const round1 = (value: number): number => Math.round(value * 10 + 1e-9) / 10;
const round3 = (value: number): number => Math.round(value * 1000 + 1e-9) / 1000;

function weigh(indicators: readonly Weighed[], verdicts: ReadonlyMap<string, Verdict>) {
  let points = 0;
  let scored = 0;
  let applicable = 0;
  for (const indicator of indicators) {
    const verdict = verdicts.get(indicator.id);
    if (verdict === undefined || verdict === 'na') continue;
    applicable += indicator.weight;
    const score = scoreOf(verdict);
    if (score === null) continue;
    scored += indicator.weight;
    points += indicator.weight * score;
  }
  return {
    score: scored > 0 ? round1((points / scored) * 100) : null,
    coverage: applicable > 0 ? round3(scored / applicable) : 0,
  };
}

/**
 * Scores of an audit: Σ(weight × score) / Σ(weight) × 100 over the findings that have a score, in all and per
 * dimension, and the share of the applicable weight that has one. Findings of unknown indicators are left out.
 */
export function scoreFindings(
  checklist: {
    readonly dimensions: readonly Pick<Dimension, 'id'>[];
    readonly indicators: readonly Weighed[];
  },
  findings: readonly Pick<Finding, 'indicator' | 'verdict'>[],
): Scores {
  const verdicts = new Map(findings.map(finding => [finding.indicator, finding.verdict]));
  const all = weigh(checklist.indicators, verdicts);
  const dimensions: Scores['dimensions'] = {};
  for (const { id } of checklist.dimensions) {
    dimensions[id] = weigh(
      checklist.indicators.filter(indicator => indicator.dimension === id),
      verdicts,
    );
  }
  return { total: all.score, coverage: all.coverage, grade: gradeOf(all.score), dimensions };
}
