import { readFile } from 'node:fs/promises';
import { type Language, LEVELS, type Level, Unit } from '@niemyet/rules';
import { cannot, problemOf } from '../errors.ts';
import { wordsOf } from '../terminal/words.ts';
import columns from './columns.json' with { type: 'json' };

type Column = keyof typeof columns.names;

/** Accents, case and punctuation aside, so that `Mã đơn vị` and `ma_don_vi` are one. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function columnsOf(header: readonly string[]): Map<Column, number> {
  const found = new Map<Column, number>();
  for (const [column, names] of Object.entries(columns.names) as [Column, string[]][]) {
    const known = new Set(names.map(fold));
    const at = header.findIndex(cell => known.has(fold(cell)));
    if (at >= 0) found.set(column, at);
  }
  return found;
}

function levelOf(text: string): Level {
  const folded = fold(text);
  const known = LEVELS.find(level => columns.levels[level].some(word => folded === fold(word)));
  return known ?? 'commune';
}

/**
 * Units of a roster: CSV with the columns `code,name,level,province,url`, Vietnamese headings understood, comma,
 * semicolon or tab between them. A unit whose level is not said is a commune. Throws where a row is not a unit.
 */
export async function parseRoster(text: string, file: string, language: Language): Promise<Unit[]> {
  const say = wordsOf(language);
  const { default: papa } = await import('papaparse');
  const { data } = papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' });
  const [header = [], ...rows] = data;
  const at = columnsOf(header);
  if (!at.has('code') || !at.has('name') || !at.has('url')) {
    throw cannot('roster.refused', { file, problem: say('roster.columns') });
  }
  return rows.map((row, index) => {
    const cell = (column: Column) => row[at.get(column) ?? -1]?.trim() ?? '';
    const unit = Unit.safeParse({
      code: cell('code'),
      name: cell('name'),
      level: levelOf(cell('level')),
      url: cell('url'),
      ...(cell('province') === '' ? {} : { province: cell('province') }),
    });
    if (unit.success) return unit.data;
    const problem = unit.error.issues.map(issue => issue.path.join('.')).join(', ');
    throw cannot('roster.refused', { file, problem: say('roster.row', { row: index + 2, problem }) });
  });
}

/** Reads a roster from disk; see `parseRoster`. */
export async function readRoster(file: string, language: Language): Promise<Unit[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw cannot('file.unreadable', { file, problem: problemOf(error) });
  }
  return parseRoster(text, file, language);
}
