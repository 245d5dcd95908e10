import { type Language, type MatrixCell, reasonText, type Verdict, verdictWord } from '@niemyet/rules';
import { say } from '../../words/messages.ts';
import type { StoredFinding } from '../store/entry.ts';
import { linked } from './cell.ts';

/** Pale enough for black and for the blue of a link (contrast above 4.5 : 1); the word says it all the same. */
export const VERDICT_COLOURS: Readonly<Record<Verdict, string>> = {
  pass: '#ceead6',
  partial: '#feefc3',
  fail: '#fad2cf',
  review: '#d2e3fc',
  na: '#f1f3f4',
  unreached: '#e8eaed',
  error: '#e8d5f7',
};

/** The verdict in words, opening its evidence; an asterisk marks the inspector's. */
export function verdictInput(cell: MatrixCell, language: Language): string {
  return linked(verdictWord(cell.verdict, language) + (cell.by === 'inspector' ? ' *' : ''), cell.link);
}

/** `22/11/2026` in Vietnam's time. Written out: an add-on has no say in the locale of `Intl` there. */
export function dayInVietnam(instant: string): string {
  const [year, month, day] = new Date(Date.parse(instant) + 7 * 3_600_000)
    .toISOString()
    .slice(0, 10)
    .split('-');
  return `${day}/${month}/${year}`;
}

/** Why: the inspector's word, what the machine found, what the unit says of itself. Nothing for a plain pass. */
export function verdictNote(finding: StoredFinding, language: Language): string {
  const machine = reasonText(finding, language);
  const lines: string[] = [];
  if (finding.inspector) {
    const { verdict, by, at, reason } = finding.inspector;
    const values = { by, date: dayInVietnam(at), verdict: verdictWord(verdict, language), reason };
    lines.push(say(language, 'note-inspector', values).trim());
    lines.push(
      say(language, 'note-machine', { verdict: verdictWord(finding.machine, language), reason: machine }),
    );
  } else if (finding.machine !== 'pass') lines.push(machine);
  if (finding.unit) {
    const verdict = verdictWord(finding.unit.verdict, language);
    lines.push(say(language, 'note-unit', { verdict, statement: finding.unit.statement }));
  }
  return lines.join('\n');
}
