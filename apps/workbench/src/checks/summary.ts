import { textTable } from '../table.ts';
import type { Check } from './step.ts';
import { sum } from './tally.ts';

/** The checks summed by step, and as the last line `N passed, N failed`. */
export function summary(checks: readonly Check[]): string {
  const steps = [...new Set(checks.map(({ step }) => step))];
  const rows = steps.map(step => {
    const made = checks.filter(item => item.step === step);
    const { passed, failed, skipped } = sum(made.map(item => item.tally));
    return [step, passed, failed, skipped, made.reduce((all, item) => all + item.seconds, 0).toFixed(1)];
  });
  const { passed, failed } = sum(checks.map(item => item.tally));
  const table = textTable(['step', 'passed', 'failed', 'skipped', 'seconds'], rows);
  return `${table}\n\n${passed} passed, ${failed} failed`;
}
