import { expect, it } from 'vitest';
import { fileProblem, toldInBoth } from './told.ts';

it('says a sentence in both languages, with values that may differ', () => {
  expect(
    toldInBoth('checklist.wrongVerdict', { wanted: { vi: 'Đạt', en: 'Met' }, verdict: 1, reason: 'x' }),
  ).toEqual({
    vi: expect.stringContaining('phải là “Đạt” nhưng máy kết luận “1” (x)'),
    en: expect.stringContaining('must be “Met”, but the machine says “1” (x)'),
  });
});

it('makes a problem of a file, or of a line of it', () => {
  expect(fileProblem('a.json', 'checklist.manifestDamaged')).toMatchObject({
    file: 'a.json',
    line: 1,
    at: '',
  });
  expect(fileProblem('a.json', 'checklist.manifestFiles', {}, 7).line).toBe(7);
});
