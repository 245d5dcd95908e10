import { expect, it } from 'vitest';
import * as report from './index.ts';

it('offers the writers and nothing else', () => {
  expect(Object.keys(report).sort()).toEqual([
    'auditToHtml',
    'comparisonToCsv',
    'comparisonToHtml',
    'matrixToCsv',
    'matrixToHtml',
    'matrixToJson',
    'matrixToTerminal',
    'matrixToXlsx',
    'taskMatrixToCsv',
    'taskMatrixToHtml',
    'taskMatrixToJson',
    'taskMatrixToXlsx',
  ]);
});
