import { expect, it } from 'vitest';
import words from '../words/extending.json' with { type: 'json' };
import { collectExtending } from './report-extending.ts';

it('collects what is reported, in its words and in order', () => {
  const problems = collectExtending(report => {
    report(['only', 0], 'named-twice', { id: 'lich-tiep-dan' });
    report(['off', 1], 'named-twice', { id: 'phi' });
  });
  expect(problems.map(({ path, message }) => [path, message.en])).toEqual([
    [['only', 0], words['named-twice'].en.replace('{id}', 'lich-tiep-dan')],
    [['off', 1], words['named-twice'].en.replace('{id}', 'phi')],
  ]);
  expect(problems[0]?.message.vi).toContain('lich-tiep-dan');
  expect(collectExtending(() => undefined)).toEqual([]);
});
