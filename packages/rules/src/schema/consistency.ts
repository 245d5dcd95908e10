import { gradeOf } from '../score/grade.ts';
import { type Detail, fillAll } from '../words/fill.ts';
import words from '../words/problems.json' with { type: 'json' };
import type { AuditRecord, Finding } from './audit.ts';
import type { Checklist } from './checklist.ts';
import type { ValueProblem } from './issue.ts';

type Wording = keyof typeof words.records;

const trouble = (path: readonly PropertyKey[], wording: Wording, detail: Detail = {}): ValueProblem => ({
  path,
  message: fillAll(words.records[wording], detail),
});

function findingProblems(finding: Finding, path: readonly PropertyKey[], pages: number): ValueProblem[] {
  const { machine, inspector, verdict } = finding;
  const problems: ValueProblem[] = [];
  const decided = (inspector ?? machine).verdict;
  if (verdict !== decided) {
    const voice = inspector === undefined ? words.records.machine : words.records.inspector;
    problems.push(trouble([...path, 'verdict'], 'verdict-not-decided', { verdict, decided, voice }));
  }
  if (inspector !== undefined && inspector.verdict !== machine.verdict && inspector.reason.trim() === '') {
    problems.push(trouble([...path, 'inspector', 'reason'], 'reason-missing'));
  }
  finding.evidence.forEach(({ page }, index) => {
    if (page >= pages) {
      problems.push(
        trouble([...path, 'evidence', index, 'page'], 'no-such-page', { page: page + 1, count: pages }),
      );
    }
  });
  return problems;
}

/** Where a record that has the right shape contradicts itself. */
export function auditContradictions(record: AuditRecord): ValueProblem[] {
  const problems: ValueProblem[] = [];
  const { startedAt, finishedAt, scores } = record;
  if (Date.parse(finishedAt) < Date.parse(startedAt)) {
    problems.push(trouble(['finishedAt'], 'ends-before-start', { started: startedAt, finished: finishedAt }));
  }
  if (gradeOf(scores.total) !== scores.grade) {
    const { grade, total } = scores;
    problems.push(
      trouble(['scores', 'grade'], 'grade-not-of-total', { grade: grade ?? '–', total: total ?? '–' }),
    );
  }
  const seen = new Set<string>();
  record.findings.forEach((finding, index) => {
    const path = ['findings', index];
    const id = finding.indicator;
    if (seen.has(id)) problems.push(trouble([...path, 'indicator'], 'duplicate-finding', { id }));
    seen.add(id);
    problems.push(...findingProblems(finding, path, record.pages.length));
  });
  return problems;
}

/** Where a compiled checklist that has the right shape contradicts itself. */
export function checklistContradictions(checklist: Checklist): ValueProblem[] {
  const problems: ValueProblem[] = [];
  const dimensions = new Set(checklist.dimensions.map(({ id }) => id));
  const seen = new Set<string>();
  checklist.indicators.forEach(({ id, dimension }, index) => {
    const path = ['indicators', index];
    if (seen.has(id)) problems.push(trouble([...path, 'id'], 'duplicate-indicator', { id }));
    seen.add(id);
    if (!dimensions.has(dimension)) {
      problems.push(trouble([...path, 'dimension'], 'unknown-dimension', { id: dimension }));
    }
  });
  return problems;
}
