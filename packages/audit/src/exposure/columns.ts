import type { CompiledChecklist } from '../match/compile.ts';
import { matchText } from '../match/hits.ts';
import type { ExposedTable, Exposure, ExposureKind } from './exposure.ts';
import {
  accounts,
  amounts,
  days,
  insurances,
  isIdentityNumber,
  mobilePhones,
  nineDigits,
  type Span,
  twelveDigits,
} from './numbers.ts';

/** So many values of a structure without a head that names them are no chance. */
const MIN_UNNAMED = 3;
/** So many private numbers or days make a list of them. */
const MIN_LIST = 3;
/** Values kept for masking, at most. */
const MAX_VALUES = 3000;

/** What a table is, by its heads and title. */
interface Nature {
  /** Names of persons stand in it. */
  persons: boolean;
  /** Of officers or offices: what is public of them is public by duty. */
  office: boolean;
  /** A list of private persons by its title. */
  list: boolean;
}

/** What the columns of a table show of persons. Values found are added to `values`. */
export function columnExposures(
  compiled: CompiledChecklist,
  table: ExposedTable,
  title: string,
  year: number,
  values: Set<string>,
): Omit<Exposure, 'table' | 'text'>[] {
  const { vocabulary } = compiled;
  const heads = table.headers.map(head => matchText(compiled, head).bySet);
  const titles = [table.title, title].map(text => matchText(compiled, text).bySet);
  const nature: Nature = {
    persons: heads.some(sets => sets.has(vocabulary.nameLabels)),
    office: [...heads, ...titles].some(sets => sets.has(vocabulary.publicRoles)),
    list: titles.some(sets => sets.has(vocabulary.privateLists)),
  };
  const found: Omit<Exposure, 'table' | 'text'>[] = [];
  const width = Math.max(table.headers.length, ...table.rows.slice(0, 50).map(row => row.length));
  for (let column = 0; column < width; column++) {
    const cells = table.rows.map(row => row[column] ?? '').filter(cell => cell !== '');
    if (cells.length === 0) continue;
    const sets = heads[column];
    const label = table.headers[column] ?? '';
    const take = (kind: ExposureKind, held: string[], sure: boolean) => {
      if (held.length === 0) return false;
      for (const value of held) if (values.size < MAX_VALUES) values.add(value);
      found.push({ kind, count: held.length, label, sure });
      return true;
    };
    const is = (set: number) => sets?.has(set) === true;
    if (is(vocabulary.identityLabels)) {
      const held = cells.flatMap(cell => cut(cell, [...twelveDigits(cell), ...nineDigits(cell)]));
      if (take('id-number', held, nature.persons || held.length > 1)) continue;
    }
    if (is(vocabulary.accountLabels) && nature.persons) {
      if (
        take(
          'account',
          cells.flatMap(cell => cut(cell, accounts(cell))),
          !nature.office,
        )
      )
        continue;
    }
    if (is(vocabulary.insuranceLabels)) {
      if (
        take(
          'insurance',
          cells.flatMap(cell => cut(cell, insurances(cell))),
          false,
        )
      )
        continue;
    }
    if (is(vocabulary.healthLabels) && nature.persons) {
      const told = cells.filter(cell => /\p{L}{2}/u.test(cell));
      if (take('health', told, told.length > 1)) continue;
    }
    if (is(vocabulary.complainantLabels)) {
      if (
        take(
          'case',
          cells.filter(cell => /\p{L}{2}/u.test(cell)),
          false,
        )
      )
        continue;
    }
    if (nature.persons && nature.list && !nature.office) {
      const many = (held: string[]) => (held.length < MIN_LIST ? [] : held);
      if (is(vocabulary.phoneLabels))
        take('phone', many(cells.flatMap(cell => cut(cell, mobilePhones(cell)))), false);
      if (is(vocabulary.birthDateLabels))
        take('birth-date', many(cells.flatMap(cell => cut(cell, days(cell)))), false);
      if (is(vocabulary.amountLabels))
        take('amount', many(cells.flatMap(cell => cut(cell, amounts(cell)))), false);
    }
    if (sets === undefined || sets.size === 0) {
      const held = cells.filter(cell => isIdentityNumber(cell, year));
      if (nature.persons && held.length >= MIN_UNNAMED && held.length * 2 > cells.length)
        take('id-number', held, true);
    }
  }
  const sick = [matchText(compiled, table.title), matchText(compiled, title)].find(({ bySet }) =>
    bySet.has(vocabulary.healthLabels),
  );
  const hit = sick?.bySet.get(vocabulary.healthLabels)?.[0];
  if (hit !== undefined && nature.persons && nature.list && table.rows.length >= MIN_LIST)
    found.push({
      kind: 'health',
      count: table.rows.length,
      label: compiled.phrases[hit.phrase] ?? '',
      sure: false,
    });
  return found;
}

function cut(cell: string, spans: readonly Span[]): string[] {
  return spans.map(({ from, to }) => cell.slice(from, to));
}
