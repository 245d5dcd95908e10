import words from '../words/extending.json' with { type: 'json' };
import { type Detail, fillAll } from '../words/fill.ts';
import type { CheckProblem } from './check.ts';

/** Takes one problem with what a checklist makes of its base: its path in `checklist.yaml` and its wording. */
export type ReportExtending = (
  path: readonly PropertyKey[],
  wording: keyof typeof words,
  detail?: Detail,
) => void;

/** Collects what `check` reports. */
export function collectExtending(check: (report: ReportExtending) => void): CheckProblem[] {
  const problems: CheckProblem[] = [];
  check((path, wording, detail) => problems.push({ path, message: fillAll(words[wording], detail) }));
  return problems;
}
