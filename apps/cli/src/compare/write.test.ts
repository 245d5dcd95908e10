import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Comparison, compareAudits } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { EARLIER, later } from '../fixtures/compared.ts';
import { folderOf } from '../fixtures/folder.ts';
import { comparisonFormatOf, writeComparison } from './write.ts';

const result = compareAudits(EARLIER, later());
if (!result.ok) throw new Error(result.problem.code);
const comparison = result.value;

describe('writeComparison', () => {
  it.each(['json', 'html', 'csv'])('writes %s', async format => {
    const file = join(folderOf({}), 'ra', `x.${format}`);
    await writeComparison(file, comparison, 'vi');
    const text = readFileSync(file, 'utf8');
    if (format === 'json') expect(Comparison.parse(JSON.parse(text))).toEqual(comparison);
    else expect(text).toContain('Xã Hòa An');
  });

  it('knows no other format', () => {
    expect(comparisonFormatOf('A.HTML')).toBe('html');
    expect(() => comparisonFormatOf('x.xlsx')).toThrow('usage.comparisonFormat');
  });
});
