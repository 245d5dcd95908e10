import type { AuditRecord, Finding } from '../schema/audit.ts';
import type { Checklist } from '../schema/checklist.ts';
import {
  type AuditChange,
  CHANGES,
  type ComparedAudit,
  type ComparedIndicator,
  type Comparison,
} from '../schema/comparison.ts';
import { scoreFindings } from '../score/score.ts';
import type { ComparisonProblem } from '../words/changes.ts';
import { changeOf, type Told } from './change.ts';
import { comparedFinding } from './finding.ts';
import { type Judged, ownChecklist, ruleProblem } from './same-rule.ts';

/** The checklists two audits were made by, as far as they are at hand. */
export interface ComparedChecklists {
  /** Of the earlier audit; needed only where the later one used another version. */
  before?: Checklist | undefined;
  /** Of the later audit: its renames, its titles, its order. */
  after?: Checklist | undefined;
}

export type ComparisonResult = { ok: true; value: Comparison } | { ok: false; problem: ComparisonProblem };

function problemOf(before: AuditRecord, after: AuditRecord): ComparisonProblem | null {
  const problem = (code: ComparisonProblem['code'], was: string, is: string) => ({
    code,
    before: was,
    after: is,
  });
  if (before.unit.code !== after.unit.code) {
    const name = ({ unit }: AuditRecord) => `${unit.name}, ${unit.code}`;
    return problem('different-units', name(before), name(after));
  }
  if (before.checklist.id !== after.checklist.id) {
    return problem('different-checklists', before.checklist.id, after.checklist.id);
  }
  if (Date.parse(before.finishedAt) > Date.parse(after.finishedAt)) {
    return problem('wrong-order', before.finishedAt, after.finishedAt);
  }
  return null;
}

function tell(
  before: Judged & { finding: Finding | undefined },
  after: Judged & { finding: Finding | undefined },
): Told {
  const [was, is] = [before.finding, after.finding];
  if (was === undefined || is === undefined) {
    const other = before.audit.checklist.digest !== after.audit.checklist.digest;
    if (!other) return { change: 'incomparable', cause: 'not-judged' };
    return { change: 'incomparable', cause: was === undefined ? 'indicator-added' : 'indicator-removed' };
  }
  const problem = ruleProblem({ ...before, id: was.indicator }, { ...after, id: is.indicator });
  if (problem === 'rules-changed') return { change: 'incomparable', cause: problem };
  const told = changeOf({ audit: before.audit, finding: was }, { audit: after.audit, finding: is });
  const open = told.change === 'unchanged' || told.change === 'unchecked';
  return problem === null || open ? told : { change: 'incomparable', cause: problem };
}

function comparedAudit(record: AuditRecord, scores: AuditRecord['scores']): ComparedAudit {
  const { id, round, checklist, on, finishedAt, status, chain } = record;
  return { id, round, checklist, on, finishedAt, status, digest: chain.digest, scores };
}

/** Scores of the earlier audit as the later one counts: anew by its checklist where they used two versions. */
function earlierScores(
  before: AuditRecord,
  after: Judged,
  renamed: readonly Finding[],
): AuditRecord['scores'] {
  const own = ownChecklist(after);
  if (own === undefined || before.checklist.digest === own.digest) return before.scores;
  return scoreFindings(own, renamed);
}

function difference(before: number | null | undefined, after: number | null | undefined): number | null {
  if (typeof before !== 'number' || typeof after !== 'number') return null;
  return Math.round((after - before) * 10) / 10;
}

function scoreDifferences(
  before: AuditRecord,
  was: AuditRecord['scores'],
  after: Judged,
): Comparison['scores'] {
  const same = before.checklist.digest === after.audit.checklist.digest || ownChecklist(after) !== undefined;
  const is = after.audit.scores;
  if (!same) return { total: null, dimensions: {} };
  return {
    total: difference(was.total, is.total),
    dimensions: Object.fromEntries(
      Object.entries(is.dimensions).map(([id, { score }]) => [
        id,
        difference(was.dimensions[id]?.score, score),
      ]),
    ),
  };
}

/** Ids in the order they are shown: the later checklist's, then the later audit's, then what is gone. */
function order(after: Judged, later: Iterable<string>, earlier: Iterable<string>): string[] {
  const known = after.checklist?.indicators.map(({ id }) => id) ?? [];
  const present = new Set([...later, ...earlier]);
  return [...new Set([...known.filter(id => present.has(id)), ...present])];
}

/**
 * What changed between two audits of one unit by one checklist, indicator by indicator, by the verdicts that count
 * (the inspector's where there is one), with the evidence of both. Indicators that were renamed are one; those that
 * came, went or are judged by another rule now are not compared. A fall of the score is a regression only where
 * the pages that proved the earlier finding were opened again. Gives a problem, to be said by
 * `comparisonProblemText`, for two units, two checklists or the wrong order.
 */
export function compareAudits(
  before: AuditRecord,
  after: AuditRecord,
  checklists: ComparedChecklists = {},
): ComparisonResult {
  const problem = problemOf(before, after);
  if (problem !== null) return { ok: false, problem };
  const earlier: Judged = { audit: before, checklist: checklists.before };
  const later: Judged = { audit: after, checklist: checklists.after };
  const renames = checklists.after?.renames ?? {};
  const today = (id: string) => (Object.hasOwn(renames, id) ? (renames[id] ?? id) : id);
  const was = new Map(before.findings.map(finding => [today(finding.indicator), finding]));
  const is = new Map(after.findings.map(finding => [today(finding.indicator), finding]));
  const indicators = new Map(checklists.after?.indicators.map(each => [each.id, each]));
  const gone = new Map(checklists.before?.indicators.map(each => [today(each.id), each]));
  const compared = order(later, is.keys(), was.keys()).map((id): ComparedIndicator => {
    const [one, other] = [was.get(id), is.get(id)];
    const known = indicators.get(id) ?? gone.get(id);
    return {
      indicator: id,
      ...(one === undefined || one.indicator === id ? {} : { was: one.indicator }),
      ...(known === undefined ? {} : { title: known.title, dimension: known.dimension }),
      ...tell({ ...earlier, finding: one }, { ...later, finding: other }),
      ...(one === undefined ? {} : { before: comparedFinding(before, one) }),
      ...(other === undefined ? {} : { after: comparedFinding(after, other) }),
    };
  });
  const renamed = [...was].map(([id, finding]) => ({ ...finding, indicator: id }));
  const scores = earlierScores(before, later, renamed);
  const count = (change: AuditChange) => compared.filter(each => each.change === change).length;
  return {
    ok: true,
    value: {
      schema: 'niemyet/comparison@1',
      unit: after.unit,
      before: comparedAudit(before, scores),
      after: comparedAudit(after, after.scores),
      scores: scoreDifferences(before, scores, later),
      counts: Object.fromEntries(CHANGES.map(change => [change, count(change)])) as Comparison['counts'],
      dimensions: checklists.after?.dimensions.map(({ id, title }) => ({ id, title })) ?? [],
      indicators: compared,
    },
  };
}
