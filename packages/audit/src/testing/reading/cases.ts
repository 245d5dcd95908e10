import type { ReadingCase } from './case.ts';
import { DOCUMENT_CASES } from './documents.ts';
import { LINK_CASES } from './links.ts';
import { PLACE_CASES } from './places.ts';
import { TABLE_CASES } from './tables.ts';
import { WRITING_CASES } from './writing.ts';

/** What real portals do, by what it is, and how it must be read by either adapter. */
export const READING_CASES: readonly ReadingCase[] = [
  ...LINK_CASES,
  ...PLACE_CASES,
  ...DOCUMENT_CASES,
  ...TABLE_CASES,
  ...WRITING_CASES,
];
