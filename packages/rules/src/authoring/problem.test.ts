import { expect, it } from 'vitest';
import { problemLine } from './problem.ts';

it('puts a problem on a line that editors can jump to', () => {
  const problem = {
    file: 'sample/indicators/one.yaml',
    line: 12,
    at: 'criteria.available',
    message: { vi: 'sai; hãy sửa', en: 'wrong; correct it' },
  };
  expect(problemLine(problem, 'vi')).toBe('sample/indicators/one.yaml:12: criteria.available: sai; hãy sửa');
  expect(problemLine({ ...problem, at: '' }, 'en')).toBe('sample/indicators/one.yaml:12: wrong; correct it');
});
