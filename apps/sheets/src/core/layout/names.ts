import { sha256Hex, utf8 } from '@niemyet/rules';
import { say } from '../../words/messages.ts';
import type { MatrixKey } from '../merge/arrivals.ts';

const MAX_NAME = 90;

/**
 * The tab of a matrix: `Ma trận 2026-Q4`, the same in both languages so that a change of language makes no second
 * tab. `main` is the checklist whose tab bears the round alone; others name their checklist. Characters that
 * Sheets refuses are replaced, and a mark keeps two rounds apart that would then read the same.
 */
export function matrixTabName(key: MatrixKey, main: string): string {
  const wanted =
    say('vi', 'tab-matrix', { round: key.round }) + (key.checklist === main ? '' : ` · ${key.checklist}`);
  const safe = wanted.replace(/[[\]*?:/\\]|\p{Cc}/gu, '-').slice(0, MAX_NAME);
  return safe === wanted ? safe : `${safe} ${sha256Hex(utf8(wanted)).slice(0, 4)}`;
}
