import type { Language } from '@niemyet/rules';
import { say } from '../../words/messages.ts';
import type { RoundMatrix } from '../matrix/round.ts';
import type { Entry } from '../store/entry.ts';
import { text } from './cell.ts';
import { FORMAT, registerTab, type Tab } from './tab.ts';

/** The mean total of the units that have one, one decimal; nothing where none has. */
function meanTotal({ matrix }: RoundMatrix): number | '' {
  const totals = matrix.rows.flatMap(row => (row.scores.total === null ? [] : [row.scores.total]));
  return totals.length === 0
    ? ''
    : Math.round((totals.reduce((sum, total) => sum + total, 0) / totals.length) * 10) / 10;
}

/** The register of rounds: one row per round and checklist, ordered by round. */
export function roundsTab(
  matrices: readonly RoundMatrix[],
  entries: readonly Entry[],
  language: Language,
): Tab {
  const rows = matrices.map(round => {
    const { matrix } = round;
    const own = entries.filter(
      entry => entry.round === matrix.round && entry.checklist.id === matrix.checklist.id,
    );
    const moments = own.map(entry => Date.parse(entry.finishedAt));
    return [
      text(matrix.round),
      text(`${matrix.checklist.id} ${matrix.checklist.version}`),
      matrix.rows.length,
      new Set(own.map(entry => entry.id)).size,
      new Date(moments.reduce((a, b) => Math.min(a, b))),
      new Date(moments.reduce((a, b) => Math.max(a, b))),
      meanTotal(round),
    ];
  });
  return registerTab(
    say(language, 'tab-rounds'),
    [
      { head: say(language, 'round-id'), format: FORMAT.text, width: 200 },
      { head: say(language, 'round-checklist'), format: FORMAT.text, width: 200 },
      { head: say(language, 'round-units'), format: FORMAT.count, width: 130 },
      { head: say(language, 'round-audits'), format: FORMAT.count, width: 130 },
      { head: say(language, 'round-from'), format: FORMAT.moment, width: 130 },
      { head: say(language, 'round-to'), format: FORMAT.moment, width: 130 },
      { head: say(language, 'round-mean'), format: FORMAT.score, width: 130 },
    ],
    rows,
  );
}
