import type { Level, Unit } from '@niemyet/rules';
import { type ChecklistChoice, type ChecklistSummary, DEFAULT_CHOICE } from '../../checklists/choice.ts';
import type { Request } from '../../messages/contract.ts';
import type { RememberedUnit } from '../../store/remembered.ts';
import type { OpenTab } from '../open-tab.ts';
import { guessUnit } from './guess-unit.ts';

/** What the form holds, as typed. */
export interface Entry {
  url: string;
  name: string;
  code: string;
  level: Level;
  province: string;
  round: string;
  on: string;
  checklist: ChecklistChoice;
}

export type Mistake = 'url' | 'name' | 'round' | 'on';

/** The home page's address of the portal that a page belongs to. */
export function homeOf(url: string): string {
  return `${new URL(url).origin}/`;
}

/** The form for a portal: what was entered last time, else what the page's title tells. */
export function entryFor(
  tab: Pick<OpenTab, 'title' | 'url'> | null,
  known: RememberedUnit | null,
  rest: Pick<Entry, 'round' | 'on' | 'checklist'>,
): Entry {
  const guess = tab ? guessUnit(tab.title) : {};
  return {
    url: known?.url || (tab ? homeOf(tab.url) : ''),
    name: known?.name ?? guess.name ?? '',
    code: known?.code ?? '',
    level: known?.level ?? guess.level ?? 'commune',
    province: known?.province ?? guess.province ?? '',
    ...rest,
  };
}

/** Fields that must be put right before the audit can start. */
export function mistakesIn(entry: Entry): Mistake[] {
  const mistakes: Mistake[] = [];
  const url = entry.url.trim();
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) mistakes.push('url');
  if (entry.name.trim() === '') mistakes.push('name');
  if (entry.round.trim() === '') mistakes.push('round');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(entry.on)) mistakes.push('on');
  return mistakes;
}

/** The choice as long as it is on the list; the usual one otherwise. */
export function choiceOn(list: readonly ChecklistSummary[], wanted: ChecklistChoice): ChecklistChoice {
  return list.some(({ choice }) => choice === wanted) ? wanted : DEFAULT_CHOICE;
}

/** The request that a form without mistakes stands for. A unit without a code goes by its host. */
export function requestOf(entry: Entry, maxPages?: number): Extract<Request, { type: 'start' }> {
  const url = new URL(entry.url.trim());
  url.hash = '';
  const province = entry.province.trim().slice(0, 120);
  const unit: Unit = {
    code: (entry.code.trim() || url.host).slice(0, 40),
    name: entry.name.trim().slice(0, 200),
    level: entry.level,
    url: url.href,
    ...(province ? { province } : {}),
  };
  return {
    type: 'start',
    unit,
    round: entry.round.trim().slice(0, 60),
    on: entry.on,
    checklist: entry.checklist,
    ...(maxPages === undefined ? {} : { maxPages }),
  };
}
