import { extname } from 'node:path';
import type { Comparison, Language } from '@niemyet/rules';
import { usage } from '../errors.ts';
import { writeWhole } from '../output/write.ts';

const FORMATS = ['json', 'html', 'csv'] as const;
export type ComparisonFormat = (typeof FORMATS)[number];

/** The format a file name asks for; throws a usage error where it asks for none that is known. */
export function comparisonFormatOf(file: string): ComparisonFormat {
  const extension = extname(file).slice(1).toLowerCase();
  const format = FORMATS.find(known => known === extension);
  if (format === undefined) throw usage('usage.comparisonFormat', { value: file });
  return format;
}

/** A comparison as JSON, `niemyet/comparison@1`, with a line feed at the end. */
export const comparisonJson = (comparison: Comparison): string => `${JSON.stringify(comparison, null, 2)}\n`;

/** Writes a comparison to a file in the format of its name. Throws a `ToldError` where it cannot be written. */
export async function writeComparison(
  file: string,
  comparison: Comparison,
  language: Language,
): Promise<void> {
  const format = comparisonFormatOf(file);
  if (format === 'json') return writeWhole(file, comparisonJson(comparison));
  const { comparisonToCsv, comparisonToHtml } = await import('@niemyet/report');
  const content = format === 'csv' ? comparisonToCsv : comparisonToHtml;
  return writeWhole(file, content(comparison, { language }));
}
