import type { CompiledChecklist } from '../match/compile.ts';
import { matchText, type TextHits } from '../match/hits.ts';
import type { DocumentRecord } from '../record/document.ts';
import { KeptWith } from '../site/kept-with.ts';
import type { Exposed, ExposedTable, Exposure } from './exposure.ts';
import { exposures } from './exposures.ts';
import { isIdentityNumber, twelveDigits } from './numbers.ts';

/** An exposure of a document, and the page of it. */
export interface DocumentExposure extends Exposure {
  page: number;
}

/** Rows of a page among which the heads of a table are looked for. */
const HEAD_ROWS = 25;
/** Lines above the heads that may say what is listed. */
const BEFORE = 3;
/** So many identity numbers in lines that are no rows make a list. */
const MIN_LIST = 3;

const known = new WeakMap<CompiledChecklist, KeptWith<DocumentRecord, readonly DocumentExposure[]>>();

/** What a document shows of persons, found once for a checklist. */
export function documentExposures(
  compiled: CompiledChecklist,
  record: DocumentRecord,
): readonly DocumentExposure[] {
  let byRecord = known.get(compiled);
  if (byRecord === undefined) {
    byRecord = new KeptWith();
    known.set(compiled, byRecord);
  }
  let found = byRecord.get(record);
  if (found === undefined) {
    found = look(compiled, record);
    byRecord.set(record, found);
  }
  return found;
}

function look(compiled: CompiledChecklist, record: DocumentRecord): DocumentExposure[] {
  const { lines, title } = record;
  const hits = lines.map(({ text }) => matchText(compiled, text));
  const tables = tablesOf(compiled, record, hits);
  const prose = lines.map(({ text }) => (text.includes(SEPARATOR) ? '' : text));
  const content = { title, tables: tables.map(({ table }) => table), texts: prose };
  const { exposures: found }: Exposed = exposures(compiled, content);
  const placed = found.map(exposure => ({
    ...exposure,
    page: lines[exposure.text ?? tables[exposure.table ?? -1]?.line ?? 0]?.page ?? 1,
  }));
  if (placed.some(({ kind, table }) => kind === 'id-number' && table !== undefined)) return placed;
  const list = numbersInLines(compiled, record, hits);
  return list === null ? placed : [...placed.filter(({ kind }) => kind !== 'id-number'), list];
}

const SEPARATOR = ' | ';

/** The tables of workbooks and Word: rows of as many cells as their row of heads, for blank cells are left out. */
function tablesOf(
  compiled: CompiledChecklist,
  { lines }: DocumentRecord,
  hits: readonly TextHits[],
): { table: ExposedTable; line: number }[] {
  const { nameLabels, identityLabels } = compiled.vocabulary;
  const tables: { table: ExposedTable; line: number }[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || !line.text.includes(SEPARATOR)) continue;
    const start = i;
    while (lines[i + 1]?.page === line.page && lines[i + 1]?.text.includes(SEPARATOR)) i += 1;
    const at = hits.findIndex(
      ({ bySet }, n) =>
        n >= start &&
        n <= Math.min(i, start + HEAD_ROWS) &&
        (bySet.has(nameLabels) || bySet.has(identityLabels)),
    );
    if (at < 0) continue;
    const headers = lines[at]?.text.split(SEPARATOR) ?? [];
    const rows = lines
      .slice(at + 1, i + 1)
      .map(({ text }) => text.split(SEPARATOR))
      .filter(cells => cells.length === headers.length);
    const title = lines.slice(Math.max(0, start - BEFORE), at).map(({ text }) => text);
    tables.push({ table: { title: title.join(SEPARATOR), headers, rows }, line: at });
  }
  return tables;
}

/** A list whose columns are not told apart (a PDF): a line of heads that names identity numbers, and many of them. */
function numbersInLines(
  compiled: CompiledChecklist,
  { lines }: DocumentRecord,
  hits: readonly TextHits[],
): DocumentExposure | null {
  const { nameLabels, identityLabels } = compiled.vocabulary;
  const head = hits.findIndex(({ bySet }) => bySet.has(identityLabels));
  if (head < 0) return null;
  const year = Number(compiled.on.slice(0, 4));
  let count = 0;
  for (const { text } of lines) {
    for (const { from, to } of twelveDigits(text))
      if (isIdentityNumber(text.slice(from, to), year)) count += 1;
  }
  if (count < MIN_LIST) return null;
  const phrase = hits[head]?.bySet.get(identityLabels)?.[0]?.phrase;
  return {
    kind: 'id-number',
    count,
    label: phrase === undefined ? '' : (compiled.phrases[phrase] ?? ''),
    sure: hits.some(({ bySet }) => bySet.has(nameLabels)),
    page: lines[head]?.page ?? 1,
  };
}
