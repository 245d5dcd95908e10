import type { Verdict } from '@niemyet/rules';
import { i18n } from '#i18n';

const USUAL = {
  pass: ['reasons.pass1', 'reasons.pass2'],
  partial: ['reasons.partial1', 'reasons.partial2', 'reasons.partial3'],
  fail: ['reasons.fail1', 'reasons.fail2', 'reasons.fail3'],
  na: ['reasons.na1', 'reasons.na2'],
  review: ['reasons.review1', 'reasons.review2'],
  unreached: ['reasons.unreached1'],
  error: [],
} as const satisfies Record<Verdict, readonly string[]>;

/** Reasons that inspectors usually give for a verdict, in the interface's language. */
export function usualReasons(verdict: Verdict): string[] {
  return USUAL[verdict].map(key => i18n.t(key));
}

/** The reason with one more sentence in it; it is not said twice. */
export function withReason(reason: string, sentence: string): string {
  const said = reason.trim();
  if (said.includes(sentence)) return said;
  return said === '' ? sentence : `${said} ${sentence}`;
}
