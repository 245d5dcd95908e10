import { type DocumentContent, type DocumentLimits, Lines, titleOf, unread } from '../content.ts';
import { isReadable } from '../readable.ts';
import type { Zip } from './unzip.ts';
import { attribute, firstText, walkXml } from './xml.ts';

const BODY = 'word/document.xml';
/** Elements whose text no reader sees: field codes, what was struck out, the second form of a drawing. */
const UNSEEN = new Set(['instrText', 'delText', 'Fallback', 'del', 'moveFrom']);
/** Bytes that a photographed page takes at least, and the characters a document of such pages may hold. */
const PICTURE_BYTES = 30_000;
const FEW_CHARACTERS = 200;

/**
 * Reads the text of a Word document in its order: a paragraph a line, a table's row a line. Pages are counted by the
 * breaks that the program left where it last laid the text out. Throws a ZipError.
 */
export function readDocx(zip: Zip, limits: DocumentLimits): DocumentContent {
  const title = titleOf(firstText(zip.text('docProps/core.xml'), 'title'));
  const pagesTotal = Math.min(
    100_000,
    Number.parseInt(firstText(zip.text('docProps/app.xml'), 'Pages'), 10) || 0,
  );
  const body = zip.text(BODY);
  if (body === null) return unread('docx', 'document-broken', { title });
  const lines = new Lines(limits);
  const reader = new BodyReader(lines, limits.maxPages);
  walkXml(body, reader);
  const known = { title, pagesTotal };
  const scan = lines.characters <= FEW_CHARACTERS && pictureBytes(zip) >= PICTURE_BYTES;
  if (lines.characters === 0 && !scan) return unread('docx', 'document-empty', known);
  return {
    format: 'docx',
    ...known,
    pagesTotal: Math.max(pagesTotal, reader.page),
    pagesRead: Math.min(reader.page, limits.maxPages),
    lines: lines.list,
    cut: lines.full || reader.page > limits.maxPages,
    scan,
    readable: isReadable(lines.list.map(line => line.text).join('\n')),
  };
}

function pictureBytes(zip: Zip): number {
  return zip.names
    .filter(name => name.startsWith('word/media/'))
    .reduce((sum, name) => sum + zip.sizeOf(name), 0);
}

class BodyReader {
  page = 1;
  readonly #lines: Lines;
  readonly #maxPages: number;
  #paragraph = '';
  /** Cells of the row being read, of the outermost table. */
  #cells: string[] = [];
  #tables = 0;
  #unseen = 0;
  #inText = false;

  constructor(lines: Lines, maxPages: number) {
    this.#lines = lines;
    this.#maxPages = maxPages;
  }

  done(): boolean {
    return this.#lines.full || this.page > this.#maxPages;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (UNSEEN.has(name)) this.#unseen += 1;
    else if (name === 't') this.#inText = true;
    else if (name === 'tbl') this.#tables += 1;
    else if (name === 'tc' && this.#tables === 1) this.#cells.push('');
    else if (name === 'tab' || name === 'br' || name === 'cr') this.#add(' ');
    if (name === 'lastRenderedPageBreak' || (name === 'br' && attribute(attributes, 'type') === 'page')) {
      this.#endLine();
      this.page += 1;
    }
  }

  text(text: string): void {
    if (this.#inText && this.#unseen === 0) this.#add(text);
  }

  close(name: string): void {
    if (UNSEEN.has(name)) this.#unseen = Math.max(0, this.#unseen - 1);
    else if (name === 't') this.#inText = false;
    else if (name === 'p') {
      if (this.#tables === 0) this.#endLine();
      else this.#add(' ');
    } else if (name === 'tr' && this.#tables === 1) this.#endRow();
    else if (name === 'tbl') this.#tables = Math.max(0, this.#tables - 1);
  }

  #add(text: string): void {
    const last = this.#cells.length - 1;
    if (this.#tables > 0 && last >= 0) {
      const cell = this.#cells[last] ?? '';
      if (cell.length < 4000) this.#cells[last] = cell + text;
    } else if (this.#paragraph.length < 8000) this.#paragraph += text;
  }

  #endLine(): void {
    if (this.page <= this.#maxPages) this.#lines.add(this.page, this.#paragraph);
    this.#paragraph = '';
  }

  #endRow(): void {
    const row = this.#cells.map(cell => cell.trim()).filter(cell => cell !== '');
    this.#cells = [];
    if (this.page <= this.#maxPages) this.#lines.add(this.page, row.join(' | '));
  }
}
