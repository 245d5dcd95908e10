import type { Verdict } from '@niemyet/rules';
import type { Colors } from 'picocolors/types';

/** The sign of a verdict at a terminal; its word stands beside it. */
export const MARKS: Readonly<Record<Verdict, string>> = {
  pass: '✔',
  partial: '◐',
  fail: '✘',
  review: '?',
  na: '–',
  unreached: '∅',
  error: '!',
};

/** The colour of a verdict. */
export function painter(colors: Colors, verdict: Verdict): (text: string) => string {
  if (verdict === 'pass') return colors.green;
  if (verdict === 'partial' || verdict === 'review') return colors.yellow;
  return verdict === 'fail' || verdict === 'error' ? colors.red : colors.dim;
}
