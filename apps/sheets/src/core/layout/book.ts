import type { Language } from '@niemyet/rules';
import type { CompactChecklist } from '../matrix/checklist.ts';
import { roundMatrix } from '../matrix/round.ts';
import type { MatrixKey } from '../merge/arrivals.ts';
import type { Entry } from '../store/entry.ts';
import { indicatorsTab } from './indicators.ts';
import { matrixTab } from './matrix.ts';
import { matrixTabName } from './names.ts';
import { roundsTab } from './rounds.ts';
import type { Tab } from './tab.ts';
import { unitsTab } from './units.ts';

/** The rounds and checklists of the store, ordered by round, then checklist. */
export function matricesIn(entries: readonly Entry[]): MatrixKey[] {
  const keys = new Map<string, MatrixKey>();
  for (const { round, checklist } of entries) {
    keys.set(`${round} ${checklist.id}`, { round, checklist: checklist.id });
  }
  return [...keys.keys()].sort().map(key => keys.get(key) as MatrixKey);
}

/**
 * Every tab that `wanted` matrices need: the three registers over all audits of the store, then those matrices.
 * Empty where the store is.
 */
export function layOutBook(
  carried: readonly CompactChecklist[],
  entries: readonly Entry[],
  wanted: readonly MatrixKey[],
  language: Language,
): Tab[] {
  if (entries.length === 0) return [];
  const main = carried[0]?.id ?? '';
  const keys = matricesIn(entries);
  const rounds = keys.map(key => roundMatrix(carried, key, entries));
  // Of one checklist, the round with the most columns names every indicator there is.
  const checklists = new Map<string, CompactChecklist>();
  for (const { checklist } of rounds) {
    const known = checklists.get(checklist.id);
    if (!known || checklist.indicators.length > known.indicators.length)
      checklists.set(checklist.id, checklist);
  }
  const isWanted = (key: MatrixKey) =>
    wanted.some(({ round, checklist }) => round === key.round && checklist === key.checklist);
  return [
    unitsTab(entries, language),
    indicatorsTab([...checklists.values()], language),
    roundsTab(rounds, entries, language),
    ...keys.flatMap((key, index) => {
      const round = rounds[index];
      return round && isWanted(key) ? [matrixTab(matrixTabName(key, main), round, language)] : [];
    }),
  ];
}
