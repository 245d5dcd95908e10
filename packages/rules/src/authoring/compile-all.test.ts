import { describe, expect, it } from 'vitest';
import { files, indicator } from '../fixtures/checklist.ts';
import { compileAll } from './compile-all.ts';
import { problemLine, type SourceFile } from './problem.ts';

/** A checklist of nothing but what it extends. */
const extending = (id: string, base: string, more = ''): SourceFile[] => [
  {
    path: `${id}/checklist.yaml`,
    text: `id: ${id}\nversion: 1.0.0\ntitle: { vi: A, en: A }\ndescription: { vi: A, en: A }\nextends:\n  checklist: ${base}\n  version: ^1.0.0\n${more}`,
  },
];
const sample = files([indicator('one'), indicator('two')]);
const all = (...lists: SourceFile[][]) =>
  compileAll(new Map(lists.map(list => [list[0]?.path.split('/')[0] ?? '', list])));
const problems = (...lists: SourceFile[][]) =>
  [...all(...lists).values()].flatMap(result =>
    result.ok ? [] : result.problems.map(problem => problemLine(problem, 'en')),
  );
const idsOf = (results: ReturnType<typeof all>, id: string) => {
  const result = results.get(id);
  return result?.ok ? result.checklist.indicators.map(each => each.id) : undefined;
};

describe('compileAll', () => {
  it('builds each on its base, in whatever order they come', () => {
    const short = extending('short', 'sample', 'off: [two]\n');
    const shorter = extending('shorter', 'short', 'changes: { one: { weight: 7 } }\n');
    for (const lists of [
      [sample, short, shorter],
      [shorter, short, sample],
    ]) {
      const results = all(...lists);
      expect(idsOf(results, 'sample')).toEqual(['one', 'two']);
      expect(idsOf(results, 'short')).toEqual(['one']);
      expect(results.get('shorter')).toMatchObject({
        ok: true,
        checklist: { base: { id: 'short' }, indicators: [{ id: 'one', weight: 7 }] },
      });
    }
  });

  it('names what there is where a base is not there', () => {
    expect(problems(sample, extending('short', 'lost'))).toEqual([
      'short/checklist.yaml:6: extends.checklist: the base checklist “lost” was not found; correct its name, or install it by npm install lost (built-in: sample)',
    ]);
  });

  it('tells a circle at each of its places', () => {
    expect(problems(extending('a', 'b'), extending('b', 'a'), extending('c', 'c'))).toEqual([
      'a/checklist.yaml:6: extends.checklist: the checklists extend one another in a circle (a → b → a); drop one extends',
      'b/checklist.yaml:6: extends.checklist: the checklists extend one another in a circle (a → b → a); drop one extends',
      'c/checklist.yaml:6: extends.checklist: the checklists extend one another in a circle (c → c); drop one extends',
    ]);
  });

  it('builds nothing on what has problems, and tells those once', () => {
    const broken = sample.map(file => ({
      ...file,
      text: file.text.replace(/weight("?): ?\d+/, 'weight$1: "x"'),
    }));
    const found = problems(broken, extending('short', 'sample'));
    expect(found.at(-1)).toMatch(/^short\/checklist\.yaml:6: .*has problems of its own/);
    expect(found.slice(0, -1).every(line => line.startsWith('sample/'))).toBe(true);
    expect(found.length).toBeGreaterThan(1);
  });
});
