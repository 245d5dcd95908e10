import * as z from 'zod/mini';

const Count = z.int().check(z.gte(0));

/** What a file is, by how it begins and not by its name. */
export const DOCUMENT_FORMATS = [
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'opendocument',
  'legacy-office',
  'rtf',
  'archive',
  'image',
  'html',
  'text',
  'unknown',
] as const;

/** Why a document has no text to read. Never held against the unit. */
export const DOCUMENT_PROBLEMS = [
  'document-too-large',
  'document-expands',
  'document-encrypted',
  'document-broken',
  'document-legacy',
  'document-unsupported',
  'document-is-page',
  'document-empty',
  'document-timeout',
  'document-reader-failed',
] as const;
export type DocumentProblem = (typeof DOCUMENT_PROBLEMS)[number];

/** A file opened: its first pages as lines of text, within the bounds of its reader. Serialisable. */
export const DocumentRecord = z.object({
  format: z.enum(DOCUMENT_FORMATS),
  /** As the file names itself; `''` where it does not. */
  title: z.string().check(z.maxLength(300)),
  pagesRead: Count,
  /** 0 where it does not say. A sheet of a workbook is a page. */
  pagesTotal: Count,
  lines: z
    .array(z.object({ page: z.int().check(z.gte(1)), text: z.string().check(z.maxLength(2000)) }))
    .check(z.maxLength(4000)),
  /** True where more follows than was read. */
  cut: z.boolean(),
  /** Pages that are pictures of paper, with next to no text. */
  scan: z.boolean(),
  /** False where the letters do not make words: a font without its code, or broken recognition. */
  readable: z.boolean(),
  problem: z.optional(z.enum(DOCUMENT_PROBLEMS)),
});
export type DocumentRecord = z.infer<typeof DocumentRecord>;
