/** What a file is, by how it begins and not by its name or the type it is served as. */
export type DocumentFormat =
  | 'pdf'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'opendocument'
  | 'legacy-office'
  | 'rtf'
  | 'archive'
  | 'image'
  | 'html'
  | 'text'
  | 'unknown';

/** Why there is no text of a file. */
export type DocumentProblem =
  | 'document-too-large'
  | 'document-expands'
  | 'document-encrypted'
  | 'document-broken'
  | 'document-legacy'
  | 'document-unsupported'
  | 'document-is-page'
  | 'document-empty'
  | 'document-timeout'
  | 'document-reader-failed';

/** A line of text; for a workbook a row, its cells parted by ` | `. */
export interface DocumentLine {
  /** From 1; a sheet of a workbook is a page. */
  page: number;
  text: string;
}

/** What was read of a file. Plain JSON. */
export interface DocumentContent {
  format: DocumentFormat;
  /** As the file names itself; `''` where it does not. */
  title: string;
  pagesRead: number;
  /** 0 where it does not say. */
  pagesTotal: number;
  lines: DocumentLine[];
  /** True where more follows than was read. */
  cut: boolean;
  /** Pages that are pictures of paper, with next to no text. */
  scan: boolean;
  /** False where the letters do not make words. */
  readable: boolean;
  problem?: DocumentProblem;
}

/** What a file is offered as. */
export interface DocumentFacts {
  contentType?: string;
  url?: string;
}

/** Bounds of reading one file. */
export interface DocumentLimits {
  /** Bytes of the file. */
  maxBytes: number;
  /** Bytes that its parts may unpack to, together. */
  maxUnpacked: number;
  maxPages: number;
  maxSheets: number;
  /** Rows of one sheet. */
  maxRows: number;
  /** Characters of text over all pages. */
  maxCharacters: number;
  /** Milliseconds after which no further page is begun. */
  maxMs: number;
}

/**
 * Ten pages hold the head, the subject and the figures of nearly every notice; 8 MB is beyond all text documents
 * and most scans; 40 MB unpacked is a workbook of half a million cells.
 */
export const DOCUMENT_LIMITS: DocumentLimits = {
  maxBytes: 8_000_000,
  maxUnpacked: 40_000_000,
  maxPages: 10,
  maxSheets: 3,
  maxRows: 500,
  maxCharacters: 60_000,
  maxMs: 8_000,
};

/** Lines of all pages, and characters of one line: beyond these a text is cut. */
export const MAX_LINES = 4000;
export const MAX_LINE = 2000;
const MAX_TITLE = 300;

/** A file without text, and why. */
export function unread(
  format: DocumentFormat,
  problem: DocumentProblem,
  known: Partial<Pick<DocumentContent, 'title' | 'pagesTotal' | 'scan'>> = {},
): DocumentContent {
  return {
    format,
    title: '',
    pagesRead: 0,
    pagesTotal: 0,
    lines: [],
    cut: false,
    scan: false,
    readable: true,
    ...known,
    problem,
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

/** A text on one line: composed, without what no one sees, white space collapsed, within `max` characters. */
export function oneLine(text: string, max = MAX_LINE): string {
  const bounded = text.length > max * 4 ? text.slice(0, max * 4) : text;
  return bounded
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/\u00d0/g, 'Đ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, max)
    .trimEnd();
}

/** A title as a file gives it, or `''`. */
export function titleOf(text: unknown): string {
  return typeof text === 'string' ? oneLine(text, MAX_TITLE) : '';
}

/** Lines as they are collected, until a bound is met. */
export class Lines {
  readonly list: DocumentLine[] = [];
  characters = 0;
  readonly #limits: DocumentLimits;

  constructor(limits: DocumentLimits) {
    this.#limits = limits;
  }

  get full(): boolean {
    return this.characters >= this.#limits.maxCharacters || this.list.length >= MAX_LINES;
  }

  /** Adds a line unless it is empty or there is no room. */
  add(page: number, text: string): void {
    if (this.full) return;
    const line = oneLine(text);
    if (line === '') return;
    this.list.push({ page, text: line });
    this.characters += line.length;
  }
}
