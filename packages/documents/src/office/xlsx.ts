import { type DocumentContent, type DocumentLimits, Lines, oneLine, titleOf, unread } from '../content.ts';
import { isReadable } from '../readable.ts';
import { dayOf, dayStyles } from './number-format.ts';
import type { Zip } from './unzip.ts';
import { attribute, firstText, walkXml } from './xml.ts';

/** Characters of one cell, cells of one row and texts that cells share, at most. */
const MAX_CELL = 1000;
const MAX_CELLS = 100;
const MAX_SHARED = 50_000;

interface Book {
  /** Paths of the sheets that are shown, in their order. */
  sheets: string[];
  calendar: 1900 | 1904;
}

/** Reads the first sheets of a workbook, a row a line, as its cells show: days as days. Throws a ZipError. */
export function readXlsx(zip: Zip, limits: DocumentLimits): DocumentContent {
  const title = titleOf(firstText(zip.text('docProps/core.xml'), 'title'));
  const book = bookOf(zip);
  const known = { title, pagesTotal: book.sheets.length };
  if (book.sheets.length === 0) return unread('xlsx', 'document-broken', { title });
  const shared = sharedTexts(zip.text('xl/sharedStrings.xml'), limits.maxCharacters * 10);
  const days = dayStyles(zip.text('xl/styles.xml'));
  const lines = new Lines(limits);
  let read = 0;
  let more = false;
  for (const path of book.sheets.slice(0, limits.maxSheets)) {
    if (lines.full) break;
    const sheet = zip.text(path);
    if (sheet === null) continue;
    read += 1;
    more = readSheet(sheet, lines, read, { shared, days, calendar: book.calendar, limits }) || more;
  }
  if (read === 0) return unread('xlsx', 'document-broken', known);
  if (lines.characters === 0) return unread('xlsx', 'document-empty', known);
  return {
    format: 'xlsx',
    ...known,
    pagesRead: read,
    lines: lines.list,
    cut: more || lines.full || read < book.sheets.length,
    scan: false,
    readable: isReadable(lines.list.map(line => line.text).join('\n')),
  };
}

/** The sheets of a workbook that are shown, by the relations that say where they lie. */
function bookOf(zip: Zip): Book {
  const places = new Map<string, string>();
  walkXml(zip.text('xl/_rels/workbook.xml.rels') ?? '', {
    open(name, attributes) {
      const target = attribute(attributes, 'Target');
      if (name !== 'Relationship' || target === undefined) return;
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
      places.set(attribute(attributes, 'Id') ?? '', path);
    },
  });
  const book: Book = { sheets: [], calendar: 1900 };
  walkXml(zip.text('xl/workbook.xml') ?? '', {
    open(name, attributes) {
      if (name === 'workbookPr' && /^(1|true)$/.test(attribute(attributes, 'date1904') ?? ''))
        book.calendar = 1904;
      if (name !== 'sheet' || /hidden/i.test(attribute(attributes, 'state') ?? '')) return;
      // `r:id`, beside `sheetId`.
      const path = places.get(attributes['r:id'] ?? attribute(attributes, 'id') ?? '');
      if (path !== undefined && zip.sizeOf(path) > 0) book.sheets.push(path);
    },
  });
  return book;
}

/** The texts that cells name by their number; what is read aloud of them (`rPh`) apart. */
function sharedTexts(xml: string | null, maxCharacters: number): readonly string[] {
  const texts: string[] = [];
  let text = '';
  let characters = 0;
  let inText = false;
  let aside = false;
  walkXml(xml ?? '', {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') inText = true;
      else if (name === 'rPh') aside = true;
    },
    text(part) {
      if (inText && !aside && text.length < MAX_CELL) text += part;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') aside = false;
      else if (name === 'si') {
        texts.push(oneLine(text, MAX_CELL));
        characters += text.length;
      }
    },
    done: () => texts.length >= MAX_SHARED || characters > maxCharacters,
  });
  return texts;
}

interface Looks {
  shared: readonly string[];
  days: ReadonlySet<number>;
  calendar: 1900 | 1904;
  limits: DocumentLimits;
}

/** Adds the rows of a sheet as lines. True where more follows. */
function readSheet(xml: string, lines: Lines, page: number, looks: Looks): boolean {
  let rows = 0;
  let cells: string[] = [];
  let type = '';
  let style = 0;
  let value = '';
  let inValue = false;
  const full = () => rows >= looks.limits.maxRows || lines.full;
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'row') cells = [];
      else if (name === 'c') {
        type = attribute(attributes, 't') ?? '';
        style = Number(attribute(attributes, 's') ?? 0);
        value = '';
      } else if (name === 'v' || name === 't') inValue = true;
    },
    text(part) {
      if (inValue && value.length < MAX_CELL) value += part;
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'c') {
        const shown = oneLine(shownAs(value, type, style, looks), MAX_CELL);
        if (shown !== '' && cells.length < MAX_CELLS) cells.push(shown);
      } else if (name === 'row' && !full()) {
        if (cells.length === 0) return;
        lines.add(page, cells.join(' | '));
        rows += 1;
      }
    },
    done: full,
  });
  return full();
}

/** A cell's value as a reader sees it. */
function shownAs(value: string, type: string, style: number, { shared, days, calendar }: Looks): string {
  if (type === 's') return shared[Number(value)] ?? '';
  if (type === 'e') return '';
  if (type === '' || type === 'n') return days.has(style) ? (dayOf(Number(value), calendar) ?? value) : value;
  return value;
}
