import { AuditRecord, LANGUAGES, type Language } from '@niemyet/rules';
import * as z from 'zod/mini';
import type { Arrival, MatrixKey } from './core/merge/arrivals.ts';

/** Audits of one call; the sidebar sends far fewer. */
const MAX_FILES = 5000;

const Name = z.string().check(z.minLength(1), z.maxLength(300));

/** What `importAudits` takes. */
export const ImportRequest = z.object({
  language: z.enum(LANGUAGES),
  files: z.array(z.object({ name: Name, text: z.string() })).check(z.minLength(1), z.maxLength(MAX_FILES)),
});
export type ImportRequest = z.infer<typeof ImportRequest>;

/** What `importAudits` returns: a word on every audit, and the matrices they belong to. */
export interface ImportResult {
  files: Arrival[];
  matrices: MatrixKey[];
}

/** What `layOut` takes: the matrices to draw anew. */
export const LayOutRequest = z.object({
  language: z.enum(LANGUAGES),
  matrices: z
    .array(z.object({ round: AuditRecord.shape.round, checklist: AuditRecord.shape.checklist.shape.id }))
    .check(z.minLength(1), z.maxLength(50)),
});
export type LayOutRequest = z.infer<typeof LayOutRequest>;

/** What `layOut` returns. */
export interface LayOutResult {
  /** Names of the tabs written, the registers first. */
  tabs: string[];
  /** Rows of the store that could not be read: changed by hand, or damaged. */
  unreadable: number;
}

/** What `getSetup` returns. */
export interface Setup {
  language: Language;
  /** Checklists the add-on carries, `commune-portal 1.0.0`. */
  checklists: string[];
}

/** The server functions as the sidebar calls them. */
export interface Server {
  getSetup(): Setup;
  setLanguage(language: Language): Language;
  importAudits(request: ImportRequest): ImportResult;
  layOut(request: LayOutRequest): LayOutResult;
}
