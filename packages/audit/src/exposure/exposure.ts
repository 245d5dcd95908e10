import type { TextHits } from '../match/hits.ts';

/** What may be public of no private person. */
export const EXPOSURE_KINDS = [
  'id-number',
  'account',
  'health',
  'insurance',
  'phone',
  'birth-date',
  'case',
  'amount',
] as const;
export type ExposureKind = (typeof EXPOSURE_KINDS)[number];

/** Values of one kind that a page or document shows of persons. The values themselves are not in it. */
export interface Exposure {
  kind: ExposureKind;
  /** How many values. */
  count: number;
  /** The column head or label over them, as it stands there. */
  label: string;
  /** True where it is a list of persons with that column; false where an inspector must look. */
  sure: boolean;
  /** Index of the table, or of the text, in the content. */
  table?: number;
  text?: number;
}

/** A table to look at: its head, its rows of cells, and what introduces it (caption, the heading above it). */
export interface ExposedTable {
  title: string;
  headers: readonly string[];
  rows: readonly (readonly string[])[];
}

/** What of a page or document is looked at. */
export interface ExposedContent {
  title: string;
  tables: readonly ExposedTable[];
  /** Running text, by paragraphs. */
  texts: readonly string[];
  /** The phrases found in each text, where they are known already. */
  hits?: readonly TextHits[];
}

/** What was found, and the values, to be masked wherever the page is quoted: never stored. */
export interface Exposed {
  exposures: readonly Exposure[];
  values: ReadonlySet<string>;
}
