import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildMatrix } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../fixtures/folder.ts';
import { CHECKLIST, record } from '../fixtures/rules.ts';
import { matrixFormatOf, writeMatrix } from './write.ts';

describe('matrixFormatOf', () => {
  it.each([
    ['a.xlsx', 'xlsx'],
    ['A.HTML', 'html'],
    ['a.b.csv', 'csv'],
    ['a.json', 'json'],
  ])('%s', (file, format) => expect(matrixFormatOf(file)).toBe(format));

  it.each(['a', 'a.pdf', 'a.xls', '.json'])('%s has none', file => {
    expect(() => matrixFormatOf(file)).toThrow(expect.objectContaining({ exitCode: 2 }));
  });
});

describe('writeMatrix', () => {
  it.each([
    ['xlsx', /^PK/],
    ['html', /^<!doctype html>[\s\S]*Xã Hòa An/i],
    ['csv', /Xã Hòa An/],
    ['json', /^\{\n {2}"schema": "niemyet\/matrix@1"/],
  ])('writes %s', async (format, beginning) => {
    const file = join(folderOf(), `ma-tran.${format}`);
    await writeMatrix(file, buildMatrix(CHECKLIST, '2026-Q4', [record()]), [record()], {
      language: 'vi',
      checklist: CHECKLIST,
    });
    expect(readFileSync(file, 'utf8')).toMatch(beginning);
  });
});
